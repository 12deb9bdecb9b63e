import { SWITCHES as OF_INSTANCE } from '../../platform/switches'
import type { Instance } from '../../types'
import { SWITCHES as OF_WAYS_IN } from '../switches'

/** Removes every switch, so that each has its default again, and gives the clock back to the machine. */
export function resetSwitches(instance: Instance): void {
    const names = [...Object.keys(OF_INSTANCE), ...Object.keys(OF_WAYS_IN)]
    for (const name of names)
        for (const row of instance.store.find('sys_properties', { name }))
            instance.store.remove('sys_properties', row.sys_id as string)
    instance.setClock(null)
}
