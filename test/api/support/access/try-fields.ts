import type { Column, Row } from '../../../instance/types'
import type { Answer } from '../../../json-request'
import type { Account } from './accounts'
import { isJournal, isWritten, newValues, otherValues, shown } from './values'
import type { Target, World } from './world'

export type Cells = Record<string, string>

/** Stamped by the platform when the state closes a task. */
const STAMPS = new Set(['active', 'closed_at', 'closed_by'])

export const REFUSED = '–'
export const GRANTED = 'yes'

export function isRefusal({ status }: Pick<Answer, 'status'>): boolean {
    return [401, 403, 404].includes(status)
}

function tableApi(table: string, rest = ''): string {
    return `/api/now/table/${table}${rest}`
}

/** A record read through the Table API, alone and in a list: the row, and each column. `as` is a parent of its table. */
export async function readRecord(
    world: World,
    { call }: Account,
    { table, sysId }: Target,
    as = table,
): Promise<Cells> {
    const { store } = world.running.instance
    const stored = store.get(as, sysId) ?? {}
    const columns = store.columns(as)
    const plain = 'sysparm_exclude_reference_link=true'
    const alone = await call('GET', tableApi(as, `/${sysId}?${plain}`))
    const list = await call('GET', tableApi(as, `?${plain}&sysparm_query=sys_id=${sysId}`))
    const values = rowOf(alone)
    const listed = rowsOf(list)?.[0] ?? {}
    const cells = columns.map((column): [string, string] => [
        `read: ${column.name}`,
        agreed(readCell(column, values, stored), readCell(column, listed, stored)),
    ])
    const isHidden = isRefusal(alone) && (isRefusal(list) || rowsOf(list)?.length === 0)
    const isThere = cells.some(([, cell]) => cell === GRANTED)
    const row = isThere ? GRANTED : isHidden ? REFUSED : `${alone.status} and ${list.status}, with nothing in it`
    return { read: row, ...Object.fromEntries(cells) }
}

function readCell(column: Column, values: Row, stored: Row): string {
    const value = values[column.name]
    if (value === undefined) return REFUSED
    const expected = shown(column, stored[column.name] ?? '')
    return value === expected ? GRANTED : `'${value}' instead of '${expected}'`
}

function agreed(one: string, other: string): string {
    return one === other ? one : `alone ${one}, in a list ${other}`
}

/** Every column written at once; what is stored afterwards says which were. */
export async function writeRecord(
    world: World,
    { call }: Account,
    { table, sysId }: Target,
    as = table,
): Promise<Cells> {
    const { store } = world.running.instance
    const before = store.get(as, sysId) ?? {}
    const columns = store.columns(as).filter(isWritten)
    const values = otherValues(world.running.instance, as, before)
    const answer = await call('PATCH', tableApi(as, `/${sysId}`), values)
    const after = store.get(as, sysId)
    if (!after) return { write: 'the row is gone' }
    const noted = new Set(store.find('sys_journal_field', { element_id: sysId }).map(({ value = '' }) => value))
    const cells = columns.map((column): [string, string] => {
        const { name } = column
        const took = isJournal(column) ? noted.has(values[name] ?? '') : after[name] === values[name]
        if (took) return [name, GRANTED]
        return [name, after[name] === before[name] ? REFUSED : `became '${after[name] ?? ''}'`]
    })
    const took = cells.filter(([, cell]) => cell === GRANTED).length
    const excused = cells.map(([name, cell]): [string, string] => [
        `write: ${name}`,
        took > 0 && STAMPS.has(name) && cell.startsWith('became') ? REFUSED : cell,
    ])
    const isQuiet = answer.status < 300 || isRefusal(answer)
    const row = took > 0 ? GRANTED : isQuiet ? REFUSED : `answered ${answer.status}: ${answer.text}`
    return { write: row, ...Object.fromEntries(excused) }
}

/** A new row: granted where it is there, with what was given in the columns that the table declares itself. */
export async function createRecord(world: World, { call }: Account, table: string): Promise<string> {
    const { instance } = world.running
    const { store } = instance
    const known = new Set(store.find(table, {}).map((row) => row.sys_id))
    const values = newValues(instance, table)
    const answer = await call('POST', tableApi(table), values)
    const made = store.find(table, {}).filter((row) => !known.has(row.sys_id))
    if (made.length === 0) return isRefusal(answer) ? REFUSED : `answered ${answer.status}: ${answer.text}`
    const own = store.columns(table).filter((column) => column.declaredBy === table && isWritten(column))
    const empty = own.map(({ name }) => name).filter((name) => made[0]?.[name] !== values[name])
    return empty.length === 0 ? GRANTED : `made without ${empty.join(', ')}`
}

export async function deleteRecord(
    world: World,
    { call }: Account,
    { table, sysId }: Target,
    as = table,
): Promise<string> {
    const answer = await call('DELETE', tableApi(as, `/${sysId}`))
    const isThere = world.running.instance.store.get(table, sysId) !== undefined
    if (answer.status === 204) return isThere ? 'answered 204, and the row is there' : GRANTED
    return isThere && isRefusal(answer)
        ? REFUSED
        : `answered ${answer.status}, the row is ${isThere ? '' : 'not '}there`
}

/** What the API says to somebody who lists the table, as it is installed. */
export async function listTable({ call }: Account, table: string): Promise<string> {
    return String((await call('GET', tableApi(table, '?sysparm_limit=1'))).status)
}

function rowOf({ status, body }: Answer): Row {
    return status === 200 ? (body as { result: Row }).result : {}
}

function rowsOf({ status, body }: Answer): Row[] | undefined {
    return status === 200 ? (body as { result: Row[] }).result : undefined
}
