import { fail, type Outcome, succeed } from './outcome'
import { shown } from './shown'

/** Fails with `invalid_request`, a field error for each query parameter that the route does not know. */
export function refuseUnknownParameters(names: string[], known: string[] = []): Outcome<null> {
    const unknown = names.filter((name) => known.indexOf(name) === -1).map(shown)
    if (unknown.length === 0) return succeed(null)
    return fail('invalid_request', 'request.invalid', [], {
        fields: unknown.map((field) => ({ field, key: 'query.unknownParameter', args: [field] })),
    })
}
