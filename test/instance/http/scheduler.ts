import type { Instance } from '../types'

const SECONDS = 5

/** Runs what an instance runs by itself: asynchronous rules soon after what set them off, jobs when they are due. What
 * the stand-in lacks for one of them is printed, and the instance stays up. */
export function startScheduler(instance: Instance): { afterAnswer(): void; stop(): void } {
    const run = (work: () => void): void => {
        try {
            work()
        } catch (error) {
            console.error(error)
        }
    }
    const timer = setInterval(() => {
        run(() => {
            instance.runDueJobs()
        })
    }, SECONDS * 1000).unref()
    let waiting: NodeJS.Immediate | undefined
    const settle = (): void => {
        waiting = undefined
        run(() => {
            instance.settle()
        })
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
