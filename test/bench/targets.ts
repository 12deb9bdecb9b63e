import type { Results } from './report'
import { type Measured, nothingMeasured } from './rounds'
import { ratios } from './statistics'

export interface Target {
    name: string
    found: string
    met: boolean
}

/** Section by section what was set out to be reached; ratios by their median over the rounds. */
export function targets({ writes, growth, listings, summaries }: Results): Target[] {
    const list: Target[] = []
    const add = (name: string, value: number, most: number): void => {
        list.push({ name, found: value.toFixed(2), met: value <= most })
    }
    for (const { clients, measured } of writes) {
        const of = (name: string) => measured.get(name) ?? { ...nothingMeasured(), glide: NaN }
        const ratio = (name: string, base: string): number => ratios(of(name).rounds, of(base).rounds).median
        for (const type of ['change', 'incident']) {
            add(`operations of a create (${type}) at most 8`, of(`create ${type}`).glide, 8)
            add(
                `create (${type}) at most 2 × the floor, ${clients} clients`,
                ratio(`create ${type}`, `floor ${type}`),
                2,
            )
            add(
                `replay at most the Table API's insert (${type}), ${clients} clients`,
                ratio('replay', `table ${type}`),
                1,
            )
        }
        add('operations of a replay at most 4', of('replay').glide, 4)
        add('operations of a get at most 3', of('get').glide, 3)
    }
    const grown = (sizes: Measured[]): number => ratios(sizes.at(-1)?.rounds ?? [], sizes[0]?.rounds ?? []).median
    for (const { name, sizes } of growth) add(`${name}: largest table at most 1.2 × the smallest`, grown(sizes), 1.2)
    for (const { name, clients, sizes } of listings) {
        add(`operations of a listing (${name}) at most 4`, Math.max(...sizes.map(({ glide }) => glide)), 4)
        add(`listing (${name}) of the largest table at most 1.2 × the smallest, ${clients} clients`, grown(sizes), 1.2)
    }
    const largest = summaries.at(-1)
    if (largest) {
        add('operations of a summary at most 3', largest.summary.glide, 3)
        add(
            'summary of the largest table at most 1.2 × bare SQL',
            ratios(largest.summary.rounds, largest.sql).median,
            1.2,
        )
    }
    return list.filter(({ name }, index) => list.findIndex((other) => other.name === name) === index)
}
