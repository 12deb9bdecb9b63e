import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'
import type { Row } from '../types'

/** Choice lists (`sys_choice`). A child table's own list replaces the inherited one (docs/stand-in.md 62); a language
 * that lacks a value has the English label (106). */
export class Choices {
    private lists = new Map<string, Map<string, Row>>()

    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
    ) {
        store.onChange('sys_choice', () => (this.lists = new Map()))
    }

    /** The label of a value, or undefined where the list does not have it. */
    label(table: string, column: string, value: string, language = 'en'): string | undefined {
        return this.of(table, column, language).get(value)?.label
    }

    /** The values that can be chosen, in their order. */
    list(table: string, column: string, language = 'en'): { value: string; label: string }[] {
        const rows = [...this.of(table, column, language)].filter(([, row]) => row.inactive !== '1')
        return rows.map(([value, { label = '' }]) => ({ value, label }))
    }

    private of(table: string, column: string, language: string): Map<string, Row> {
        const key = `${table}.${column}.${language}`
        const list = this.lists.get(key) ?? this.load(table, column, language)
        this.lists.set(key, list)
        return list
    }

    private load(table: string, element: string, language: string): Map<string, Row> {
        for (const name of this.dictionary.ancestry(table)) {
            const english = this.rows(name, element, 'en')
            const translated = language === 'en' ? [] : this.rows(name, element, language)
            if (english.length + translated.length > 0)
                return new Map([...english, ...translated].map((row) => [row.value ?? '', row]))
        }
        return new Map()
    }

    private rows(name: string, element: string, language: string): Row[] {
        const rows = this.store.find('sys_choice', { name, element, language })
        return rows.sort((one, other) => Number(one.sequence || 0) - Number(other.sequence || 0))
    }
}
