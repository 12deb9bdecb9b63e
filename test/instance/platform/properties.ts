import type { RowStore } from '../records/store'
import { SWITCHES, type SwitchName } from './switches'

/** System properties (`sys_properties`). */
export class Properties {
    private values: Map<string, string> | undefined

    constructor(private readonly store: RowStore) {
        store.onChange('sys_properties', () => (this.values = undefined))
    }

    get(name: string): string | undefined {
        this.values ??= new Map(
            this.store.find('sys_properties', {}).map((row) => [row.name as string, row.value ?? '']),
        )
        return this.values.get(name)
    }

    set(name: string, value: string): void {
        const [row] = this.store.find('sys_properties', { name })
        if (row) this.store.update('sys_properties', row.sys_id as string, { value })
        else this.store.insert('sys_properties', { name, value, type: 'string', sys_scope: 'global' })
    }

    /** The value of a switch, as text. */
    value(name: SwitchName): string {
        return this.get(name) ?? SWITCHES[name]
    }

    isOn(name: SwitchName): boolean {
        return this.value(name) === 'true'
    }
}
