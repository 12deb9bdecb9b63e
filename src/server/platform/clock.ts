import { GlideDateTime } from '@servicenow/glide'

/** Now, as the platform stores it: UTC `yyyy-MM-dd HH:mm:ss`. */
export function now(): string {
    return new GlideDateTime().getValue()
}

/** Milliseconds since 1970, for durations and for arithmetic on times. */
export function milliseconds(): number {
    return new GlideDateTime().getNumericValue()
}

/** The last second of a day (`yyyy-MM-dd`) in the zone of the session, as the platform stores it. */
export function endOfDay(date: string): string {
    const time = new GlideDateTime()
    time.setDisplayValueInternal(`${date} 23:59:59`)
    const value = time.getValue()
    // West of UTC the last day of the year 9999 ends in a year that no column holds.
    return value.length > 19 ? `${date} 23:59:59` : value
}
