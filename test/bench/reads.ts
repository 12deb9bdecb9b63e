import { CONNECTOR_PATH, type Result, type TaskList } from '../../src/server/contract'
import { timed } from './http'
import type { MeasuredInstance } from './measured-instance'
import type { Case } from './rounds'

/** A listing: its query, and how many rows its page has at any size of the table, so that pages are alike. */
export interface Listing {
    query: string
    /** The query goes on with the task in the middle of the table: whoever walks it meets neither the first nor the last. */
    middle?: boolean
    rows: number
    /** The page after the first one. */
    further?: boolean
}

const days = (ago: number): string => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 19) + 'Z'

/** Each filter alone, and those that a client combines. */
export const LISTINGS: Listing[] = [
    { query: '', rows: 50 },
    { query: 'taskId=filled-', middle: true, rows: 1 },
    { query: 'ticketType=change', rows: 50 },
    { query: 'ticketType=incident', rows: 50 },
    { query: 'state=3', rows: 50 },
    { query: 'state=-5', rows: 3 },
    { query: 'state=', rows: 1 },
    { query: 'active=true', rows: 20 },
    { query: 'active=false', rows: 50 },
    { query: `updatedSince=${days(500)}`, rows: 50 },
    { query: '', rows: 50, further: true },
    { query: 'ticketType=incident&state=7', rows: 50 },
    { query: 'ticketType=change&active=true', rows: 10 },
    { query: 'ticketType=change&active=false', rows: 50 },
    { query: 'state=-5&active=true', rows: 3 },
    { query: `active=true&updatedSince=${days(30)}`, rows: 5 },
    { query: `ticketType=change&state=3&active=false&updatedSince=${days(500)}`, rows: 50 },
    { query: `active=false&updatedSince=${days(500)}`, rows: 50, further: true },
    { query: 'ticketType=incident&state=7', rows: 50, further: true },
]

export function listingName({ query, further }: Listing): string {
    const filters = query.replace(/=(\d{4}-\d\d-\d\dT[\d:]*Z|filled-)/g, '').replaceAll('&', ', ')
    return [filters || 'no filter', ...(further ? ['cursor'] : [])].join(', ')
}

/** A listing at one size. Throws, while measuring, where a page does not have the rows that it should. */
export async function listingCase(instance: MeasuredInstance, listing: Listing): Promise<Case> {
    const { url, connector: authorization } = instance
    const query = listing.middle ? `${listing.query}${instance.count / 2}` : listing.query
    const first = `${CONNECTOR_PATH}/tasks?${query}&limit=${listing.rows}`.replace('?&', '?')
    const call = { method: 'GET', path: first, authorization }
    if (listing.further) {
        const { nextCursor } = resultOf((await timed(url, call)).text)
        call.path = `${first}&cursor=${encodeURIComponent(nextCursor)}`
    }
    const name = `${listingName(listing)} at ${instance.count}`
    const check = (text: string): void => {
        const { length } = resultOf(text).tasks
        if (length !== listing.rows) throw new Error(`${name}: ${length} rows instead of ${listing.rows}`)
    }
    const database = (): Promise<number> => instance.order<number>('database time')
    return { name, url, status: 200, call: () => call, check, database }
}

function resultOf(text: string): TaskList {
    return (JSON.parse(text) as Result<TaskList>).result
}

export function summaryCase({ url, connector, count }: MeasuredInstance): Case {
    const call = { method: 'GET', path: `${CONNECTOR_PATH}/summary`, authorization: connector }
    return { name: `summary at ${count}`, url, status: 200, call: () => call }
}
