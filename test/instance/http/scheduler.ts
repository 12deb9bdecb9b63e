import type { Instance } from '../types'

const SECONDS = 5

/** Runs what an instance runs by itself: asynchronous rules soon after what set them off, jobs when they are due. */
export function startScheduler(instance: Instance): { afterAnswer(): void; stop(): void } {
    const timer = setInterval(() => {
        instance.runDueJobs()
    }, SECONDS * 1000)
    let waiting: NodeJS.Immediate | undefined
    const settle = (): void => {
        waiting = undefined
        instance.settle()
    }
    return {
        afterAnswer: () => {
            waiting ??= setImmediate(settle)
        },
        stop: () => {
            clearInterval(timer)
            clearImmediate(waiting)
        },
    }
}
