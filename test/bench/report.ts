import type { CreateProfile } from './profile-create'
import type { PackageCost } from './package'
import type { PageCost } from './page'
import type { Growth } from './growth'
import type { ListingResult, SummaryResult } from './read-rounds'
import type { Measured } from './rounds'
import { ratios, spread, type Spread } from './statistics'
import { targets } from './targets'
import type { Writes } from './write-rounds'

export interface Results {
    quick: boolean
    rounds: number
    counts: number[]
    writes: Writes[]
    profile: CreateProfile
    growth: Growth[]
    listings: ListingResult[]
    summaries: SummaryResult[]
    page: PageCost[]
    cost: PackageCost
    /** Seconds; not in a quick run. */
    builds: { app: number[]; empty: number[] } | undefined
}

const QUICK = ' **These are of a quick run: a tenth of the rows, few rounds, on a machine with other work.**'

/** The document: explanations by hand, with a mark `{{name}}` where a table belongs. */
export function report(results: Results, explanations: string): string {
    const tables: Record<string, string> = {
        rounds: String(results.rounds),
        quick: results.quick ? QUICK : '',
        targets: targetTable(results),
        writes: results.writes.map(writeTable).join('\n\n'),
        profile: profileTable(results.profile),
        growth: growthTable(results),
        listings: listingTable(results),
        summaries: summaryTable(results.summaries),
        page: pageTable(results.page),
        package: packageTable(results.cost),
        build: buildTable(results.builds),
    }
    return explanations.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => {
        const text = tables[name]
        if (text === undefined) throw new Error(`explanations.md asks for a table '${name}' that there is not`)
        return text
    })
}

function targetTable(results: Results): string {
    const all = targets(results)
    const missed = all.filter(({ met }) => !met)
    const line = `${all.length - missed.length} of ${all.length} targets are met.`
    if (missed.length === 0) return line
    return `${line} Not met:\n\n${table(['target', 'found'], missed.map(({ name, found }) => [name, found]))}` // prettier-ignore
}

function writeTable({ clients, measured, afterwards }: Writes): string {
    const of = (name: string): Measured => measured.get(name) as Measured
    const against = (name: string, base: string): string => range(ratios(of(name).rounds, of(base).rounds))
    const row = (name: string, type: string): string[] => [
        name,
        ...times(of(name)),
        against(name, `floor ${type}`),
        against(name, `table ${type}`),
    ]
    const rows = [...measured.keys()].map((name) => row(name, name.endsWith('change') ? 'change' : 'incident'))
    const head = ['', 'ms', 'script ms', 'operations', '× floor', '× Table API']
    const after = `After a ticket is answered the asynchronous rule takes ${afterwards.milliseconds.toFixed(1)} ms and ${afterwards.operations} operations, the floor's and the Table API's tickets none.`
    return `${clients === 1 ? 'One client' : `${clients} clients`}:\n\n${table(head, rows)}\n\n${after}`
}

function times({ rounds, script, glide }: Measured): string[] {
    return [spread(rounds).median.toFixed(1), spread(script).median.toFixed(1), String(glide)]
}

function profileTable({ app, floor }: CreateProfile): string {
    const names = Object.keys(app).sort((a, b) => (app[b] ?? 0) - (app[a] ?? 0))
    return table(
        ['share of the time at work', 'create incident', 'floor incident'],
        names.map((name) => [name, percent(app[name]), percent(floor[name])]),
    )
}

function growthTable({ growth, counts }: Results): string {
    return table(
        ['', ...sizesHead(counts)],
        growth.map(({ name, sizes }) => [name, ...bySize(sizes)]),
    )
}

function listingTable({ listings, counts }: Results): string {
    return table(
        ['filter', 'clients', 'rows', ...sizesHead(counts), 'ms in the database, smallest and largest'],
        listings.map(({ name, clients, rows, sizes }) => [
            name,
            String(clients),
            String(rows),
            ...bySize(sizes),
            [sizes[0], sizes.at(-1)].map((size) => spread(size?.database ?? []).median.toFixed(1)).join(', '),
        ]),
    )
}

function sizesHead(counts: number[]): string[] {
    const [one = '', ...others] = counts.map((count) => count.toLocaleString('en'))
    return ['operations', `ms at ${one}`, ...others.map((count) => `× at ${count}`)]
}

function bySize(sizes: Measured[]): string[] {
    const [least, ...larger] = sizes
    return [
        String(Math.max(...sizes.map(({ glide }) => glide))),
        spread(least?.rounds ?? []).median.toFixed(1),
        ...larger.map(({ rounds }) => range(ratios(rounds, least?.rounds ?? []))),
    ]
}

function summaryTable(summaries: SummaryResult[]): string {
    return table(
        ['requests', 'ms', 'operations', 'bare SQL, ms', '× bare SQL'],
        summaries.map(({ count, summary, sql }) => [
            count.toLocaleString('en'),
            spread(summary.rounds).median.toFixed(1),
            String(summary.glide),
            spread(sql).median.toFixed(1),
            range(ratios(summary.rounds, sql)),
        ]),
    )
}

function pageTable(page: PageCost[]): string {
    return table(
        ['network', 'requests', 'bytes', 'usable after, s'],
        page.map(({ network, requests, bytes, usable: { least, median, most } }) => [
            network,
            String(requests),
            bytes.toLocaleString('en'),
            range({ least: least / 1000, median: median / 1000, most: most / 1000 }),
        ]),
    )
}

function packageTable({ records, unpacked, packed }: PackageCost): string {
    const rows = Object.entries(packed).map(([name, bytes]) => [name, `${bytes.toLocaleString('en')} bytes`])
    return table(
        ['', ''],
        [['records', String(records)], ['unpacked', `${unpacked.toLocaleString('en')} characters`], ...rows],
    )
}

function buildTable(builds: Results['builds']): string {
    if (!builds) return 'Not measured in a quick run.'
    const { app, empty } = builds
    return table(
        ['this app, s', 'empty app, s', 'ratio'],
        [[range(spread(app)), range(spread(empty)), range(ratios(app, empty))]],
    )
}

/** Median, with least and most. */
function range({ least, median, most }: Spread): string {
    return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}

function percent(share = 0): string {
    return `${(share * 100).toFixed(0)} %`
}

function table(head: string[], rows: string[][]): string {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
