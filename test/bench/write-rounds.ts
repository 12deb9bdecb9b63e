import type { MeasuredInstance } from './measured-instance'
import { measure, type Measured } from './rounds'
import { writeCases } from './writes'

export interface Writes {
    clients: number
    measured: Map<string, Measured>
    /** What the asynchronous rule costs for each ticket, after the answer. */
    afterwards: { operations: number; milliseconds: number }
}

export async function measureWrites(instance: MeasuredInstance, rounds: number, requests: number): Promise<Writes[]> {
    const results: Writes[] = []
    for (const clients of [1, 4]) {
        let [runs, milliseconds, operations] = [0, 0, 0]
        const settle = async (): Promise<void> => {
            const settled = await instance.order<{ runs: number; operations: number; milliseconds: number }>('settle')
            runs += settled.runs
            milliseconds += settled.milliseconds
            operations = Math.max(operations, settled.operations)
        }
        const plan = { rounds, clients, requests, turns: 5, longest: 5000, settle }
        const measured = await measure(writeCases(instance), plan)
        results.push({ clients, measured, afterwards: { operations, milliseconds: milliseconds / Math.max(1, runs) } })
    }
    return results
}
