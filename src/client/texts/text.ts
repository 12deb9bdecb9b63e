import { type TextKey, TEXTS } from './keys'

let translated: Partial<Record<string, string>> = {}

/** Takes the translations the instance put into the page. */
export function setTranslations(messages: Partial<Record<string, string>>): void {
    translated = messages
}

/** The text of a key in the session's language, else in English, `{0}` and so on filled in. */
export function text(key: TextKey, ...args: (string | number)[]): string {
    return pattern(key).replace(PLACEHOLDER, (placeholder, index: string) => String(args[Number(index)] ?? placeholder))
}

/** The text of a key with its placeholders left in. */
export function pattern(key: TextKey): string {
    return translated[key] ?? TEXTS[key]
}

export const PLACEHOLDER = /\{(\d)\}/g

/** One text for one, another for any other number. */
export function counted(one: TextKey, many: TextKey, count: number): string {
    return count === 1 ? text(one) : text(many, count)
}
