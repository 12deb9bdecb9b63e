import type { Row } from '../../instance/types'
import { type Fresh, idOf } from './running'

const REFUSE = 'current.setAbortAction(true)'

/** What an instance has of its own against a write; `remove` takes it away. */
export interface Obstacle {
    id: string
    remove(): void
}

/** A data policy that makes a column mandatory. */
export function mandatory({ instance: { store } }: Fresh, table: string, column: string): Obstacle {
    const policy = store.insert('sys_data_policy2', {
        short_description: 'Of the customer',
        model_table: table,
        active: '1',
        inherit: '0',
        conditions: '',
    })
    const rule = store.insert('sys_data_policy_rule', {
        sys_data_policy: idOf(policy),
        table,
        field: column,
        mandatory: 'true',
    })
    return {
        id: idOf(policy),
        remove() {
            store.remove('sys_data_policy_rule', idOf(rule))
            store.remove('sys_data_policy2', idOf(policy))
        },
    }
}

/** A before-rule that refuses every insert; or what else is named. */
export function refusing(fresh: Fresh, table: string, name: string, operations: Operation[] = ['insert']): Obstacle {
    return ruling(fresh, table, name, operations, REFUSE)
}

/** A before-rule that refuses every update that `condition`, an expression of the rule's script, is true of. */
export function refusingUpdate(fresh: Fresh, table: string, name: string, condition = 'true'): Obstacle {
    return ruling(fresh, table, name, ['update'], `if (${condition}) ${REFUSE}`)
}

/** A rule that lets nobody see rows of a table who has not got that role, whatever way they come; without a role nobody. */
export function hiding(fresh: Fresh, table: string, role?: string): Obstacle {
    const condition = role === undefined ? '' : `if (!gs.hasRole('${role}')) `
    return ruling(fresh, table, 'Out of sight', ['query'], `${condition}current.addNullQuery('sys_id')`)
}

type Operation = 'insert' | 'update' | 'delete' | 'query'

/** A before-rule of the customer. */
export function ruling(
    { instance: { store } }: Fresh,
    table: string,
    name: string,
    operations: Operation[],
    script: string,
): Obstacle {
    const rule = store.insert('sys_script', ruleRow(table, name, operations, script))
    return {
        id: idOf(rule),
        remove() {
            store.remove('sys_script', idOf(rule))
        },
    }
}

/** Such a rule as a row of `sys_script`. */
export function ruleRow(table: string, name: string, operations: Operation[], script = REFUSE): Row {
    return {
        name,
        collection: table,
        when: 'before',
        order: '100',
        active: '1',
        ...Object.fromEntries(operations.map((operation) => [`action_${operation}`, '1'])),
        advanced: '1',
        script,
        sys_scope: 'global',
    }
}

/** Application Access of a table other than it is. */
export function withAccess({ instance: { store } }: Fresh, table: string, flags: Row): Obstacle {
    const [row] = store.find('sys_db_object', { name: table })
    const id = idOf(row)
    const before = Object.fromEntries(Object.keys(flags).map((flag) => [flag, row?.[flag] ?? '']))
    store.update('sys_db_object', id, flags)
    return {
        id,
        remove() {
            store.update('sys_db_object', id, before)
        },
    }
}
