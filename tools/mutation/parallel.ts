/** Does `work` for all things, `workers` at a time; `worker` says which of them it is, from 0. */
export async function inParallel<T>(
    things: T[],
    workers: number,
    work: (thing: T, worker: number) => Promise<void>,
): Promise<void> {
    const queue = things.slice()
    const next = async (worker: number): Promise<void> => {
        for (let thing = queue.shift(); thing !== undefined; thing = queue.shift()) await work(thing, worker)
    }
    await Promise.all(Array.from({ length: workers }, (_, worker) => next(worker)))
}
