import fc, { type Arbitrary } from 'fast-check'
import { at, locate, namesAt } from '../document'
import { hostileTexts, hostileValues, nearly } from './hostile'
import { valuesAt } from './schema'

/** One request as it is sent. `path` has everything behind the address of the instance. */
export interface Generated {
    method: string
    path: string
    headers: Record<string, string>
    body: string | undefined
    /** Whether the document allows it. */
    allowed: boolean
    /** Of the operation, as the document has it. */
    template: string
    /** Whether the operation takes a body. */
    takesBody: boolean
}

export interface Operation {
    method: string
    template: string
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Every operation of the document. */
export function operations(): Operation[] {
    return namesAt(['paths']).flatMap((template) =>
        METHODS.filter((method) => locate('paths', template, method, 'responses')).map((method) => ({
            method,
            template,
        })),
    )
}

/** Requests of an operation: some as the document says, some nearly so, some hostile. `known` are values of a path
 * parameter that stand for something. */
export function requestsOf({ method, template }: Operation, known: () => string[]): Arbitrary<Generated> {
    return fc
        .tuple(pathsOf(template, known), queriesOf(method, template), bodiesOf(method, template), headers)
        .map(([path, query, body, header]) => ({
            method: method.toUpperCase(),
            path: path.text + query.text,
            headers: {
                accept: 'application/json',
                ...(body.text === undefined ? {} : { 'content-type': 'application/json' }),
                ...header,
            },
            body: body.text,
            template,
            takesBody: bodyPlace(method, template) !== undefined,
            allowed: path.allowed && query.allowed && body.allowed && Object.keys(header).length === 0,
        }))
}

/** What can stand in an address: neither halves of characters nor more than a server reads. */
function addressable(text: string): string {
    return Buffer.from(text.slice(0, 500), 'utf8').toString('utf8')
}

interface Part<T = string> {
    text: T
    allowed: boolean
}

const right = <T>(text: T): Part<T> => ({ text, allowed: true })
const wrong = <T>(text: T): Part<T> => ({ text, allowed: false })

function pathsOf(template: string, known: () => string[]): Arbitrary<Part> {
    if (!template.includes('{')) return fc.constant(right(template))
    const fill = (value: string) => template.replace(/\{[^}]+\}/, () => encodeURIComponent(value))
    const someKnown = fc.nat().map((index) => known()[index % Math.max(known().length, 1)] ?? 'unknown')
    // Neither an empty segment nor dots address this route, and what is no text cannot stand in an address.
    const hostile = hostileTexts.map((text) => addressable(text).replace(/^\.{0,2}$/, 'x'))
    return fc.oneof(
        { arbitrary: someKnown.map((value) => right(fill(value))), weight: 3 },
        { arbitrary: hostile.map((value) => wrong(fill(value))), weight: 1 },
    )
}

function queriesOf(method: string, template: string): Arbitrary<Part> {
    const parameters = ((at(['paths', template, method])?.['parameters'] ?? []) as object[])
        .map((_parameter, index) => locate('paths', template, method, 'parameters', String(index)) ?? [])
        .filter((place) => at(place)?.['in'] === 'query')
    const good = Object.fromEntries(
        parameters.map((place) => [String(at(place)?.['name']), valuesAt(locate(...place, 'schema') ?? place)]),
    )
    const bad = fc.dictionary(fc.constantFrom(...Object.keys(good), 'sysparm_query', 'x'), hostileTexts, { maxKeys: 2 })
    return fc.oneof(
        { arbitrary: fc.record(good, { requiredKeys: [] }).map((query) => right(textOf(query))), weight: 4 },
        {
            arbitrary: bad.map((query) => ({ text: textOf(query), allowed: Object.keys(query).length === 0 })),
            weight: 1,
        },
    )
}

function textOf(query: Record<string, unknown>): string {
    const given = Object.entries(query).map(([name, value]): [string, string] => [name, addressable(String(value))])
    return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

function bodyPlace(method: string, template: string): string[] | undefined {
    return locate('paths', template, method, 'requestBody', 'content', 'application/json', 'schema')
}

function bodiesOf(method: string, template: string): Arbitrary<Part<string | undefined>> {
    const place = bodyPlace(method, template)
    if (!place) {
        if (method === 'get' || method === 'delete') return fc.constant(right(undefined))
        return fc.oneof(
            fc.constant(right(undefined)),
            hostileValues.map((value) => wrong(JSON.stringify(value))),
        )
    }
    const values = valuesAt(place)
    const broken = fc.tuple(values, fc.nat()).map(([value, index]) => JSON.stringify(value).slice(0, index % 40))
    return fc.oneof(
        { arbitrary: values.map((value) => right(JSON.stringify(value))), weight: 4 },
        { arbitrary: nearly(values).map((value) => wrong(JSON.stringify(value))), weight: 4 },
        { arbitrary: hostileValues.map((value) => wrong(JSON.stringify(value))), weight: 1 },
        { arbitrary: fc.oneof(broken, fc.string()).map((text) => wrong(text)), weight: 1 },
    )
}

/** Mostly none of its own; else media types that do not fit. */
const headers: Arbitrary<Record<string, string>> = fc.oneof(
    { arbitrary: fc.constant({}), weight: 12 },
    {
        arbitrary: fc.constantFrom<Record<string, string>[]>(
            { 'content-type': 'text/plain' },
            { 'content-type': 'application/json; charset=utf-8' },
            { accept: 'text/html' },
            { accept: '*/*' },
        ),
        weight: 1,
    },
)
