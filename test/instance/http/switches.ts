import type { Instance } from '../types'

/** What public sources leave open about the ways in: system properties with the value that holds when the property is
 * absent. docs/stand-in.md numbers each. */
export const SWITCHES = {
    /** Status for a URI that no resource has: 400 (documentation) or 404 (observed). */
    'stand_in.http.unknown_uri.status': '400',
    /** Whether a body that is not the JSON its type says is refused before the script runs. */
    'stand_in.http.malformed_json.refused': 'false',
    /** Where a versioned API has no default version: `latest` or `none` answers the URI without a version. */
    'stand_in.http.no_default_version': 'latest',
    /** Whether `.` and `:` may be in a path parameter. */
    'stand_in.http.path_parameter.punctuation': 'true',
    /** Status for a body without a content type. */
    'stand_in.http.missing_content_type.status': '400',
    /** The message of a 401, which releases word differently. */
    'stand_in.http.not_authenticated.message': 'User Not Authenticated',
    /** Whether a request with credentials of its own counts as somebody who sits before the instance. */
    'stand_in.http.authorization.interactive': 'false',
    /** Whether rate limit rules that an application brought apply, or those of the instance alone. */
    'stand_in.rate_limit.application_rules': 'true',
    /** Seconds after which a count of requests is known to the whole instance: up to 30. */
    'stand_in.rate_limit.lag_seconds': '0',
    /** Whether the Table API asks for the role `snc_platform_rest_api_access`. */
    'stand_in.table_api.role_required': 'false',
    /** Whether a failing access control hands on to the next, more general level, or decides alone. */
    'stand_in.access.next_level': 'true',
    /** Whether an access token outlives its client or its user being made inactive. */
    'stand_in.oauth.inactive_client.token_works': 'false',
    'stand_in.oauth.inactive_user.token_works': 'false',
    /** Whether a user who has become web-service-only can still refresh. */
    'stand_in.oauth.web_service_only.refresh': 'true',
    /** Seconds in which an authorization code has to be used. */
    'stand_in.oauth.authorization_code.seconds': '60',
    /** Whether Deny goes back to the client with `error=access_denied`, or shows a page. */
    'stand_in.oauth.deny.redirects': 'true',
    /** Whether an authorization code gives a new refresh token, or the one that the user still has for that client. */
    'stand_in.oauth.authorization_code.new_refresh_token': 'true',
    /** Whether a public client gets a refresh token. */
    'stand_in.oauth.public_client.refresh_token': 'false',
    /** Whether a UI page goes out as HTML's standards mode wants it. */
    'stand_in.ui_page.doctype': 'true',
    /** The theme that UI pages get: `light`, `dark` or `none`. */
    'stand_in.ui.theme': 'light',
    /** Whether a web-service-only user gets tokens by the password grant. */
    'stand_in.oauth.web_service_only.password_grant': 'false',
} as const

export type SwitchName = keyof typeof SWITCHES

/** The value of a switch, as text. */
export function switchValue(instance: Instance, name: SwitchName): string {
    return instance.property(name) ?? SWITCHES[name]
}

export function isOn(instance: Instance, name: SwitchName): boolean {
    return switchValue(instance, name) === 'true'
}
