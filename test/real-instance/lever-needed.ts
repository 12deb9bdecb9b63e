/** What marks, across processes, a test that cannot run against a real instance. */
export const LEVER_NEEDED = 'Needs a lever of the stand-in: '

/** A test asked for something that only the stand-in has. */
export class LeverNeeded extends Error {
    constructor(lever: string) {
        super(LEVER_NEEDED + lever)
        this.name = 'LeverNeeded'
    }
}

/** A value whose every unknown method throws that it is needed. `known` are those that a real instance has as well. */
export function orNeeded<T extends object>(name: string, known: Partial<T>): T {
    return new Proxy(known, {
        get(target, property) {
            const value: unknown = Reflect.get(target, property)
            if (value !== undefined || typeof property === 'symbol') return value
            return () => {
                throw new LeverNeeded(`${name}.${property}`)
            }
        },
    }) as T
}
