import type { RowStore } from '../records/store'
import type { Row } from '../types'

/** Script includes (`sys_script_include`) that scripts of a scope call by their plain name: its own
 * (docs/stand-in.md 153). */
export class ScriptIncludes {
    private readonly known = new Map<string, Map<string, Row>>()

    constructor(private readonly store: RowStore) {
        store.onChange('sys_script_include', () => {
            this.known.clear()
        })
    }

    names(scopeId: string): string[] {
        return [...this.of(scopeId).keys()]
    }

    get(scopeId: string, name: string): Row | undefined {
        return this.of(scopeId).get(name)
    }

    private of(scopeId: string): Map<string, Row> {
        let includes = this.known.get(scopeId)
        if (!includes) {
            const rows = this.store.find('sys_script_include', { sys_scope: scopeId, active: '1' })
            includes = new Map(rows.map((row) => [row.name ?? '', row]))
            this.known.set(scopeId, includes)
        }
        return includes
    }
}
