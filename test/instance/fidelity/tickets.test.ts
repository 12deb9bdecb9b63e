import assert from 'node:assert/strict'
import type { Row } from '../types'
import { fidelity, insert, ITEM, Probe, TASK } from './support'

function update(table: string, id: string, values: Record<string, string | number>): string {
    const sets = Object.entries(values).map(([name, value]) => `r.setValue('${name}', ${JSON.stringify(value)});`)
    return `var r = new GlideRecord('${table}'); r.get('${id}'); ${sets.join(' ')} return [r.update() !== null, r.getLastErrorMessage()]`
}

fidelity(
    [61],
    'display values: choice, reference, boolean, time in the zone of the session; unknown choices show the value',
    () => {
        const probe = new Probe()
        const user = probe.user('berlin')
        probe.instance.store.update('sys_user', user.id, { time_zone: 'Europe/Berlin' })
        const id = probe.run<string>(
            `return ${insert(ITEM, { name: 'a', kind: 'b', user: probe.admin.id, due: '2026-07-01 12:00:00' })}`,
        )
        const shown = `var r = new GlideRecord('${ITEM}'); r.get('${id}'); return ['kind', 'user', 'open', 'due', 'size'].map(function (f) { return r.getDisplayValue(f) })`
        assert.deepEqual(probe.run(shown), ['Second', 'System Administrator', 'true', '2026-07-01 05:00:00', '7'])
        assert.equal(probe.run<string[]>(shown, { user })[3], '2026-07-01 14:00:00')
        assert.equal(
            probe.run(
                `var r = new GlideRecord('${ITEM}'); r.get('${id}'); r.kind = 'zzz'; return r.kind.getDisplayValue()`,
            ),
            'zzz',
        )
        assert.equal(probe.run(`var r = new GlideRecord('${ITEM}'); r.get('${id}'); return r.getDisplayValue()`), 'a')
    },
)

fidelity([62], "a child table's own choice list replaces the inherited one", () => {
    const probe = new Probe()
    const label = (table: string, state: number): unknown =>
        probe.run(
            `var r = new GlideRecord('${table}'); r.get(${insert(table, { state })}); return r.getDisplayValue('state')`,
        )
    assert.deepEqual(
        [label(TASK, 2), label('incident', 2), label('change_request', -5)],
        ['Work in Progress', 'In Progress', 'New'],
    )
    probe.instance.store.insert('sys_choice', {
        name: 'incident',
        element: 'state',
        value: '20',
        label: 'Parked',
        language: 'en',
    })
    assert.equal(label('incident', 20), 'Parked')
})

fidelity([63], 'journal fields append to sys_journal_field and stay empty in the row', () => {
    const probe = new Probe()
    const id = probe.run<string>("var r = new GlideRecord('incident'); r.work_notes = 'first'; return r.insert()")
    probe.run(
        `var r = new GlideRecord('incident'); r.get('${id}'); r.work_notes = 'second'; r.comments = 'hello'; r.update()`,
    )
    const rows = probe.instance.store.find('sys_journal_field', { element_id: id })
    assert.deepEqual(rows.map(({ element, value, name, sys_created_by }) => [element, value, name, sys_created_by]), [
        ['work_notes', 'first', 'incident', 'admin'],
        ['work_notes', 'second', 'incident', 'admin'],
        ['comments', 'hello', 'incident', 'admin'],
    ]) // prettier-ignore
    probe.instance.store.insert('sys_scope_privilege', {
        source_scope: '7d1c0f6b2a9e4d3c8b5a6f7e8d9c0b1a',
        target_scope: 'global',
        target_name: 'sys_journal_field',
        target_type: 'sys_db_object',
        operation: 'read',
        status: 'allowed',
    })
    const read = `var r = new GlideRecord('incident'); r.get('${id}'); return [r.getValue('work_notes'), r.work_notes.getJournalEntry(1), r.work_notes.getJournalEntry(-1)]`
    const [value, latest, all] = probe.run<string[]>(read)
    assert.equal(value, null)
    assert.match(latest as string, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - System Administrator \(Work notes\)\nsecond\n\n$/)
    assert.match(all as string, /second[^]*first/)
    for (const how of ["r.setValue('work_notes', 'x')", "r.work_notes.setValue('x')"])
        assert.throws(() => probe.run(`var r = new GlideRecord('incident'); r.get('${id}'); ${how}`), /journal column/)
})

