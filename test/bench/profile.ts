import { Session } from 'node:inspector/promises'

interface Frame {
    functionName: string
    url: string
}

interface Profile {
    nodes: { id: number; callFrame: Frame; children?: number[] }[]
    samples?: number[]
    timeDeltas?: number[]
}

/** Where time goes, by the innermost frame that is one of these. */
const PLACES: [name: string, matches: (frame: Frame) => boolean][] = [
    ['collecting garbage', ({ functionName }) => /garbage|custom_gc/.test(functionName)],
    ['idle', ({ functionName }) => functionName === '(idle)'],
    [
        'the SQL database',
        ({ url, functionName }) => /node_modules\/libsql/.test(url) || /^libsql_js/.test(functionName),
    ],
    [
        'loading the modules of the app',
        ({ url, functionName }) => /glide\/modules\.js/.test(url) || functionName === 'load',
    ],
    [
        'a fresh context and the platform API in it',
        ({ functionName }) => functionName === 'boot' || functionName === 'createContext',
    ],
    [
        'writes around the database (rules, policies, numbers)',
        ({ url }) => /instance\/records\/|platform\/business-rules/.test(url),
    ],
    ['crossing between script and host', ({ url }) => /instance\/glide\/host|^glide\//.test(url)],
    ["the app's own statements", ({ url }) => /^x_mioms_m365ticket\/|^x_floor_app\//.test(url)],
    ['HTTP, sign-in, access control', ({ url }) => /instance\/http\/|fastify|node:/.test(url)],
]

/** Records what this process does; the function it answers ends that and tells the share of each place in the time at work. */
export async function startProfile(): Promise<() => Promise<Record<string, number>>> {
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.start')
    return async () => {
        const { profile } = (await session.post('Profiler.stop')) as unknown as { profile: Profile }
        session.disconnect()
        return shares(profile)
    }
}

function shares({ nodes, samples = [], timeDeltas = [] }: Profile): Record<string, number> {
    const parents = new Map<number, number>()
    for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id)
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
    const place = (start: number): string => {
        for (let id: number | undefined = start; id !== undefined; id = parents.get(id)) {
            const found = PLACES.find(([, matches]) => matches(frames.get(id) as Frame))
            if (found) return found[0]
        }
        return 'else'
    }
    const times: Record<string, number> = {}
    samples.forEach((id, index) => {
        const name = place(id)
        if (name !== 'idle') times[name] = (times[name] ?? 0) + (timeDeltas[index] ?? 0)
    })
    const all = Object.values(times).reduce((sum, time) => sum + time, 0)
    return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / all]))
}
