import type { Row } from '../instance/types'
import { fetchNow } from './fetch-now'
import { LeverNeeded } from './lever-needed'
import type { Target } from './target'

/** More rows than a test looks at: a longer answer would be cut without a word. */
const LIMIT = 10_000

/** Records of a real instance as its administrator reads and writes them through the Table API, waited for. */
export class TableApi {
    private readonly authorization: string

    constructor(private readonly target: Target) {
        this.authorization = `Basic ${Buffer.from(`${target.userName}:${target.password}`).toString('base64')}`
    }

    /** Rows whose columns equal the given values. Throws `LeverNeeded` for a table without web service access. */
    find(table: string, where: Row): Row[] {
        const parameters = { sysparm_query: encoded(where), sysparm_limit: String(LIMIT) }
        const rows = this.result(this.call('GET', table, parameters), [200]) as Row[]
        if (rows.length === LIMIT) throw new Error(`${table} has more than ${LIMIT} such rows`)
        return rows.map(asStored)
    }

    get(table: string, sysId: string): Row | undefined {
        return this.find(table, { sys_id: sysId })[0]
    }

    insert(table: string, values: Row): Row {
        // A password is hashed only where it comes as a display value; a reference would be looked up by name.
        const input = { sysparm_input_display_value: String('user_password' in values) }
        const answer = this.call('POST', table, input, values)
        return asStored(this.result(answer, [201]) as Row)
    }

    update(table: string, sysId: string, values: Row): Row {
        return asStored(this.result(this.call('PATCH', `${table}/${sysId}`, {}, values), [200]) as Row)
    }

    private call(method: string, path: string, parameters: Record<string, string>, body?: Row) {
        const url = new URL(`/api/now/table/${path}`, this.target.url)
        for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
        url.searchParams.set('sysparm_exclude_reference_link', 'true')
        return { path, ...fetchNow({ url: url.href, method, authorization: this.authorization, body }) }
    }

    private result(
        { path, status, text }: { path: string; status: number; text: string },
        expected: number[],
    ): unknown {
        if (status === 403) throw new LeverNeeded(`the Table API has no access to ${path}`)
        if (!expected.includes(status)) throw new Error(`${path}: ${status} ${text}`)
        return (JSON.parse(text) as { result: unknown }).result
    }
}

/** An encoded query; it has no way to write a value with ^. */
function encoded(where: Row): string {
    const conditions = Object.entries(where).map(([column, value]) => `${column}=${value}`)
    if (conditions.some((condition) => condition.includes('^'))) throw new Error(`^ in ${conditions.join(' and ')}`)
    return conditions.join('^')
}

/** The Table API says `true` and `false` where the database holds 1 and 0. The value of a property is text. */
function asStored(row: Row): Row {
    const stored = (column: string, value: string) => {
        if (column === 'value') return value
        return value === 'true' ? '1' : value === 'false' ? '0' : value
    }
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, stored(column, value)]))
}
