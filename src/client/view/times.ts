const DAY = 86_400_000

const language = () => document.documentElement.lang || 'en'

export function dateTime(time: string): string {
    return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}

export function timeOfDay(time: Date): string {
    return new Intl.DateTimeFormat(language(), { timeStyle: 'medium' }).format(time)
}

/** Whole days from now until then; negative when it is over. */
export function daysUntil(time: string, now = Date.now()): number {
    return Math.floor((new Date(time).getTime() - now) / DAY)
}
