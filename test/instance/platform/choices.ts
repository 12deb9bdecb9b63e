import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'
import type { Row } from '../types'

/** Choice lists (`sys_choice`), English. A child table's own list replaces the inherited one (docs/stand-in.md 62). */
export class Choices {
    private lists = new Map<string, Map<string, string>>()

    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
    ) {
        store.onChange('sys_choice', () => (this.lists = new Map()))
    }

    /** The label of a value, or undefined where the list does not have it. */
    label(table: string, column: string, value: string): string | undefined {
        const key = `${table}.${column}`
        const list = this.lists.get(key) ?? this.load(table, column)
        this.lists.set(key, list)
        return list.get(value)
    }

    private load(table: string, element: string): Map<string, string> {
        for (const name of this.dictionary.ancestry(table)) {
            const rows: Row[] = this.store.find('sys_choice', { name, element, language: 'en' })
            if (rows.length > 0) return new Map(rows.map((row) => [row.value ?? '', row.label ?? '']))
        }
        return new Map()
    }
}
