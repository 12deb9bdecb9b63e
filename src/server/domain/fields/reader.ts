import { type JsonObject, own } from '../json-body'
import type { MessageKey } from '../message-keys'
import type { FieldFailure } from '../outcome'
import { shown } from '../shown'
import type { Rule } from './rule'

/** Reads the fields of a body one after the other and keeps every problem, so that all of them can be answered at once. */
export interface FieldReader {
    /** The field's value after its rule, `undefined` if it has a problem. */
    read: <T>(field: string, rule: Rule<T>) => T | undefined
    /** All problems so far, those of fields that nobody read last: a field that is not known is a mistake of the client. */
    problems: () => FieldFailure[]
}

/** `unknown` is what is said of a field that is not known. */
export function fieldReader(body: JsonObject, unknown: MessageKey = 'field.unknown'): FieldReader {
    const known: string[] = []
    const problems: FieldFailure[] = []
    return {
        read(field, rule) {
            known.push(field)
            const checked = rule(own(body, field), field)
            if (checked.ok) return checked.value
            problems.push(checked.problem)
            return undefined
        },
        problems() {
            return problems.concat(unknownFields(body, known, unknown))
        },
    }
}

function unknownFields(body: JsonObject, known: string[], key: MessageKey): FieldFailure[] {
    return Object.keys(body)
        .filter((name) => known.indexOf(name) === -1)
        .map((name) => ({ field: shown(name), key, args: [shown(name)] }))
}
