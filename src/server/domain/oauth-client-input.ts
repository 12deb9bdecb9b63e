import { LIMITS } from '../contract'
import { fieldReader } from './fields/reader'
import { redirectUrl } from './fields/redirect-url'
import { optional, refuse, required, type Rule, trimmedNativeText } from './fields/rule'
import { clientSysId } from './fields/sys-id'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** The OAuth client to make. `redirectUrl` null: the property's. */
export interface NewOAuthClient {
    kind: 'new'
    name: string
    redirectUrl: string | null
}

/** The OAuth client, made by hand, to take: its sys_id. */
export interface AdoptedOAuthClient {
    kind: 'adopt'
    sysId: string
}

/** Validates the body of `POST /setup/oauth-client`. Fails with `invalid_request` and every field error at once. */
export function readOAuthClient(body: JsonObject): Outcome<NewOAuthClient | AdoptedOAuthClient> {
    const { read, problems } = fieldReader(body)
    const adopt = read('adopt', optional(clientSysId, null))
    const isNew = adopt === null
    const name = read(
        'name',
        isNew ? required(trimmedNativeText(LIMITS.oauthClientName)) : optional(notBesideAdopt, null),
    )
    const url = read('redirectUrl', isNew ? optional(redirectUrl, null) : optional(notBesideAdopt, null))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed(
        isNew
            ? { kind: 'new', name: name as string, redirectUrl: url as string | null }
            : { kind: 'adopt', sysId: adopt as string },
    )
}

const notBesideAdopt: Rule<string> = (_value, field) => refuse(field, 'setup.adopt.alone')
