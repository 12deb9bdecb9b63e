import { fail, type Failed } from '../domain/outcome'
import { classifyRefusal } from '../domain/refusal'
import { systemProperty } from '../platform/properties'
import { OAUTH_CLIENT } from '../records/oauth-client'
import { getTableAccess, type TableAccess } from '../records/table-access'

/** Whether this instance lets scripts create and update across scopes even where a table's flags forbid it: the property
 * counts as true when it is absent, and hardened instances set it to false. */
export function isLegacyAccessOpen(): boolean {
    return systemProperty('glide.record.legacy_cross_scope_access_policy_in_script') !== 'false'
}

export function mayCreate(access: TableAccess): boolean {
    return access.readable && (access.creatable || isLegacyAccessOpen())
}

export function mayWrite(access: TableAccess): boolean {
    return access.readable && (access.writable || isLegacyAccessOpen())
}

/** Why a client could not be stored. A refusal by scope policy throws nothing and often says nothing: the table's own
 * flags are the evidence. One Glide operation. */
export function oauthClientRefusal(reason: string, may: (access: TableAccess) => boolean): Failed {
    const access = getTableAccess(OAUTH_CLIENT)
    const detail = reason ? { detail: reason } : {}
    if (access && !access.readable) return fail('cross_scope_refused', 'oauthClient.readRefused', [], detail)
    if ((access && !may(access)) || classifyRefusal(reason).code === 'cross_scope_refused') {
        const key = may === mayCreate ? 'oauthClient.createRefused' : 'oauthClient.updateRefused'
        return fail('cross_scope_refused', key, [], detail)
    }
    return fail('refused', 'oauthClient.refused', [], detail)
}
