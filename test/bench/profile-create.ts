import { timed } from './http'
import type { MeasuredInstance } from './measured-instance'
import { writeCases } from './writes'

/** Shares of the time of a create, for the app and for the floor, under V8's profiler. */
export interface CreateProfile {
    app: Record<string, number>
    floor: Record<string, number>
}

export async function profileCreate(instance: MeasuredInstance): Promise<CreateProfile> {
    const of = async (name: string): Promise<Record<string, number>> => {
        const one = writeCases(instance).find((candidate) => candidate.name === name)
        if (!one) throw new Error(`There is nothing called ${name} to profile`)
        await instance.order('start profile')
        for (let i = 0; i < 200; i++) await timed(one.url, one.call())
        const shares = await instance.order<Record<string, number>>('stop profile')
        await instance.order('settle')
        return shares
    }
    return { app: await of('create incident'), floor: await of('floor incident') }
}
