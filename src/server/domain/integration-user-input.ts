import { LIMITS } from '../contract'
import { password } from './fields/password'
import { fieldReader } from './fields/reader'
import { optional, required, trimmedNativeText } from './fields/rule'
import { trueOrFalse } from './fields/true-or-false'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** The integration user to make, or to take over with `reuse`. `password` null: the app makes one. */
export interface WantedIntegrationUser {
    userName: string
    password: string | null
    reuse: boolean
}

/** Validates the body of `POST /setup/integration-user`. Fails with `invalid_request` and every field error at once. */
export function readIntegrationUser(body: JsonObject): Outcome<WantedIntegrationUser> {
    const { read, problems } = fieldReader(body)
    const userName = read('userName', required(trimmedNativeText(LIMITS.userName)))
    const given = read('password', optional(password, null))
    const reuse = read('reuse', optional(trueOrFalse, false))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed({ userName, password: given, reuse } as WantedIntegrationUser)
}
