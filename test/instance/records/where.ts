import { classFilter } from '../database/class-filter'
import type { SqlValue } from '../database/database'
import { isNumeric, quoted, sqlColumn, toSql } from '../database/storage'
import type { Dictionary } from '../dictionary/dictionary'
import { lowerBound } from './bound'
import { compare } from './compare'
import type { Clause, Query } from './query'

export interface Sql {
    joins: string
    where: string
    order: string
    values: SqlValue[]
}

/** Turns a resolved query into SQL over the alias `t`, dot-walks into joins. Values are only ever bound. */
export class Where {
    private readonly joins = new Map<string, string>()

    constructor(
        private readonly dictionary: Dictionary,
        private readonly table: string,
        private readonly mayWalk: (table: string) => boolean = () => true,
    ) {}

    /** Rows that the query's order leaves equal come as they were created, or the other way round. */
    build(query: Query, ties: 'ASC' | 'DESC' = 'ASC'): Sql {
        const values: SqlValue[] = []
        const filter = classFilter(this.dictionary, this.table)
        values.push(...filter.values)
        const parts = filter.sql ? [filter.sql] : []
        const bound = lowerBound(query)
        if (bound) parts.push(this.condition([bound], values))
        const groups = query.groups.map((group) => this.group(group, values))
        if (groups.length > 0 && !groups.includes('')) parts.push(`(${groups.join(' OR ')})`)
        else if (groups.length > 0) values.length = filter.values.length + (bound ? 1 : 0)
        const order = query.order.map(
            ({ column, descending }) => `${this.path(column).sql}${descending ? ' DESC' : ''}`,
        )
        return {
            joins: [...this.joins.values()].join(' '),
            where: parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : '',
            order: `ORDER BY ${[...order, `t.rowid ${ties}`].join()}`,
            values,
        }
    }

    /** SQL and type of a (dot-walked) column. */
    path(path: string): { sql: string; type: string } {
        let table = this.table
        let alias = 't'
        let isOpen = true
        const steps = path.split('.')
        const last = steps.pop() as string
        for (const [i, step] of steps.entries()) {
            const target = this.dictionary.column(table, step).reference as string
            isOpen &&= this.mayWalk(target)
            const next = `j_${steps.slice(0, i + 1).join('_')}`
            const on = `${alias}.${sqlColumn(this.dictionary, table, step)}`
            this.joins.set(
                next,
                `LEFT JOIN ${quoted(this.dictionary.root(target))} "${next}" ON "${next}"."sys_id" = ${on}`,
            )
            table = target
            alias = `"${next}"`
        }
        return {
            sql: isOpen ? `${alias}.${sqlColumn(this.dictionary, table, last)}` : 'NULL',
            type: this.dictionary.column(table, last).type,
        }
    }

    private group(group: Clause[], values: SqlValue[]): string {
        return group.map((clause) => this.condition(clause, values)).join(' AND ')
    }

    private condition(clause: Clause, values: SqlValue[]): string {
        const parts = clause.map((condition) => {
            const { sql, type } = this.path(condition.column)
            const bind = (value: string): string => {
                values.push(toSql(isNumeric(type) ? type : 'string', numeric(type, value)))
                return '?'
            }
            const other = (path: string): string => this.path(path).sql
            const family = (table: string): string[] => this.dictionary.family(table)
            return compare(sql, condition, { bind, other, family })
        })
        return parts.length === 1 ? (parts[0] as string) : `(${parts.join(' OR ')})`
    }
}

function numeric(type: string, value: string): string {
    if (type === 'boolean') return value === 'true' ? '1' : value === 'false' ? '0' : value
    if (isNumeric(type) && value !== '' && Number.isNaN(Number(value))) return '-9007199254740991'
    return value
}
