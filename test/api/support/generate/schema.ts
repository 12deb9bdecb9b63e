import fc, { type Arbitrary } from 'fast-check'
import { at, locate } from '../document'

type Schema = Record<string, unknown>

/** What says nothing about the value. */
const SILENT = ['description', 'default', 'examples', 'example', 'title', 'deprecated']

/** Values that the schema at a place of docs/openapi.yaml allows. A keyword that it does not know is an error, so that no
 * rule of the document is left out unnoticed. */
export function valuesAt(place: string[]): Arbitrary<unknown> {
    const schema = at(place)
    if (schema === undefined) throw new Error(`There is no schema at ${place.join('/')}`)
    return values(schema)
}

function values(schema: Schema): Arbitrary<unknown> {
    const { $ref: reference, ...beside } = schema
    if (typeof reference === 'string') {
        refuseUnknown(beside, [])
        return valuesAt(locate(...reference.split('/').slice(1)) ?? [reference])
    }
    if ('const' in schema) return fc.constant(schema['const'])
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
    if (Array.isArray(schema['oneOf'])) return fc.oneof(...(schema['oneOf'] as Schema[]).map(values))
    const types = [schema['type'] ?? []].flat() as string[]
    if (types.length === 0) throw new Error(`A schema without type: ${JSON.stringify(schema)}`)
    return fc.oneof(...types.map((type) => ofType(type, schema)))
}

function ofType(type: string, schema: Schema): Arbitrary<unknown> {
    switch (type) {
        case 'null':
            return fc.constant(null)
        case 'boolean':
            return fc.boolean()
        case 'integer':
            return fc.integer({ min: number(schema, 'minimum', -10), max: number(schema, 'maximum', 10) })
        case 'string':
            return texts(schema)
        case 'array':
            return arrays(schema)
        case 'object':
            return objects(schema)
        default:
            throw new Error(`A type that is not known: ${type}`)
    }
}

function texts(schema: Schema): Arbitrary<string> {
    refuseUnknown(schema, ['type', 'minLength', 'maxLength', 'pattern', 'format', 'anyOf', 'allOf'])
    const formats = [schema, ...((schema['anyOf'] ?? []) as Schema[])].flatMap(({ format }) =>
        typeof format === 'string' ? [format] : [],
    )
    if (formats.length > 0) return fc.oneof(...formats.map(ofFormat))
    const [minLength, maxLength] = [number(schema, 'minLength', 0), number(schema, 'maxLength', 200)]
    const isLong = ({ length }: string) => length >= minLength && length <= maxLength
    const patterns = [schema, ...((schema['allOf'] ?? []) as Schema[])].flatMap(({ pattern }) =>
        typeof pattern === 'string' ? [pattern] : [],
    )
    const matches = (value: string): boolean => patterns.every((pattern) => new RegExp(pattern).test(value))
    const whole = patterns.find((pattern) => pattern !== '\\S')
    if (whole !== undefined) {
        const matching = fc.stringMatching(new RegExp(whole), { maxLength: Math.min(maxLength, 60) })
        return matching.filter((value) => isLong(value) && matches(value))
    }
    const text = fc.oneof(fc.string({ minLength, maxLength }), fc.string({ minLength, maxLength, unit: 'grapheme' }))
    return text.filter((value) => isLong(value) && isText(value) && matches(value))
}

/** The document refuses U+0000 and lone surrogates in every string. */
function isText(value: string): boolean {
    return (
        !value.includes('\0') && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value)
    )
}

function ofFormat(format: string): Arbitrary<string> {
    const days = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-31'), noInvalidDate: true })
    switch (format) {
        case 'date':
            return days.map((day) => day.toISOString().slice(0, 10))
        case 'date-time':
            return fc
                .tuple(days, fc.constantFrom('Z', '+00:00', '+05:45', '-11:30'))
                .map(([day, offset]) => day.toISOString().replace('Z', offset))
        case 'uri':
            return fc.webUrl({ validSchemes: ['https'] })
        default:
            throw new Error(`A format that is not known: ${format}`)
    }
}

function arrays(schema: Schema): Arbitrary<unknown[]> {
    refuseUnknown(schema, ['type', 'items', 'minItems', 'maxItems'])
    const maxLength = Math.min(number(schema, 'maxItems', 5), 5)
    return fc.array(values(schema['items'] as Schema), { minLength: number(schema, 'minItems', 0), maxLength })
}

function objects(schema: Schema): Arbitrary<Record<string, unknown>> {
    refuseUnknown(schema, ['type', 'properties', 'required', 'additionalProperties', 'minProperties', 'anyOf', 'oneOf'])
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
    const requiredKeys = (schema['required'] ?? []) as string[]
    return fc
        .record(Object.fromEntries(properties.map(([name, property]) => [name, values(property)])), {
            requiredKeys,
            noNullPrototype: true,
        })
        .filter((value) => Object.keys(value).length >= number(schema, 'minProperties', 0))
}

function number(schema: Schema, keyword: string, usual: number): number {
    return (schema[keyword] as number | undefined) ?? usual
}

function refuseUnknown(schema: Schema, known: string[]): void {
    const unknown = Object.keys(schema).filter((name) => ![...SILENT, ...known].includes(name))
    if (unknown.length > 0) throw new Error(`Keywords that are not known: ${unknown.join(', ')}`)
}
