import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'

/** Numbers of records (`sys_number`), taken at insert; a refused insert leaves a gap (docs/stand-in.md 60). */
export class Numbers {
    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
    ) {}

    next(table: string): string {
        for (const category of this.dictionary.ancestry(table)) {
            const [rule] = this.store.find('sys_number', { category })
            if (!rule) continue
            const [counter] = this.store.find('sys_number_counter', { table: category })
            const number = String(Number(counter?.number ?? rule.number) + 1)
            if (counter) this.store.update('sys_number_counter', counter.sys_id as string, { number })
            else this.store.insert('sys_number_counter', { table: category, number })
            return (rule.prefix ?? '') + number.padStart(Number(rule.maximum_digits), '0')
        }
        throw new Error(`Table '${table}' has no number in the stand-in`)
    }
}
