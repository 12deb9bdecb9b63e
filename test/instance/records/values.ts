import { localDay } from '../platform/time'

/** What a query's `javascript:` value or a column's default may say, evaluated. */
export interface ValueScope {
    userId: string
    userName: string
    /** Milliseconds since 1970. */
    now: number
    zone: string
    /** Which tables a query's paths may walk into; absent: all. */
    mayWalk?: (table: string) => boolean
}

const DAY = 86_400_000

/** Evaluates the few `javascript:` expressions the stand-in knows; throws on any other. Platform format. */
export function evaluateExpression(source: string, scope: ValueScope): string {
    const expression = source
        .replace(/^javascript:/, '')
        .replace(/;$/, '')
        .trim()
    if (/^(gs\.getUserID\(\)|incidentGetCaller\(\))$/.test(expression)) return scope.userId
    if (expression === 'gs.getUserName()') return scope.userName
    if (/^(gs\.nowDateTime\(\)|gs\.nowNoTZ\(\)|gs\.now\(\))$/.test(expression)) return stored(scope.now)
    const days = /^gs\.(daysAgo|daysAgoStart|daysAgoEnd|beginningOfToday|endOfToday)\((-?\d*)\)$/.exec(expression)
    if (days) return dayExpression(days[1] as string, Number(days[2] ?? 0), scope)
    const date = /^gs\.dateGenerate\('(\d{4}-\d\d-\d\d)','(start|end)'\)$/.exec(expression)
    if (date) return stored(localDay(date[1] as string, scope.zone) + (date[2] === 'start' ? 0 : DAY - 1000))
    const minutes = /^gs\.(minutes|hours)Ago\((-?\d+)\)$/.exec(expression)
    if (minutes) return stored(scope.now - Number(minutes[2]) * (minutes[1] === 'hours' ? 3_600_000 : 60_000))
    throw new Error(`Expression 'javascript:${expression}' is not in the stand-in`)
}

function dayExpression(name: string, days: number, scope: ValueScope): string {
    const then = scope.now - days * DAY
    if (name === 'daysAgo') return stored(then)
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: scope.zone }).format(then)
    return stored(localDay(date, scope.zone) + (name === 'daysAgoEnd' || name === 'endOfToday' ? DAY - 1000 : 0))
}

/** A time as the platform stores it: UTC `yyyy-MM-dd HH:mm:ss`. */
export function stored(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}
