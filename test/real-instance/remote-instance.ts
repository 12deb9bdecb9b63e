import { SCOPE } from '../../src/server/contract'
import type { Instance, Row, Store } from '../instance/types'
import { LeverNeeded, orNeeded } from './lever-needed'
import { note } from './notes'
import { TableApi } from './table-api'
import type { Target } from './target'

/** What a test may add to a real instance as its administrator would by hand. Everything else goes round the rules. */
const BY_HAND = ['sys_user', 'sys_user_has_role']

/** A real instance, for tests that were written for the stand-in: what the Table API can do, it does; anything else throws
 * `LeverNeeded`, which `npm run test:instance` counts as skipped, by the lever's name. */
export function remoteInstance(target: Target): Instance {
    const api = new TableApi(target)
    const store: Partial<Store> = {
        find: (table, where) => api.find(table, where),
        get: (table, sysId) => api.get(table, sysId),
        insert(table, values) {
            if (!BY_HAND.includes(table)) throw new LeverNeeded(`store.insert into ${table}`)
            const row = api.insert(table, values)
            note(target.notes, { table, sysId: row['sys_id'] ?? '', before: null })
            return row
        },
        update(table, sysId, values) {
            if (table !== 'sys_properties') throw new LeverNeeded(`store.update of ${table}`)
            return api.update(table, sysId, values)
        },
    }
    return orNeeded<Instance>('instance', {
        store: orNeeded<Store>('store', store),
        records: orNeeded('records', {}),
        texts: orNeeded('texts', {}),
        formActions: orNeeded('formActions', {}),
        // The Table API takes the plain text and stores what the column's type makes of it.
        protect: (_table, _column, plain) => plain,
        now: () => Date.now(),
        setClock(milliseconds) {
            if (milliseconds !== null) throw new LeverNeeded('instance.setClock')
        },
        property: (name) => api.find('sys_properties', { name })[0]?.['value'],
        setProperty(name, value) {
            const row = name.startsWith(`${SCOPE}.`) ? api.find('sys_properties', { name })[0] : undefined
            if (!row) throw new LeverNeeded(`setting ${name}, which is everybody's`)
            note(target.notes, { table: 'sys_properties', sysId: idOf(row), before: { value: row['value'] ?? '' } })
            api.update('sys_properties', idOf(row), { value })
        },
        close: () => undefined,
    })
}

function idOf(row: Row): string {
    return row['sys_id'] ?? ''
}
