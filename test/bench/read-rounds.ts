import { closeIdle } from './http'
import type { MeasuredInstance } from './measured-instance'
import { listingCase, LISTINGS, listingName, summaryCase } from './reads'
import { measure, type Measured, nothingMeasured } from './rounds'

export interface ListingResult {
    name: string
    rows: number
    clients: number
    /** In the order of the sizes. */
    sizes: Measured[]
}

/** Each listing at all sizes side by side. */
export async function measureListings(
    instances: MeasuredInstance[],
    rounds: number,
    requests: number,
): Promise<ListingResult[]> {
    const results: ListingResult[] = []
    for (const clients of [1, 4])
        for (const listing of LISTINGS) {
            const cases = await Promise.all(instances.map((instance) => listingCase(instance, listing)))
            const measured = await measure(cases, { rounds, clients, requests, turns: 2, longest: 250 })
            const sizes = cases.map(({ name }) => measured.get(name) as Measured)
            results.push({ name: listingName(listing), rows: listing.rows, clients, sizes })
        }
    return results
}

export interface SummaryResult {
    count: number
    summary: Measured
    /** Milliseconds of the bare statement, by round. */
    sql: number[]
}

/** The summary against a bare statement on the same database, in turns. */
export async function measureSummary(instances: MeasuredInstance[], rounds: number): Promise<SummaryResult[]> {
    const results: SummaryResult[] = []
    for (const instance of instances) {
        const one = summaryCase(instance)
        const turns = instance.count > 100_000 ? 1 : 10
        const result: SummaryResult = { count: instance.count, summary: nothingMeasured(), sql: [] }
        await instance.order('group by')
        for (let round = 0; round < rounds; round++) {
            closeIdle()
            const plan = { rounds: 1, clients: 1, requests: turns, turns: 1, longest: 60000 }
            const measured = (await measure([one], plan)).get(one.name) as Measured
            result.summary.rounds.push(...measured.rounds)
            result.summary.script.push(...measured.script)
            result.summary.glide = Math.max(result.summary.glide, measured.glide)
            let sql = 0
            for (let i = 0; i < turns; i++) sql += await instance.order<number>('group by')
            result.sql.push(sql / turns)
        }
        results.push(result)
    }
    return results
}
