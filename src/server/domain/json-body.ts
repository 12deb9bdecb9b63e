import { fail, type Outcome, succeed } from './outcome'

/** A JSON object whose fields nobody has looked at yet: read them with `own`. */
export type JsonObject = Record<string, unknown>

/** Reads the raw text of a body. Fails with `invalid_json` if it is empty, not JSON, or JSON but not an object. */
export function parseJsonBody(text: string | null): Outcome<JsonObject> {
    if (text === null || text.trim() === '') return fail('invalid_json', 'body.empty')
    let body: unknown
    try {
        body = JSON.parse(text)
    } catch {
        return fail('invalid_json', 'body.notJson')
    }
    if (!isObject(body)) return fail('invalid_json', 'body.notAnObject')
    return succeed(body)
}

/** The value of a field that the client itself sent, `undefined` otherwise: what the object inherits does not count. */
export function own(body: JsonObject, field: string): unknown {
    return Object.prototype.hasOwnProperty.call(body, field) ? body[field] : undefined
}

function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}
