import { fileURLToPath } from 'node:url'
import { runBuild } from '../build-app'

const EMPTY = fileURLToPath(new URL('empty', import.meta.url))

/** Seconds of the SDK's build, of this app and of an empty one, in pairs. */
export function measureBuilds(project: string, rounds: number): { app: number[]; empty: number[] } {
    const times: { app: number[]; empty: number[] } = { app: [], empty: [] }
    runBuild(EMPTY)
    for (let i = 0; i < rounds; i++) {
        times.empty.push(seconds(() => { runBuild(EMPTY) })) // prettier-ignore
        times.app.push(seconds(() => { runBuild(project, ['--frozenKeys']) })) // prettier-ignore
    }
    return times
}

function seconds(work: () => void): number {
    const started = performance.now()
    work()
    return (performance.now() - started) / 1000
}
