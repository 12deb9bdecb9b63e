import type { ErrorAnswer, ErrorCode, FieldError } from '../../server/contract'

/** Why a request did not succeed, as the page shows it. */
export interface Failure {
    kind: 'session' | 'network' | 'unreadable' | 'answer'
    /** 0 when there was no answer. */
    status: number
    /** What the instance says, in the language of the session; empty unless the kind is `answer`. */
    message: string
    detail: string
    /** Absent in what the platform itself answers. */
    code?: ErrorCode
    fields: FieldError[]
}

export class RequestFailed extends Error {
    constructor(readonly failure: Failure) {
        super(failure.message || failure.kind)
    }
}

export function failureOf(error: unknown): Failure {
    return error instanceof RequestFailed ? error.failure : bare('network', 0)
}

export function bare(kind: Failure['kind'], status: number): Failure {
    return { kind, status, message: '', detail: '', fields: [] }
}

/** Reads an error answer: ours, or the platform's plain envelope. */
export function failureFrom(status: number, body: unknown): Failure {
    if (status === 401) return bare('session', status)
    const error = (body as Partial<ErrorAnswer> | null)?.error
    if (typeof error?.message !== 'string') return bare('unreadable', status)
    return {
        kind: 'answer',
        status,
        message: error.message,
        detail: error.detail ?? '',
        ...(error.code && { code: error.code }),
        fields: error.fields ?? [],
    }
}
