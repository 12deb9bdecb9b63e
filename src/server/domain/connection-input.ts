import { type ConnectionChange, LIMITS } from '../contract'
import { fieldReader } from './fields/reader'
import { required, trimmedText } from './fields/rule'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** Validates the body of `PUT /connection`. Fails with `invalid_request` and every field error at once. */
export function readConnectionChange(body: JsonObject): Outcome<ConnectionChange> {
    const { read, problems } = fieldReader(body)
    const tenantId = read('tenantId', required(trimmedText(LIMITS.tenantId)))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed({ tenantId } as ConnectionChange)
}
