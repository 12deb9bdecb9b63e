import { NotInStandIn } from '../../platform/errors'

/** Parameters of OAuth and OpenID Connect by which an instance may decide otherwise, and which are not here (RFC 7523, 8707,
 * 9101, 9396; OpenID Connect Core 3.1.2.1). */
const NOT_HERE = [
    'acr_values', 'assertion', 'authorization_details', 'claims', 'client_assertion', 'client_assertion_type', 'display',
    'id_token_hint', 'login_hint', 'max_age', 'nonce', 'prompt', 'request', 'request_uri', 'resource', 'response_mode',
    'ui_locales',
] // prettier-ignore

/** The scope that every token has here. */
const SCOPE = 'useraccount'

/** Throws for what would make another request of it (docs/stand-in.md 319). Whatever no standard knows is ignored, and a
 * parameter without a value is none, as RFC 6749 (3.1, 3.2) demands. */
export function refuseExtensions(parameters: Record<string, string>): void {
    const found = NOT_HERE.find((name) => (parameters[name] ?? '') !== '')
    if (found !== undefined) throw new NotInStandIn(`The OAuth parameter '${found}'`)
    const { scope = '' } = parameters
    if (scope !== '' && scope !== SCOPE) throw new NotInStandIn(`The OAuth scope '${scope}'`)
}
