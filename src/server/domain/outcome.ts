import type { ErrorCode } from '../contract'
import type { Message, MessageKey } from './message-keys'

/** A message about one field, under its name on the wire. */
export interface FieldFailure extends Message {
    field: string
}

/** What a client is told went wrong. `fields` is empty where the failure is of no field; `detail` is what the platform
 * itself said, `existing` the sys_id of the record that is in the way, `taskId` the task it is about, for the log. */
export interface Failure extends Message {
    code: ErrorCode
    fields: FieldFailure[]
    detail?: string
    existing?: string
    taskId?: string
}

export type Success<T> = { ok: true; value: T }
export type Failed = { ok: false; failure: Failure }
export type Outcome<T> = Success<T> | Failed

export function succeed<T>(value: T): Success<T> {
    return { ok: true, value }
}

export function fail(
    code: ErrorCode,
    key: MessageKey,
    args: string[] = [],
    more: { fields?: FieldFailure[]; detail?: string; existing?: string; taskId?: string } = {},
): Failed {
    return { ok: false, failure: { code, key, args, fields: [], ...more } }
}
