import { RecordAccess } from '../../access/record-access'
import { NotInStandIn } from '../../platform/errors'
import type { Column, Instance, Row } from '../../types'
import type { Visitor } from '../sign-in/visitors'

/** One table as one user sees it: lists and forms draw from it. */
export class TableView {
    readonly access: RecordAccess
    readonly language: string

    /** @throws NotInStandIn for a table that there is not */
    constructor(
        readonly instance: Instance,
        readonly visitor: Visitor,
        readonly table: string,
    ) {
        if (!instance.store.tables().includes(table)) throw new NotInStandIn(`Table '${table}'`)
        this.access = new RecordAccess(instance, visitor.user)
        this.language = instance.texts.language(visitor.user)
    }

    get title(): string {
        return this.instance.texts.label(this.table, undefined, this.language)
    }

    /** A column of this table; undefined if there is none of that name. */
    column(name: string, table = this.table): Column | undefined {
        return this.instance.store.columns(table).find((column) => column.name === name)
    }

    /** The label of a column, or of the one that a dotted path leads to. */
    label(path: string): string {
        const found = this.resolve(path)
        return found ? this.instance.texts.label(found.table, found.column.name, this.language) : path
    }

    /** What stands in a column, or at the end of a dotted path; undefined where the user may not read it. */
    text(row: Row, path: string): string | undefined {
        const found = this.resolve(path, row)
        if (!found?.row || !this.access.field('read', found.table, found.column.name, found.row)) return undefined
        return this.instance.records.display(found.table, found.row, found.column.name, this.visitor.user)
    }

    /** The rows of a query, as far as the user may read them, and how many there are whoever asks. */
    rows(query: string, limit: number): { rows: Row[]; total: number; hidden: number } {
        const { records } = this.instance
        const { user } = this.visitor
        const found = records.query(this.table, query, { limit, offset: 0 }, user)
        const rows = found.filter((row) => this.access.row('read', this.table, row))
        return { rows, total: records.count(this.table, query, user), hidden: found.length - rows.length }
    }

    private resolve(path: string, row?: Row): { table: string; column: Column; row?: Row } | undefined {
        let table = this.table
        let at = row
        const names = path.split('.')
        for (const [index, name] of names.entries()) {
            const column = this.column(name, table)
            if (!column) return undefined
            if (index === names.length - 1) return { table, column, ...(at ? { row: at } : {}) }
            if (column.reference === undefined || !this.instance.store.tables().includes(column.reference))
                return undefined
            at = at && this.instance.store.get(column.reference, at[name] ?? '')
            table = column.reference
        }
        return undefined
    }
}

/** The address of a record's form. */
export function formPath(table: string, sysId: string): string {
    return `/${table}.do?sys_id=${sysId}`
}
