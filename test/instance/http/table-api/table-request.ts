import { RecordAccess } from '../../access/record-access'
import type { Column, Instance, Row, SessionUser } from '../../types'
import { NotInStandIn } from '../../platform/errors'
import { failure, notAuthorized, Refused } from '../failures'
import { isOn } from '../switches'
import type { Parameters } from './parameters'

/** One request to the Table API: whose, for which table, with what parameters. */
export class TableRequest {
    readonly access: RecordAccess
    readonly columns: Map<string, Column>

    /** @throws Refused with 400 for an unknown table, 403 where the user or web services are kept out (230 to 232). */
    constructor(
        readonly instance: Instance,
        readonly user: SessionUser,
        readonly table: string,
        readonly parameters: Parameters,
    ) {
        const { store } = instance
        if (!store.tables().includes(table)) throw new Refused(failure(400, `Invalid table ${table}`, null))
        if (store.find('sys_db_object', { name: table })[0]?.ws_access !== '1') throw notAuthorized()
        if (isOn(instance, 'stand_in.table_api.role_required') && !user.roles.has('snc_platform_rest_api_access'))
            throw notAuthorized()
        this.access = new RecordAccess(instance, user)
        this.columns = columnsOf(instance, table)
    }

    /** A row that the user may read.
     * @throws Refused with 404, which does not say whether it is there (233) */
    readable(sysId: string): Row {
        const row = this.instance.records.get(this.table, sysId, this.user)
        if (row && this.access.row('read', this.table, row)) return row
        const detail = "Record doesn't exist or ACL restricts the record retrieval"
        throw new Refused(failure(404, 'No Record found', detail))
    }

    /** The address of a row in this API, as references and `Location` give it. */
    link(table: string, sysId: string): string {
        return `${this.instance.property('glide.servlet.uri') ?? ''}api/now/table/${table}/${sysId}`
    }
}

/** The columns of a table by name, inherited ones included.
 * @throws NotInStandIn for a table that is only referenced */
export function columnsOf(instance: Instance, table: string): Map<string, Column> {
    if (!instance.store.tables().includes(table)) throw new NotInStandIn(`Table '${table}'`)
    return new Map(instance.store.columns(table).map((column) => [column.name, column]))
}
