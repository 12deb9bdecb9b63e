import { randomUUID } from 'node:crypto'
import { RecordAccess } from '../access/record-access'
import { NotInStandIn } from '../platform/errors'
import { Transaction } from '../platform/transaction'
import type { Assertion, Row, SessionUser } from '../types'
import type { Rollback } from './rollback'
import { STEP_TYPES, type StepType } from './step-types'
import type { Framework } from './suite'

export interface TestState {
    /** Who the steps run as: whoever runs the test, or whom it impersonates. */
    user: SessionUser
    /** Of earlier steps, by their sys_id. */
    outputs: Record<string, Row>
    /** Of the last request, for the assertions that follow it. */
    status: number | undefined
    /** What `assertEqual` was asked, in order. */
    assertions: Assertion[]
}

interface Step {
    framework: Framework
    rollback: Rollback
    state: TestState
    row: Row
    inputs: Row
}

/** Runs one step; why it failed, '' where it passed (docs/stand-in.md 163, 164). */
export function runStep(framework: Framework, rollback: Rollback, state: TestState, row: Row, inputs: Row): string {
    const type = STEP_TYPES[row.step_config ?? '']?.type as StepType
    if (type !== 'sendRequest' && type !== 'assertStatus') state.status = undefined
    return RUN[type]({ framework, rollback, state, row, inputs })
}

const RUN: Record<StepType, (step: Step) => string> = {
    script({ framework: { platform }, state, row, inputs }) {
        if (/\bdescribe\s*\(/.test(inputs.script ?? '')) throw new NotInStandIn('Jasmine in a test step')
        const scope = platform.scopes.byId(row.sys_scope ?? '').name
        const transaction = new Transaction(scope, state.user, platform.display.zone(state.user.id))
        const script = { name: `sys_atf_step.${row.sys_id}.script`, source: inputs.script ?? '' }
        const { error, completion, variables } = platform.scripts.run(transaction, scope, script, {
            outputs: { type: 'test_outputs' },
            steps: { type: 'test_steps', outputs: state.outputs },
            stepResult: { type: 'test_result' },
            assertEqual: { type: 'assert_equal' },
        })
        state.assertions.push(...(variables.assertEqual as { assertions: Assertion[] }).assertions)
        if (error) return `${error.name}: ${error.message}`
        state.outputs[row.sys_id as string] = variables.outputs as Row
        if (completion !== 'false') return ''
        const { message } = variables.stepResult as { message: string }
        return message === '' ? 'The script returned false' : message
    },

    createUser({ framework: { platform, instance }, state, row, inputs }) {
        const { first_name = '', last_name = '', roles = '', groups = '', field_values = '', impersonate } = inputs
        if (groups !== '' || field_values !== '') throw new NotInStandIn('Groups and field values of a test user')
        const user_name = `${first_name}.${last_name}.${randomUUID()}`.toLowerCase().slice(0, 40)
        const { sys_id = '' } = platform.store.insert('sys_user', { user_name, first_name, last_name })
        for (const role of roles.split(',').filter((id) => id !== ''))
            platform.store.insert('sys_user_has_role', { user: sys_id, role, state: 'active' })
        state.outputs[row.sys_id as string] = { user: sys_id }
        if (impersonate === '1') state.user = { ...(instance.user(user_name) as SessionUser), interactive: true }
        return ''
    },

    recordQuery({ framework: { platform, instance }, rollback, state, row, inputs }) {
        const { table = '', field_values = '', assert_type, enforce_security } = inputs
        const wanted = assert_type === 'records_match_query'
        const found = (): Row[] => {
            const rows = instance.records.query(table, field_values, { limit: 1000, offset: 0 }, state.user)
            const access = new RecordAccess(instance, state.user)
            return enforce_security === '1' ? rows.filter((one) => access.row('read', table, one)) : rows
        }
        let rows = found()
        if (rows.length > 0 !== wanted && waits(row)) {
            rollback.apart(() => platform.asyncRules.settle())
            rows = found()
        }
        state.outputs[row.sys_id as string] = { table, first_record: rows[0]?.sys_id ?? '' }
        return rows.length > 0 === wanted ? '' : `${table}: ${rows.length} records match ${field_values}`
    },

    recordInsert({ framework: { instance }, state, row, inputs }) {
        const { table = '', field_values = '', assert_type, enforce_security } = inputs
        const values = Object.fromEntries(
            field_values
                .split('^')
                .filter((term) => term !== '' && term !== 'EQ')
                .map((term): [string, string] => {
                    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(term) ?? []
                    return [name, value]
                }),
        )
        const may = enforce_security !== '1' || new RecordAccess(instance, state.user).row('create', table, values)
        const outcome = may ? instance.records.insert(state.user, table, values) : undefined
        if (outcome?.ok) state.outputs[row.sys_id as string] = { table, record_id: outcome.row.sys_id as string }
        const isInserted = outcome?.ok === true
        return isInserted === (assert_type === 'record_successfully_inserted')
            ? ''
            : `${table}: inserted is ${isInserted}`
    },

    sendRequest({ framework: { send }, rollback, state, inputs }) {
        const { auth_type, basic_auth, query_params, end_point = '', http_method = '', headers, request_body } = inputs
        if (auth_type || basic_auth || query_params) throw new NotInStandIn('A test request with credentials or query parameters') // prettier-ignore
        const request = {
            method: http_method,
            path: end_point,
            headers: headers ? (JSON.parse(headers) as Record<string, string>) : {},
            body: request_body ?? '',
        }
        state.status = rollback.apart(() => send(request)).status
        return ''
    },

    assertStatus({ state: { status }, inputs: { operation, status_code } }) {
        if (operation !== 'equals') throw new NotInStandIn(`Operation '${operation}' on a status`)
        if (status === undefined) return 'There is no response: an assertion follows its request'
        return status === Number(status_code) ? '' : `Status ${status} is not ${status_code}`
    },
}

/** A query that fails is tried again until its time is over. */
function waits({ timeout = '' }: Row): boolean {
    return timeout !== '' && timeout !== '1970-01-01 00:00:00'
}
