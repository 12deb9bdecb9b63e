// The platform stores a date-time as UTC `yyyy-MM-dd HH:mm:ss`; on the wire it is RFC 3339 in UTC.

const PLATFORM_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/

/** Milliseconds since 1970 of a platform date-time, null for anything else ('' of an empty column). */
export function toMilliseconds(platformTime: string): number | null {
    const parts = PLATFORM_TIME.exec(platformTime)
    if (!parts) return null
    const part = (index: number): number => parseInt(parts[index] as string, 10)
    return Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6))
}

/** The platform date-time of milliseconds since 1970, fractions of a second dropped. */
export function toPlatformTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

/** `2026-12-24T10:00:00Z` for a platform date-time, null for anything else ('' of an empty column). */
export function toRfc3339(platformTime: string): string | null {
    return PLATFORM_TIME.test(platformTime) ? `${platformTime.replace(' ', 'T')}Z` : null
}

/** The platform date-time of `2026-12-24T10:00:00Z`, null for anything else (a plain date). */
export function fromRfc3339(utc: string): string | null {
    const platformTime = utc.slice(0, -1).replace('T', ' ')
    return toRfc3339(platformTime) === utc ? platformTime : null
}
