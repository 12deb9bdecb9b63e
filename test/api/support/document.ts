import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'yaml'

type Node = Record<string, unknown>

const document = parse(readFileSync(new URL('../../../docs/openapi.yaml', import.meta.url), 'utf8')) as Node

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true })
formats(ajv)
// The document itself is no schema: its own words are nothing to be strict about.
ajv.addVocabulary(Object.keys(document))
ajv.addSchema(document, 'openapi')

const compiled = new Map<string, ValidateFunction>()

/** The path of a place in the document, references on the way followed; undefined if there is no such place. */
export function locate(...steps: string[]): string[] | undefined {
    let place: string[] = []
    for (const step of steps) {
        place = follow([...place, step])
        if (at(place) === undefined) return undefined
    }
    return place
}

/** The names of what stands at a place of the document. */
export function namesAt(place: string[] | undefined): string[] {
    return place ? Object.keys(at(place) ?? {}) : []
}

/** What stands at a place of the document. */
export function at(place: string[]): Node | undefined {
    return place.reduce<Node | undefined>((node, step) => node?.[step] as Node | undefined, document)
}

/** The validator of the schema at a place of the document, compiled once. */
export function validatorAt(place: string[]): ValidateFunction {
    const $ref = `openapi#${place.map((step) => `/${encodeURIComponent(escape(step))}`).join('')}`
    const validator = compiled.get($ref) ?? ajv.compile({ $ref })
    compiled.set($ref, validator)
    return validator
}

function follow(place: string[]): string[] {
    const reference = at(place)?.['$ref']
    return typeof reference === 'string' ? follow(reference.split('/').slice(1).map(unescape)) : place
}

// RFC 6901, JSON Pointer.
function escape(step: string): string {
    return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescape(step: string): string {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
}