fidelity([64], 'closing makes a task inactive and stamps it; incident_state mirrors state', () => {
    const probe = new Probe()
    const close = (table: string, values: Record<string, string | number>): Row => {
        const id = probe.run<string>(`return ${insert(table, {})}`)
        probe.run(update(table, id, values))
        return probe.instance.store.get(table, id) as Row
    }
    const own = close(TASK, { state: 3 })
    assert.deepEqual([own.active, own.closed_by], ['0', probe.admin.id])
    const incident = close('incident', { state: 6, close_code: 'a', close_notes: 'b' })
    assert.deepEqual([incident.active, incident.incident_state, incident.resolved_by], ['1', '6', probe.admin.id])
    assert.equal(close('incident', { state: 8 }).active, '0')
    assert.equal(close('incident', { incident_state: 2 }).state, '2')
    assert.equal(close('change_request', { state: 4 }).active, '0')
})

fidelity([65], 'a change starts as New and moves along its model; a jump is refused, unless switched off', () => {
    const probe = new Probe()
    const id = probe.run<string>(`return ${insert('change_request', {})}`)
    const state = (): string => probe.instance.store.get('change_request', id)?.state as string
    assert.equal(state(), '-5')
    assert.match(probe.run<string[]>(update('change_request', id, { state: 0 }))[1] as string, /Check State Transition/)
    probe.run(update('change_request', id, { state: -4 }))
    assert.equal(state(), '-4')
    probe.instance.setProperty('stand_in.change.state_model', 'false')
    probe.run(update('change_request', id, { state: 0 }))
    assert.equal(state(), '0')
})

fidelity([66], 'a data policy refuses a write that leaves a mandatory field empty', () => {
    const probe = new Probe()
    const id = probe.run<string>(`return ${insert('incident', {})}`)
    const [done, message] = probe.run<[boolean, string]>(update('incident', id, { state: 6, close_code: 'x' }))
    assert.deepEqual([done, message], [false, 'Data Policy Exception: Close notes is mandatory'])
    const { sys_id } = probe.instance.store.insert('sys_data_policy2', {
        model_table: 'change_request',
        conditions: '',
    })
    probe.instance.store.insert('sys_data_policy_rule', {
        sys_data_policy: sys_id as string,
        field: 'justification',
        mandatory: 'true',
    })
    assert.equal(probe.run(`return ${insert('change_request', {})}`), null)
    assert.notEqual(probe.run(`return ${insert('change_request', { justification: 'because' })}`), null)
    const outcome = probe.instance.records.update(probe.admin, 'incident', id, { state: '6' })
    assert.equal(outcome.ok ? '' : outcome.refusal.cause, 'data_policy')
})

fidelity(
    [67],
    'the priority of an incident follows impact and urgency; that of a change is as written, unless a customer looks it up',
    () => {
        const probe = new Probe()
        const priority = (table: string, impact: number, urgency: number): string => {
            const id = probe.run<string>(`return ${insert(table, { impact, urgency, priority: 1 })}`)
            return probe.instance.store.get(table, id)?.priority as string
        }
        const matrix = [1, 2, 3].map((impact) =>
            [1, 2, 3].map((urgency) => priority('incident', impact, urgency)).join(''),
        )
        assert.deepEqual(matrix, ['123', '234', '345'])
        assert.equal(priority('change_request', 3, 3), '1')
        probe.instance.setProperty('stand_in.change.priority_lookup', 'true')
        assert.equal(priority('change_request', 3, 3), '4')
    },
)
