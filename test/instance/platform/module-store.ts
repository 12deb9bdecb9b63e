import type { RowStore } from '../records/store'

/** Server modules (`sys_module`) by path. */
export class ModuleStore {
    private sources: Map<string, string> | undefined

    constructor(private readonly store: RowStore) {
        store.onChange('sys_module', () => (this.sources = undefined))
    }

    source(path: string): string | undefined {
        this.sources ??= new Map(
            this.store.find('sys_module', {}).map((row) => [row.path as string, row.content ?? '']),
        )
        return this.sources.get(path)
    }
}
