import { isNumeric } from '../database/storage'
import type { Matchable } from '../records/match'
import type { Write } from '../records/write'
import type { Row } from '../types'
import type { Platform } from './platform'

/** A row, or a write, for comparing with a query in memory. */
export function matchable(
    platform: Platform,
    write: Pick<Write, 'table' | 'row' | 'previous'> & Partial<Write>,
): Matchable {
    const { table, row, previous } = write
    return {
        value: (path) => walk(platform, table, row, path),
        ...(previous ? { before: (path: string) => walk(platform, table, previous, path) } : {}),
        isNumeric: (path) => isNumeric(typeOf(platform, table, path)),
        family: (name) => platform.dictionary.family(name),
    }
}

function walk(platform: Platform, table: string, row: Row, path: string): string {
    const [first, ...rest] = path.split('.') as [string, ...string[]]
    const value = row[first] ?? ''
    if (rest.length === 0) return value
    const target = platform.dictionary.column(table, first).reference as string
    const next = value === '' ? undefined : platform.store.get(target, value)
    return next ? walk(platform, target, next, rest.join('.')) : ''
}

function typeOf(platform: Platform, table: string, path: string): string {
    const [first, ...rest] = path.split('.') as [string, ...string[]]
    const column = platform.dictionary.column(table, first)
    return rest.length === 0 ? column.type : typeOf(platform, column.reference as string, rest.join('.'))
}
