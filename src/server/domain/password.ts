/** A secure random whole number from 0 up to, not including, `bound`. */
export type RandomBelow = (bound: number) => number

// Without the characters that look like others (0 O o, 1 l I |) and those that a shell, a URL or XML reads otherwise.
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const LOWER = 'abcdefghijkmnpqrstuvwxyz'
const DIGITS = '23456789'
const SYMBOLS = '-_.+='
const CLASSES = [UPPER, LOWER, DIGITS, SYMBOLS]
const ALL = CLASSES.join('')

/** Length of a password that the app makes: about 143 bits. */
export const PASSWORD_LENGTH = 24

/** A password with at least one character of each class, in random order. */
export function makePassword(randomBelow: RandomBelow): string {
    const pick = (characters: string): string => characters.charAt(randomBelow(characters.length))
    const characters = CLASSES.map(pick)
    while (characters.length < PASSWORD_LENGTH) characters.push(pick(ALL))
    return shuffle(characters, randomBelow).join('')
}

/** Fisher and Yates. */
function shuffle(items: string[], randomBelow: RandomBelow): string[] {
    for (let last = items.length - 1; last > 0; last--) {
        const other = randomBelow(last + 1)
        const item = items[last] as string
        items[last] = items[other] as string
        items[other] = item
    }
    return items
}
