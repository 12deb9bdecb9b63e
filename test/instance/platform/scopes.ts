import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'

export interface Scope {
    id: string
    /** `global` or `x_…`. */
    name: string
    /** `none`, `permissive` or `enforcing`. */
    tracking: string
    /** The JavaScript level of the application's scripts. */
    level: string
}

const GLOBAL: Scope = { id: 'global', name: 'global', tracking: 'none', level: 'es_latest' }

/** Application scopes (`sys_scope`) and what belongs to them. */
export class Scopes {
    private known: Scope[] | undefined

    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
    ) {
        for (const table of ['sys_app', 'sys_scope', 'sys_package'])
            store.onChange(table, () => (this.known = undefined))
    }

    byId(id: string): Scope {
        if (id === '' || id === GLOBAL.id) return GLOBAL
        const scope = this.all().find((candidate) => candidate.id === id)
        if (!scope) throw new Error(`Application scope '${id}' is not in the stand-in`)
        return scope
    }

    byName(name: string): Scope {
        if (name === GLOBAL.name) return GLOBAL
        const scope = this.all().find((candidate) => candidate.name === name)
        if (!scope) throw new Error(`Application scope '${name}' is not in the stand-in`)
        return scope
    }

    ofTable(table: string): Scope {
        return this.byId(this.dictionary.table(table).scopeId ?? GLOBAL.id)
    }

    private all(): Scope[] {
        this.known ??= this.store.find('sys_scope', {}).map((row) => ({
            id: row.sys_id as string,
            name: row.scope ?? '',
            tracking: row.runtime_access_tracking ?? '',
            level: this.store.get('sys_app', row.sys_id as string)?.js_level || 'es_latest',
        }))
        return this.known
    }
}
