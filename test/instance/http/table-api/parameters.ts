import { NotInStandIn } from '../../platform/errors'
import { fields } from '../exchange'

/** The query parameters of the Table API, with the platform's defaults (docs/stand-in.md 234 to 239). */
export interface Parameters {
    query: string
    /** Names in the order asked for; undefined is all. */
    fields: string[] | undefined
    limit: number
    offset: number
    displayValue: 'false' | 'true' | 'all'
    excludeReferenceLink: boolean
    noCount: boolean
    suppressPaginationHeader: boolean
    inputDisplayValue: boolean
}

const SHARED = ['sysparm_display_value', 'sysparm_exclude_reference_link', 'sysparm_fields']
const LIST = [
    'sysparm_query',
    'sysparm_limit',
    'sysparm_offset',
    'sysparm_no_count',
    'sysparm_suppress_pagination_header',
]
const INPUT = ['sysparm_input_display_value']
const KNOWN: Record<string, string[]> = {
    list: [...SHARED, ...LIST],
    read: SHARED,
    write: [...SHARED, ...INPUT],
    remove: [],
}

/** @throws NotInStandIn for a parameter or a value that the stand-in does not have, rather than to ignore it */
export function parseParameters(kind: 'list' | 'read' | 'write' | 'remove', text: string): Parameters {
    const given = fields(text)
    for (const name of Object.keys(given))
        if (!KNOWN[kind]?.includes(name)) throw new NotInStandIn(`Parameter '${name}' of the Table API (${kind})`)
    const query = given.sysparm_query ?? ''
    // The query is evaluated without knowing whose it is.
    if (/javascript:.*getUser/i.test(query)) throw new NotInStandIn(`The user in '${query}'`)
    const names = given.sysparm_fields?.split(',').map((name) => name.trim()).filter((name) => name !== '') // prettier-ignore
    return {
        query,
        fields: names && names.length > 0 ? [...new Set(names)] : undefined,
        limit: whole(given, 'sysparm_limit', 10_000),
        offset: whole(given, 'sysparm_offset', 0),
        displayValue: oneOf(given, 'sysparm_display_value', ['false', 'true', 'all']),
        excludeReferenceLink: flag(given, 'sysparm_exclude_reference_link'),
        noCount: flag(given, 'sysparm_no_count'),
        suppressPaginationHeader: flag(given, 'sysparm_suppress_pagination_header'),
        inputDisplayValue: flag(given, 'sysparm_input_display_value'),
    }
}

function whole(given: Record<string, string>, name: string, otherwise: number): number {
    const value = given[name]
    if (value === undefined || value === '') return otherwise
    if (!/^\d{1,9}$/.test(value)) throw new NotInStandIn(`${name} '${value}'`)
    return Number(value)
}

function flag(given: Record<string, string>, name: string): boolean {
    return oneOf(given, name, ['false', 'true']) === 'true'
}

/** One of the allowed values, the first of which is the default. */
function oneOf<T extends string>(given: Record<string, string>, name: string, allowed: [T, ...T[]]): T {
    const value = given[name]
    if (value === undefined || value === '') return allowed[0]
    const found = allowed.find((candidate) => candidate === value)
    if (found === undefined) throw new NotInStandIn(`${name} '${value}'`)
    return found
}
