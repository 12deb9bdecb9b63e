import type { Column } from '../types'

/** A value in the form its column stores (docs/stand-in.md 53). What a date column cannot read leaves it empty. */
export function normalise(column: Column, value: string): string {
    if (value === '') return ''
    switch (column.type) {
        case 'boolean':
            return value === 'true' || value === '1' ? '1' : '0'
        case 'integer':
            return whole(column, value)
        case 'glide_date_time':
        case 'due_date':
            return dateTime(value)
        case 'glide_date':
            return dateTime(value).slice(0, 10)
        default:
            return value
    }
}

function whole(column: Column, value: string): string {
    if (!/^\s*-?\d+(\.\d+)?\s*$/.test(value))
        throw new Error(
            `Text '${value.slice(0, 40)}' in the integer column '${column.declaredBy}.${column.name}' is not in the stand-in`,
        )
    return String(Math.trunc(Number(value)))
}

function dateTime(value: string): string {
    const match = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d))?$/.exec(value)
    if (!match) return ''
    const text = `${match[1]} ${match[2] ?? '00:00:00'}`
    const time = Date.parse(`${text.replace(' ', 'T')}Z`)
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== match[1] ? '' : text
}
