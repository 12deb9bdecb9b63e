import { type Call, timed } from './http'

/** One thing to measure. `call` gives the next request each time it is asked. */
export interface Case {
    name: string
    url: string
    status: number
    call: () => Call
    /** What has to hold of an answer's text. */
    check?: (text: string) => void
    /** Milliseconds that the instance has spent in its database so far. */
    database?: () => Promise<number>
}

export interface Measured {
    /** Mean milliseconds of a request, one value for each round. */
    rounds: number[]
    /** Of the script, as the instance says. */
    script: number[]
    /** In the database, of a request; 0 where the case does not tell, empty where nothing is a case. */
    database: number[]
    /** The most that one request cost. */
    glide: number
}

export function nothingMeasured(): Measured {
    return { rounds: [], script: [], database: [], glide: 0 }
}

export interface Plan {
    rounds: number
    clients: number
    /** Requests of each case in each round. */
    requests: number
    /** A round's cases take turns that many times, so that a busy moment of the machine meets all of them. */
    turns: number
    /** A turn that has lasted so long ends, in milliseconds. */
    longest: number
    /** After each turn, unmeasured: what the answers left to do. */
    settle?: () => Promise<void>
}

/** Measures cases side by side. Throws on any answer that is not the expected one. */
export async function measure(cases: Case[], plan: Plan): Promise<Map<string, Measured>> {
    const results = new Map<string, Measured>(cases.map(({ name }) => [name, nothingMeasured()]))
    for (const one of cases) await turn(one, { ...plan, requests: plan.clients * 2 }, [])
    await plan.settle?.()
    for (let round = 0; round < plan.rounds; round++) {
        const samples = new Map(cases.map(({ name }) => [name, [] as Sample[]]))
        const spent = new Map<string, number>()
        for (let i = 0; i < plan.turns; i++)
            for (const one of rotated(cases, round + i)) {
                const requests = Math.ceil(plan.requests / plan.turns)
                const before = (await one.database?.()) ?? 0
                await turn(one, { ...plan, requests }, samples.get(one.name) as Sample[])
                const after = (await one.database?.()) ?? 0
                spent.set(one.name, (spent.get(one.name) ?? 0) + after - before)
                await plan.settle?.()
            }
        for (const [name, list] of samples) note(results.get(name) as Measured, list, spent.get(name) ?? 0)
    }
    return results
}

interface Sample {
    milliseconds: number
    glide: number
    script: number
}

/** As many clients as planned, each with its next request as soon as the last is answered. */
async function turn(one: Case, { clients, requests, longest }: Plan, samples: Sample[]): Promise<void> {
    const end = performance.now() + longest
    let left = requests
    const client = async (): Promise<void> => {
        while (left-- > 0 && performance.now() < end) {
            const { status, text, milliseconds, glide, script } = await timed(one.url, one.call())
            if (status !== one.status) throw new Error(`${one.name} answered ${status}: ${text.slice(0, 500)}`)
            one.check?.(text)
            samples.push({ milliseconds, glide: glide ?? 0, script: script ?? 0 })
        }
    }
    await Promise.all(Array.from({ length: clients }, client))
}

function note(measured: Measured, samples: Sample[], database: number): void {
    const mean = (of: (sample: Sample) => number): number =>
        samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
    measured.rounds.push(mean(({ milliseconds }) => milliseconds))
    measured.script.push(mean(({ script }) => script))
    measured.database.push(database / samples.length)
    measured.glide = Math.max(measured.glide, ...samples.map(({ glide }) => glide))
}

function rotated<T>(list: T[], by: number): T[] {
    const start = by % list.length
    return [...list.slice(start), ...list.slice(0, start)]
}
