// By code unit, since what can be lowered to ES5 has no Unicode property escapes and no String.prototype.isWellFormed.

const REPLACEMENT = '\ufffd'
/** A character beyond the basic plane. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/

/** Whether the text can be stored and sent: no U+0000 and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
    return text.indexOf('\u0000') === -1 && !LONE_SURROGATE.test(text)
}

/** The text with U+FFFD for every character beyond the basic plane, for columns that are not the app's own: databases
 * that keep three bytes of UTF-8 would store `????` for each, or nothing from the first one on, and only columns of the
 * type *String (Full UTF-8)* hold them everywhere
 * (https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB0621602). */
export function inBasicPlane(text: string): string {
    return text.replace(PAIR, REPLACEMENT)
}

/** Whether a UTF-16 unit is a control character (C0, DEL, C1). */
export function isControl(unit: number): boolean {
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)
}

/** The text with U+FFFD for every control character and every half of a surrogate pair. */
export function replaceUnprintable(text: string): string {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g, (character) => {
        const unit = character.charCodeAt(0)
        const isHalf = character.length === 1 && unit >= 0xd800 && unit <= 0xdfff
        return isHalf || isControl(unit) ? REPLACEMENT : character
    })
}

/** The text without its control characters. */
export function removeControls(text: string): string {
    return text.replace(/[\s\S]/g, (unit) => (isControl(unit.charCodeAt(0)) ? '' : unit))
}
