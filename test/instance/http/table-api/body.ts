import { FULL_UTF8 } from '../../database/charset'
import { NotInStandIn } from '../../platform/errors'
import type { Column, Instance, Row } from '../../types'
import { platformLimit, checkSize } from '../body-limit'
import { contentType, type HttpRequest } from '../exchange'
import { unreadable, unsupportedMediaType } from '../failures'
import type { TableRequest } from './table-request'

const PLAIN = new Set([
    'string',
    FULL_UTF8,
    'integer',
    'boolean',
    'email',
    'url',
    'translated_text',
    'html',
    'journal_input',
    'journal',
])

/** The values of a body, in stored form, without what the table has no column for (docs/stand-in.md 245, 246).
 * @throws Refused with 415, or 400 for a body that is too large or no JSON */
export function readValues({ instance, columns, parameters }: TableRequest, request: HttpRequest): Row {
    checkSize(request, platformLimit(instance))
    const given = Object.entries(object(request)).filter(([name]) => columns.has(name))
    return Object.fromEntries(
        given.flatMap(([name, value]) => {
            const column = columns.get(name) as Column
            const stored = parameters.inputDisplayValue
                ? fromDisplay(instance, column, text(name, value))
                : fromValue(column, text(name, value))
            return stored === undefined ? [] : [[name, stored]]
        }),
    )
}

function object(request: HttpRequest): Record<string, unknown> {
    const type = contentType(request)
    if (/[/+]xml$/.test(type)) throw new NotInStandIn('XML in the Table API')
    if (type !== 'application/json') throw unsupportedMediaType()
    const parsed = parse(request.body.toString('utf8'))
    // Of several records only the first is processed.
    const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof record !== 'object' || record === null) throw unreadable('The body is not a JSON object')
    return record as Record<string, unknown>
}

function parse(body: string): unknown {
    try {
        return JSON.parse(body)
    } catch (error) {
        throw unreadable((error as Error).message)
    }
}

function text(name: string, value: unknown): string {
    if (value === null) return ''
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
    throw new NotInStandIn(`An object as value of '${name}'`)
}

/** Without `sysparm_input_display_value` an encrypted value is not saved, and a password is stored as the raw text,
 * which matches nothing. */
function fromValue({ type }: Column, value: string): string | undefined {
    return type === 'password2' ? undefined : value
}

function fromDisplay(instance: Instance, { name, type, declaredBy }: Column, value: string): string {
    if (type === 'password' || type === 'password2') return instance.protect(declaredBy, name, value)
    if (!PLAIN.has(type)) throw new NotInStandIn(`sysparm_input_display_value for '${name}' of type '${type}'`)
    return value
}
