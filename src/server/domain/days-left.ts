const DAY = 86400000

/** Whole days from now to a time, both in milliseconds since 1970; negative once it has come. */
export function daysLeft(end: number, now: number): number {
    return end <= now ? -1 : Math.floor((end - now) / DAY)
}
