import { gs } from '@servicenow/glide'
import { SCOPE } from '../contract'
import { type MessageKey, MESSAGES } from '../domain/message-keys'

/** The text of a key in the session's language, `{0}` and so on filled in. The instance's translations
 * (`sys_ui_message`) win; without one the platform answers the key itself, and the English text stands. */
export function message(key: MessageKey, args: readonly string[] = []): string {
    const id = `${SCOPE}.${key}`
    // With arguments, even none, the platform's formatter swallows the apostrophes of a text.
    const translated = args.length === 0 ? gs.getMessage(id) : gs.getMessage(id, args.slice())
    return translated === id ? fill(MESSAGES[key], args) : translated
}

function fill(text: string, args: readonly string[]): string {
    return text.replace(/\{(\d)\}/g, (placeholder, index: string) => args[parseInt(index, 10)] ?? placeholder)
}
