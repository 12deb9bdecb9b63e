import type { Summary } from '../contract'
import { summarize } from '../domain/summary'
import { countByState } from '../records/request-feed'
import { allStateNames } from '../records/state'
import { noteSeen } from './connection'
import { presentWithoutTicket } from './present-task'

/** How many tasks there are, by ticket type and state, tests apart. Three Glide operations. */
export function readSummary(): Summary {
    noteSeen()
    return summarize(countByState(), allStateNames(), presentWithoutTicket)
}
