/** Offset of a zone from UTC at a moment, in milliseconds. */
export function zoneOffset(milliseconds: number, zone: string): number {
    return Date.parse(`${wall(milliseconds, zone).replace(' ', 'T')}Z`) - Math.floor(milliseconds / 1000) * 1000
}

/** A moment on the clocks of a zone: `yyyy-MM-dd HH:mm:ss`. */
export function wall(milliseconds: number, zone: string): string {
    return formatter(zone).format(milliseconds).replace(',', '')
}

/** The moment at which the clocks of a zone show this (`yyyy-MM-dd HH:mm:ss`), milliseconds since 1970. */
export function fromWall(text: string, zone: string): number {
    const guess = Date.parse(`${text.replace(' ', 'T')}Z`)
    const first = guess - zoneOffset(guess, zone)
    return guess - zoneOffset(first, zone)
}

/** Midnight of a date (`yyyy-MM-dd`) in a zone. */
export function localDay(date: string, zone: string): number {
    return fromWall(`${date} 00:00:00`, zone)
}

/** A stored time (UTC `yyyy-MM-dd HH:mm:ss`) in milliseconds since 1970. */
export function fromStored(text: string): number {
    return Date.parse(`${text.replace(' ', 'T')}Z`)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
    const known = formatters.get(zone)
    if (known) return known
    const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    formatters.set(zone, made)
    return made
}
