import type { Row } from '../types'
import { stored } from '../records/values'
import { NotInStandIn } from './errors'
import { fromStored } from './time'

const DAY = 86_400_000

/** When a scheduled script runs next after a moment, or undefined if only on demand (docs/stand-in.md 97). */
export function nextRun(job: Row, after: number): string | undefined {
    switch (job.run_type) {
        case 'on_demand':
            return undefined
        case 'periodically':
            return stored(nextOf(job.run_start ? fromStored(job.run_start) : after, span(job.run_period ?? ''), after))
        case 'daily':
            if (job.time_zone && job.time_zone !== 'UTC')
                throw new NotInStandIn(`A daily job in the time zone '${job.time_zone}'`)
            return stored(nextOf(span(job.run_time ?? ''), DAY, after))
        default:
            throw new NotInStandIn(`Scheduled job '${job.name}' that runs '${job.run_type}'`)
    }
}

function nextOf(start: number, period: number, after: number): number {
    if (period <= 0) throw new Error('A job that repeats needs a period')
    if (start > after) return start
    return start + (Math.floor((after - start) / period) + 1) * period
}

/** A duration or time of day, stored as a moment after 1970 began, in milliseconds. */
function span(text: string): number {
    return text === '' ? 0 : fromStored(text)
}
