import { fail, type Outcome, succeed } from './outcome'

/** A JSON object whose fields nobody has looked at yet: read them with `own`. */
export type JsonObject = Record<string, unknown>

/** Reads the raw text of a body. Fails with `invalid_json` if it is empty, not JSON, or JSON but not an object. */
export function parseJsonBody(text: string | null): Outcome<JsonObject> {
    if (isBlank(text)) return fail('invalid_json', 'body.empty')
    const parsed = parse(text)
    if (!parsed.ok) return parsed
    return isObject(parsed.value) ? succeed(parsed.value) : fail('invalid_json', 'body.notAnObject')
}

/** Reads the raw text of a body that is a list. Fails with `invalid_json` if it is empty, not JSON, or JSON but no list. */
export function parseJsonList(text: string | null): Outcome<unknown[]> {
    if (isBlank(text)) return fail('invalid_json', 'body.notAList')
    const parsed = parse(text)
    if (!parsed.ok) return parsed
    return Array.isArray(parsed.value) ? succeed(parsed.value as unknown[]) : fail('invalid_json', 'body.notAList')
}

function isBlank(text: string | null): text is null {
    return text === null || text.trim() === ''
}

function parse(text: string): Outcome<unknown> {
    try {
        return succeed(JSON.parse(text) as unknown)
    } catch {
        return fail('invalid_json', 'body.notJson')
    }
}

/** The value of a field that the client itself sent, `undefined` otherwise: what the object inherits does not count. */
export function own(body: JsonObject, field: string): unknown {
    return Object.prototype.hasOwnProperty.call(body, field) ? body[field] : undefined
}

export function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}
