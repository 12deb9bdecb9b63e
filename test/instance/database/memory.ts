/** Entries of one table; more are not worth their memory. */
const MOST = 500

/** What was read and has not been written since, by table. The platform holds its metadata in memory the same way; here it
 * saves most of what a request would read of properties, messages, users and resources. */
export class Memory {
    private readonly known = new Map<string, Map<string, unknown>>()

    recall<T>(table: string, key: string, read: () => T): T {
        const entries = this.known.get(table) ?? new Map<string, unknown>()
        if (entries.has(key)) return entries.get(key) as T
        const value = read()
        if (entries.size >= MOST) entries.clear()
        entries.set(key, value)
        this.known.set(table, entries)
        return value
    }

    forget(table: string): void {
        this.known.delete(table)
    }

    forgetAll(): void {
        this.known.clear()
    }
}
