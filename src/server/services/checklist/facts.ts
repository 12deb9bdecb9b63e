import { isClone } from '../../domain/clone'
import { instanceName } from '../../platform/instance'
import { tableExists } from '../../platform/tables'
import { getConnection } from '../../records/connection'
import { getTableAccess, type TableAccess } from '../../records/table-access'
import { OAUTH_CLIENT } from '../../records/oauth-client'
import { isAuthorized, loadWhole, type WholeConnection } from '../whole-connection'

/** What the checks look at: all of it read now, for this one answer. */
export interface ChecklistFacts extends WholeConnection {
    oauthTableExists: boolean
    /** Flags of the table `oauth_entity`, null where they cannot be read. */
    oauthTable: TableAccess | null
    isRemoved: boolean
    isClone: boolean
    isAuthorized: boolean
}

/** At most nine Glide operations. */
export function gatherFacts(): ChecklistFacts {
    const row = getConnection()
    const state = loadWhole(row)
    const oauthTableExists = tableExists(OAUTH_CLIENT)
    const copied = row !== null && isClone(row.instanceName, instanceName())
    return {
        ...state,
        oauthTableExists,
        oauthTable: oauthTableExists ? getTableAccess(OAUTH_CLIENT) : null,
        isRemoved: row !== null && row.removedOn !== '',
        isClone: copied,
        isAuthorized: !copied && isAuthorized(state),
    }
}
