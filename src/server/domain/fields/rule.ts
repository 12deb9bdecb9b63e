import { inBasicPlane, isStorable } from '../characters'
import type { MessageKey } from '../message-keys'
import type { FieldFailure } from '../outcome'

/** A field's value after its rule, or the one thing that is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problem: FieldFailure }

/** The rule of a field: `value` is what the JSON had, `undefined` if nothing. */
export type Rule<T> = (value: unknown, field: string) => Checked<T>

export function accept<T>(value: T): Checked<T> {
    return { ok: true, value }
}

export function refuse(field: string, key: MessageKey, args: string[] = [field]): { ok: false; problem: FieldFailure } {
    return { ok: false, problem: { field, key, args } }
}

/** A rule for a field that must be there. */
export function required<T>(rule: Rule<T>): Rule<T> {
    return (value, field) =>
        value === undefined || value === null ? refuse(field, 'field.required') : rule(value, field)
}

/** A rule for a field that may be missing or null, which both mean `absent`. */
export function optional<T, A>(rule: Rule<T>, absent: A): Rule<T | A> {
    return (value, field) => (value === undefined || value === null ? accept(absent) : rule(value, field))
}

/** A rule for a field that a change may leave out, which is `undefined` then; `null` is for the rule itself. */
export function ifSent<T>(rule: Rule<T>): Rule<T | undefined> {
    return (value, field) => (value === undefined ? accept(undefined) : rule(value, field))
}

/** A string that can be stored, handed on to `then`. */
export function text<T>(then: (text: string, field: string) => Checked<T>): Rule<T> {
    return (value, field) => {
        if (typeof value !== 'string') return refuse(field, 'field.notText')
        return isStorable(value) ? then(value, field) : refuse(field, 'field.forbiddenCharacters')
    }
}

/** A text as it came, of up to `longest` UTF-16 units. */
export function textUpTo(longest: number): Rule<string> {
    return text((value, field) => withinLength(value, field, longest))
}

/** A text that is not blank, as it came, of up to `longest` UTF-16 units. */
export function filledText(longest: number): Rule<string> {
    return text((value, field) =>
        value.trim() === '' ? refuse(field, 'field.required') : withinLength(value, field, longest),
    )
}

/** A text that is not blank, trimmed, of up to `longest` UTF-16 units then. */
export function trimmedText(longest: number): Rule<string> {
    return text((value, field) => {
        const trimmed = value.trim()
        return trimmed === '' ? refuse(field, 'field.required') : withinLength(trimmed, field, longest)
    })
}

/** The same for a column of the platform's own, which somebody is found by: what it could not hold would be another name. */
export function trimmedNativeText(longest: number): Rule<string> {
    const trimmed = trimmedText(longest)
    return (value, field) => {
        const checked = trimmed(value, field)
        if (!checked.ok) return checked
        if (checked.value === 'NULL') return refuse(field, 'field.reserved')
        return inBasicPlane(checked.value) === checked.value ? checked : refuse(field, 'field.beyondBasicPlane')
    }
}

export function withinLength(value: string, field: string, longest: number): Checked<string> {
    return value.length > longest ? refuse(field, 'field.tooLong', [field, String(longest)]) : accept(value)
}
