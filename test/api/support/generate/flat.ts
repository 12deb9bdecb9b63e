import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
// The contexts of the stand-in must not have it.
setFlagsFromString('--no-expose-gc')

/** Fewer requests than this tell nothing about a trend. */
const ENOUGH = 400
/** Requests after which everything is loaded, and small ones after which V8 has let go of what it kept of large ones. */
const QUIET = 60
/** What a request may leave on the heap, in kB. */
const MAY_STAY = 10
const COLLECTIONS = 5
/** Between two collections, in milliseconds. */
const PAUSE = 100

/** Watches whether requests become slower, or memory fuller, the more of them there were. The time is the processor's, so
 * that a busy machine does not count. */
export class Flat {
    private heap = 0
    private count = 0
    private spent: number[] = []

    async of<T>(work: () => Promise<T>): Promise<T> {
        const before = process.cpuUsage()
        const result = await work()
        const { user, system } = process.cpuUsage(before)
        this.spent.push((user + system) / 1000)
        this.count += 1
        // By then everything is loaded that requests share.
        if (this.count === QUIET) this.heap = await heapUsed()
        return result
    }

    /** What was seen since it was last asked, as a line. Throws if a request of the last quarter took more than twice as
     * long as one of the second (medians); the first also loads what all of them use. */
    time(): string {
        const [spent, quarter] = [this.spent, Math.ceil(this.spent.length / 4)]
        this.spent = []
        const [early, late] = [median(spent.slice(quarter, 2 * quarter)), median(spent.slice(-quarter))]
        if (spent.length >= ENOUGH) assert.ok(late <= 2 * early, `${early} ms a request became ${late} ms`)
        return `${spent.length} requests, ${early.toFixed(1)} ms each at first, ${late.toFixed(1)} ms at last`
    }

    /** What all requests left on the heap, as a line. Throws if that is more than may stay. */
    async memory(small: () => Promise<unknown>): Promise<string> {
        for (let sent = 0; sent < QUIET; sent++) await small()
        const kept = ((await heapUsed()) - this.heap) / 1024 / Math.max(this.count - QUIET, 1)
        if (this.count >= ENOUGH) assert.ok(kept <= MAY_STAY, `each request left ${kept} kB on the heap`)
        return `${this.count} requests left ${kept.toFixed(1)} kB each`
    }
}

/** The least of several collections with pauses between them: what V8 compiles in the background meanwhile holds all that
 * its function can reach, and is let go only when the event loop has turned. What leaks is there each time. */
async function heapUsed(): Promise<number> {
    const seen: number[] = []
    for (let collection = 0; collection < COLLECTIONS; collection++) {
        await setTimeout(PAUSE)
        collect()
        seen.push(process.memoryUsage().heapUsed)
    }
    return Math.min(...seen)
}

function median(values: number[]): number {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
