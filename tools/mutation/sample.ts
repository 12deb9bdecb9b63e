/** A generator of numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
    let state = seed >>> 0
    return () => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }
}

/** `size` of all things, spread over them as they are ordered: one out of each stretch of equal length. Of things in the
 * order of their files each file gives as many as it is long. All of them if there are no more. */
export function sampled<T>(all: T[], size: number, seed: number): T[] {
    if (size >= all.length) return all
    const random = randomFrom(seed)
    const stretch = all.length / size
    return Array.from({ length: size }, (_, index) => {
        const first = Math.floor(index * stretch)
        const end = Math.floor((index + 1) * stretch)
        return all[first + Math.floor(random() * (end - first))] as T
    })
}
