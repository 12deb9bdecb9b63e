import type { IntegrationUserChange } from '../contract'
import { fieldReader } from './fields/reader'
import { required } from './fields/rule'
import { trueOrFalse } from './fields/true-or-false'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** Validates the body of `PATCH /setup/integration-user`. Fails with `invalid_request` and every field error at once. */
export function readIntegrationUserChange(body: JsonObject): Outcome<IntegrationUserChange> {
    const { read, problems } = fieldReader(body)
    const webServiceAccessOnly = read('webServiceAccessOnly', required(trueOrFalse))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed({ webServiceAccessOnly } as IntegrationUserChange)
}
