import type { JobRuns, MeasuredInstance } from './measured-instance'
import { measure, type Measured, nothingMeasured } from './rounds'
import { writeCases } from './writes'
import { FINISH_JOB, RETRY_JOB } from '../job-names'

/** What the growth of the table must not slow down: what the security center sends most, and what runs every minute. */
export const GROWING = ['create incident', 'replay', 'get'] as const
export const JOBS = [RETRY_JOB, FINISH_JOB] as const

export interface Growth {
    name: string
    /** In the order of the sizes. */
    sizes: Measured[]
}

/** Routes and jobs at all sizes side by side, one client. The jobs find nothing to do. */
export async function measureGrowth(
    instances: MeasuredInstance[],
    rounds: number,
    requests: number,
): Promise<Growth[]> {
    const cases = instances.map((instance) => writeCases(instance))
    const settle = async (): Promise<void> => {
        for (const instance of instances) await instance.order('settle')
    }
    const results: Growth[] = []
    for (const name of GROWING) {
        const atSize = (index: number): string => `${name} at ${instances[index]?.count}`
        const same = cases.map((all, index) => {
            const found = all.find((one) => one.name === name)
            if (!found) throw new Error(`There is no case ${name}`)
            return { ...found, name: atSize(index) }
        })
        const measured = await measure(same, { rounds, clients: 1, requests, turns: 5, longest: 1000, settle })
        results.push({ name, sizes: same.map((one) => measured.get(one.name) as Measured) })
    }
    for (const name of JOBS) results.push({ name, sizes: await measureJob(instances, name, rounds) })
    return results
}

async function measureJob(
    instances: MeasuredInstance[],
    name: (typeof JOBS)[number],
    rounds: number,
): Promise<Measured[]> {
    const sizes = instances.map(nothingMeasured)
    for (let round = 0; round < rounds; round++)
        for (const [index, instance] of instances.entries()) {
            const { operations, milliseconds } = await instance.order<JobRuns>(name)
            const size = sizes[index] as Measured
            size.rounds.push(milliseconds)
            size.script.push(milliseconds)
            size.glide = Math.max(size.glide, operations)
        }
    return sizes
}
