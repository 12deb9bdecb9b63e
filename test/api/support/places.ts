import type { Fresh } from './running'

/** Places of all tables where one of these texts stands. */
export function placesOf({ instance: { store } }: Fresh, texts: string[]): string[] {
    return store.tables().flatMap((table) =>
        rowsOf(table, store).flatMap((row) =>
            Object.entries(row)
                .filter(([, value]) => texts.some((text) => value.includes(text)))
                .map(([column]) => `${table}.${column}`),
        ),
    )
}

/** Places of the encrypted columns of all tables that hold this text. */
export function revealedPlacesOf({ instance }: Fresh, text: string): string[] {
    const { store } = instance
    return store.tables().flatMap((table) =>
        store
            .columns(table)
            .filter(({ type, declaredBy }) => type === 'password2' && declaredBy === table)
            .flatMap(({ name }) =>
                rowsOf(table, store)
                    .filter(({ sys_id: id = '' }) => instance.secret(table, id, name) === text)
                    .map(() => `${table}.${name}`),
            ),
    )
}

function rowsOf(table: string, store: Fresh['instance']['store']): Record<string, string>[] {
    // A table that only others extend has no rows of its own to ask for.
    try {
        return store.find(table, {})
    } catch (error) {
        if (table === 'sys_metadata') return []
        throw error
    }
}
