import type { FormRecord, Row, SessionUser, UiActionOutcome } from '../types'
import { NotInStandIn } from './errors'
import type { Platform } from './platform'
import { Transaction } from './transaction'

const PLACES = ['form_button', 'form_link', 'form_context_menu']

/** UI actions of forms (`sys_ui_action`): who sees which, and what their server scripts do (docs/stand-in.md 380 to 384). */
export class UiActions {
    constructor(private readonly platform: Platform) {}

    /** Those that the form of a record shows to a user, in their order. */
    ofForm(record: FormRecord, user: SessionUser): Row[] {
        const mode = record.isNew ? 'show_insert' : 'show_update'
        return this.ofTable(record.table).filter(
            (action) =>
                action[mode] === '1' &&
                PLACES.some((place) => action[place] === '1') &&
                this.meetsRoles(action, user) &&
                this.meetsCondition(action, record, user),
        )
    }

    /** Runs the server script of an action, with what the user has changed on the form in `current`, unsaved. */
    run(action: Row, record: FormRecord, user: SessionUser): UiActionOutcome {
        const { platform } = this
        if (record.isNew) throw new NotInStandIn(`UI action '${action.name}' on a new record`)
        const scope = platform.scopes.byId(action.sys_scope ?? '').name
        const transaction = new Transaction(scope, user, platform.display.zone(user.id), platform.levers.take(scope))
        const script = { name: `sys_ui_action.${action.sys_id}.script`, source: action.script ?? '' }
        const { table, row, changes } = record
        const { error, variables } = platform.scripts.run(transaction, scope, script, {
            current: { type: 'record', table, row, changes },
            action: { type: 'action' },
        })
        const { operations, messages } = transaction
        if (error) platform.log.write('error', scope, `${error.name}: ${error.message} (${script.name})`)
        const { redirect } = variables.action as { redirect: string | null }
        return { error: error ? `${error.name}: ${error.message}` : null, messages, operations, redirect }
    }

    /** Actions of the table, of its parents and of all tables; the nearest of those with one action name. */
    private ofTable(table: string): Row[] {
        const { dictionary, store } = this.platform
        const tables = [...dictionary.ancestry(table), 'global']
        const distance = (action: Row): number => tables.indexOf(action.table ?? '')
        const all = tables.flatMap((name) => store.find('sys_ui_action', { table: name, active: '1' }))
        const overriding = all.find((action) => (action.sys_overrides ?? '') !== '')
        if (overriding) throw new NotInStandIn(`UI action '${overriding.name}', which overrides another,`)
        return all
            .filter((action) => !all.some((other) => isHiddenBy(action, other, distance)))
            .sort((one, other) => Number(one.order || 100) - Number(other.order || 100))
    }

    private meetsRoles({ sys_id: id = '' }: Row, user: SessionUser): boolean {
        const { store } = this.platform
        const roles = store.find('sys_ui_action_role', { sys_ui_action: id })
        return (
            roles.length === 0 ||
            user.roles.has('admin') ||
            roles.some(({ sys_user_role: role = '' }) => user.roles.has(store.get('sys_user_role', role)?.name ?? role))
        )
    }

    private meetsCondition(action: Row, { table, row }: FormRecord, user: SessionUser): boolean {
        if (!action.condition) return true
        const { platform } = this
        const scope = platform.scopes.byId(action.sys_scope ?? '').name
        const transaction = new Transaction(scope, user, platform.display.zone(user.id))
        const script = { name: `sys_ui_action.${action.sys_id}.condition`, source: action.condition }
        return platform.scripts.test(transaction, scope, script, { current: { type: 'record', table, row } })
    }
}

/** An action name belongs to the nearest table; of two with the same names the one with the lower order is shown. */
function isHiddenBy(action: Row, other: Row, distance: (action: Row) => number): boolean {
    if (other === action || !action.action_name || other.action_name !== action.action_name) return false
    if (distance(other) !== distance(action)) return distance(other) < distance(action)
    return other.name === action.name && Number(other.order || 100) < Number(action.order || 100)
}
