import assert from 'node:assert/strict'
import type { Row } from '../types'
import { fidelity, insert, ITEM, Probe, TASK } from './support'

const ID = 'abcdefabcdefabcdefabcdefabcdef01'
const row = (probe: Probe, table: string, where: Row): Row => probe.instance.store.find(table, where)[0] as Row

fidelity([50], 'caller, defaults, rules below 1000, engines, rules from 1000, database, after rules', () => {
    const probe = new Probe()
    const say = (label: string): string =>
        `gs.info('${label} priority=' + current.priority + ' stored=' + (function () { var r = new GlideRecord('incident'); return r.get(current.getUniqueValue()) })())`
    probe.rule({ name: 'Late', collection: 'incident', order: '1500', script: say('late') })
    probe.rule({
        name: 'Early',
        collection: 'task',
        order: '500',
        script: `${say('early')}; current.impact = 1; current.urgency = 1`,
    })
    probe.rule({ name: 'After', collection: 'incident', when: 'after', order: '100', script: say('after') })
    probe.run(`return ${insert('incident', { short_description: 'x', priority: 5 })}`)
    const said = probe.instance.log().map((entry) => entry.message).filter((text) => /priority=/.test(text)) // prettier-ignore
    assert.deepEqual(said, [
        'early priority=5 stored=false',
        'late priority=1 stored=false',
        'after priority=1 stored=true',
    ])
})

fidelity([50], 'after rules from 1000 are for active records only', () => {
    const probe = new Probe()
    probe.rule({ name: 'Late', collection: ITEM, when: 'after', order: '1000', script: `gs.info('late')` })
    probe.rule({
        name: 'Late task',
        collection: 'incident',
        when: 'after',
        order: '1000',
        script: `gs.info('late task')`,
    })
    probe.run(
        `return [${insert(ITEM, { name: 'a' })}, ${insert('incident', { state: 7, close_code: 'x', close_notes: 'y' })}]`,
    )
    assert.deepEqual([probe.logged('late'), probe.logged('late task')], [1, 0])
})

fidelity(
    [51],
    'a before rule refuses: null, nothing stored, the rule named; conditions and roles decide whether it runs',
    () => {
        const probe = new Probe()
        assert.equal(probe.run(`return ${insert(ITEM, { name: 'forbidden' })}`), null)
        assert.equal(probe.instance.store.find(ITEM, {}).length, 0)
        const outcome = probe.instance.records.insert(probe.admin, ITEM, { name: 'forbidden' })
        assert.match(
            outcome.ok ? '' : outcome.refusal.message,
            /^Operation against file 'x_probe_app_item' was aborted by Business Rule 'Probe guard\^/,
        )
        probe.rule({
            collection: 'incident',
            filter_condition: 'short_descriptionLIKEno',
            script: 'current.setAbortAction(true)',
        })
        probe.rule({
            collection: 'incident',
            condition: `current.urgency == 1`,
            script: 'current.setAbortAction(true)',
        })
        probe.rule({ collection: 'incident', role_conditions: 'somebody', script: 'current.setAbortAction(true)' })
        const tries = [{ short_description: 'yes' }, { short_description: 'No' }, { urgency: 1 }]
        assert.deepEqual(tries.map((values) => probe.run(`return ${insert('incident', values)} === null`)), [false, true, true]) // prettier-ignore
    },
)

fidelity([51], 'a rule may set fields without a script, and look at what changes', () => {
    const probe = new Probe()
    probe.rule({
        collection: 'incident',
        advanced: 'false',
        template: 'category=network^EQ',
        filter_condition: 'urgencyCHANGESTO1',
    })
    const id = probe.run<string>(`return ${insert('incident', { urgency: 2 })}`)
    assert.equal(row(probe, 'incident', { sys_id: id }).category, 'inquiry')
    probe.run(`var r = new GlideRecord('incident'); r.get('${id}'); r.setValue('urgency', 1); r.update()`)
    assert.equal(row(probe, 'incident', { sys_id: id }).category, 'network')
})

fidelity([51], 'whether a rule runs is decided when its turn comes', () => {
    const probe = new Probe()
    probe.rule({ collection: 'incident', order: '10', script: 'current.urgency = 1' })
    probe.rule({ collection: 'incident', order: '20', filter_condition: 'urgency=1', script: "current.category = 'a'" })
    probe.rule({ collection: 'incident', order: '30', condition: "current.category == 'a'", script: 'current.setAbortAction(true)' }) // prettier-ignore
    assert.equal(probe.run(`return ${insert('incident', { urgency: 2 })}`), null)
})

fidelity([51], 'after the write nothing is set or aborted without a script', () => {
    const actions: Row[] = [{ template: 'category=network^EQ' }, { abort_action: 'true' }]
    for (const action of actions) {
        const probe = new Probe()
        probe.rule({ name: 'Late', collection: 'incident', when: 'after', ...action })
        assert.throws(() => probe.run(`return ${insert('incident', { urgency: 2 })}`), /'Late' \(after, sets fields/)
    }
})

fidelity([52], 'an exception in a rule is logged and the write goes on', () => {
    const probe = new Probe()
    probe.rule({ collection: ITEM, script: `throw new Error('rule broke')` })
    assert.ok(probe.run(`return ${insert(ITEM, { name: 'a' })}`))
    assert.equal(probe.logged('rule broke'), 1)
})

fidelity([53], 'values take the form of their column; what a date cannot read leaves it empty', () => {
    const probe = new Probe()
    probe.run(`return ${insert(ITEM, { name: 'a', open: 'true', size: '007', due: '2026-12-24T10:00:00Z' })}`)
    const { open, size, due } = row(probe, ITEM, { name: 'a' })
    assert.deepEqual([open, size, due], ['1', '7', ''])
    probe.run(`return ${insert(ITEM, { name: 'b', open: false, due: '2026-12-24' })}`)
    assert.deepEqual(
        [row(probe, ITEM, { name: 'b' }).open, row(probe, ITEM, { name: 'b' }).due],
        ['0', '2026-12-24 00:00:00'],
    )
    assert.throws(
        () => probe.run(`return ${insert(ITEM, { size: 'many' })}`),
        /integer column .*size.* not in the stand-in/,
    )
})

fidelity([54], 'a string longer than its column is cut, or refused', () => {
    const probe = new Probe()
    const long = insert(ITEM, { name: 'n'.repeat(50) })
    probe.run(`return ${long}`)
    assert.equal(row(probe, ITEM, {}).name, 'n'.repeat(40))
    probe.instance.setProperty('stand_in.long_string.rejected', 'true')
    assert.equal(probe.run(`return ${long}`), null)
})

fidelity([111], 'four bytes of UTF-8 are marked, cut or kept; full UTF-8 keeps them', () => {
    const probe = new Probe()
    const kept = (mode?: string): Row => {
        if (mode !== undefined) probe.instance.setProperty('stand_in.string.four_bytes', mode)
        const id = probe.run<string>(
            `var r = new GlideRecord('incident'); r.short_description = 'x'; r.work_notes = 'so 😀 it is'; return r.insert()`,
        )
        probe.run(`return ${insert(ITEM, { name: 'a😀é€b🔒', text: 'a😀b', key: id })}`)
        const { name, text } = row(probe, ITEM, { key: id })
        return { name, text, note: row(probe, 'sys_journal_field', { element_id: id }).value } as Row
    }
    assert.deepEqual(kept(), { name: 'a????é€b????', text: 'a😀b', note: 'so ???? it is' })
    assert.deepEqual(kept('cut'), { name: 'a', text: 'a😀b', note: 'so ' })
    assert.deepEqual(kept('whole'), { name: 'a😀é€b🔒', text: 'a😀b', note: 'so 😀 it is' })
    assert.throws(() => kept('some'), /not a value of the switch/)
    probe.instance.setProperty('stand_in.string.four_bytes', 'marked')
    const update = (how: string): unknown =>
        probe.run(`var r = new GlideRecord('${ITEM}'); r.addQuery('text', 'a😀b'); r.query(); r.next(); ${how}`)
    assert.equal(update(`r.setValue('name', '😀'); r.update(); return r.getValue('name')`), '😀')
    assert.equal(update(`return r.getValue('name')`), '????')
})

fidelity([55], 'sys_ columns; an update that changes nothing stamps nothing', () => {
    const probe = new Probe()
    probe.instance.setClock(Date.UTC(2026, 0, 1))
    const id = probe.run<string>(`return ${insert(ITEM, { name: 'a' })}`)
    probe.instance.setClock(Date.UTC(2026, 0, 2))
    const update = (value: string): unknown =>
        probe.run(
            `var r = new GlideRecord('${ITEM}'); r.get('${id}'); r.setValue('name', '${value}'); return r.update()`,
            { user: probe.user(`u${value}`) },
        )
    assert.equal(update('a'), id)
    assert.deepEqual(stamps(row(probe, ITEM, {})), [
        '2026-01-01 00:00:00',
        'admin',
        '2026-01-01 00:00:00',
        'admin',
        '0',
    ])
    update('b')
    assert.deepEqual(stamps(row(probe, ITEM, {})), ['2026-01-01 00:00:00', 'admin', '2026-01-02 00:00:00', 'ub', '1'])
})

function stamps({ sys_created_on, sys_created_by, sys_updated_on, sys_updated_by, sys_mod_count }: Row): unknown[] {
    return [sys_created_on, sys_created_by, sys_updated_on, sys_updated_by, sys_mod_count]
}

fidelity([56], 'asynchronous rules run later, as who set them off, without previous', () => {
    const probe = new Probe()
    probe.rule({
        collection: 'incident',
        when: 'async',
        filter_condition: 'correlation_display=probe',
        script: `gs.info('previous ' + previous)`,
    })
    const agent = probe.user('agent')
    probe.run(
        `return [${insert('incident', { correlation_display: 'probe' })}, ${insert('incident', { correlation_display: 'other' })}]`,
        { user: agent },
    )
    assert.equal(probe.logged('incident INC'), 0)
    probe.instance.settle()
    assert.equal(probe.logged('incident INC0010001 by agent'), 1)
    assert.equal(probe.logged('incident INC'), 1)
    assert.equal(probe.logged('previous null'), 1)
})

fidelity(
    [56],
    'conditions about what changed hold at the write, and no more when the platform is to try them again',
    () => {
        const probe = new Probe()
        const rule = (name: string, filter_condition: string): void => {
            probe.rule({
                name,
                collection: 'incident',
                when: 'async',
                filter_condition,
                script: `gs.info('ran ${name}')`,
            })
        }
        rule('any', 'correlation_display=ours')
        rule('changed', 'correlation_display=ours^stateCHANGESTO2')
        const update = (state: string): void => {
            probe.run(`${change(id, { state })} return null`)
        }
        const id = probe.run<string>(`return ${insert('incident', { correlation_display: 'ours' })}`)
        const runs = (): string[] => probe.instance.settle().map((run) => run.rule)
        assert.deepEqual(runs(), ['any'])
        update('2')
        assert.deepEqual(runs(), ['any', 'changed'])
        probe.instance.setProperty('glide.businessrule.async_condition_check', 'true')
        update('1')
        update('2')
        assert.deepEqual(runs(), ['any', 'any'])
        update('3')
        probe.run(`${change(id, { correlation_display: '' })} return null`)
        assert.deepEqual(runs(), [])
        assert.deepEqual([probe.logged('ran any'), probe.logged('ran changed')], [4, 1])
    },
)

/** Source that changes columns of an incident. */
function change(id: string, values: Row): string {
    const sets = Object.entries(values).map(([name, value]) => `r.setValue('${name}', '${value}');`)
    return `var r = new GlideRecord('incident'); r.get('${id}'); ${sets.join(' ')} r.update();`
}

fidelity([57], 'update of a row that is gone makes it again', () => {
    const probe = new Probe()
    const id = probe.run<string>(`return ${insert(ITEM, { name: 'a', size: 3 })}`)
    probe.instance.interleave({
        operation: 2,
        scope: 'x_probe_app',
        other: () => {
            probe.instance.store.remove(ITEM, id)
        },
    })
    assert.equal(
        probe.run(`var r = new GlideRecord('${ITEM}'); r.get('${id}'); r.setValue('name', 'b'); return r.update()`),
        id,
    )
    assert.deepEqual([row(probe, ITEM, {}).name, row(probe, ITEM, {}).size], ['b', '3'])
})

fidelity(
    [58],
    'setNewGuidValue chooses the sys_id; one that exists gives null and a log entry; or the choice is ignored',
    () => {
        const probe = new Probe()
        const make = (table: string): string =>
            `(function () { var r = new GlideRecord('${table}'); r.initialize(); r.setNewGuidValue('${ID}'); return r.insert() })()`
        assert.deepEqual(probe.run(`return [${make(ITEM)}, ${make(ITEM)}]`), [ID, null])
        assert.equal(probe.logged('Unique Key violation'), 1)
        assert.deepEqual(probe.run(`return [${make('incident')}, ${make(TASK)}]`), [ID, null])
        probe.instance.setProperty('stand_in.new_guid_value.ignored', 'true')
        assert.match(probe.run<string>(`return ${make(ITEM)}`), /^(?!abcdef)[0-9a-f]{32}$/)
    },
)

fidelity([59], 'a unique index refuses, without case; empty values do not collide', () => {
    const probe = new Probe()
    const make = (key: string): string => insert(ITEM, { key })
    const made = probe.run<unknown[]>(`return [${make('K')}, ${make('k')}, ${make('')}, ${make('')}]`)
    assert.deepEqual(made.map((id) => id !== null), [true, false, true, true]) // prettier-ignore
})

fidelity([60], 'numbers are taken at insert, by table, and a refused insert leaves a gap', () => {
    const probe = new Probe()
    probe.rule({ collection: TASK, filter_condition: 'short_description=no', script: 'current.setAbortAction(true)' })
    const make = (text: string): string => insert(TASK, { short_description: text })
    probe.run(
        `return [${make('a')}, ${make('no')}, ${make('b')}, ${insert('incident', {})}, ${insert('change_request', {})}]`,
    )
    const numbers = probe.instance.store.find('task', {}).map((task) => task.number)
    assert.deepEqual(numbers, ['PROBE0001001', 'PROBE0001003', 'INC0010001', 'CHG0030001'])
})

fidelity([68], "the caller's values stand, defaults fill the rest; newRecord shows them before the insert", () => {
    const probe = new Probe()
    probe.run(`return [${insert(ITEM, { name: 'a' })}, ${insert(ITEM, { name: 'b', size: 0 })}]`)
    assert.deepEqual([row(probe, ITEM, { name: 'a' }).size, row(probe, ITEM, { name: 'b' }).size], ['7', '0'])
    assert.deepEqual(
        probe.run(
            `var r = new GlideRecord('${ITEM}'); r.newRecord(); return [r.getValue('size'), r.isNewRecord(), r.getUniqueValue() === r.insert(), r.isNewRecord()]`,
        ),
        ['7', true, true, false],
    )
    const change = probe.run<string>(`return ${insert('change_request', {})}`)
    const { type, requested_by, opened_by, chg_model } = row(probe, 'change_request', { sys_id: change })
    assert.deepEqual([type, requested_by, opened_by], ['normal', probe.admin.id, probe.admin.id])
    assert.equal(row(probe, 'chg_model', { sys_id: chg_model as string }).name, 'Normal')
})

fidelity([99], 'each write commits by itself; a script that fails takes nothing back', () => {
    const probe = new Probe()
    assert.throws(() => probe.run(`${insert(ITEM, { name: 'kept' })}; throw new Error('late')`), /late/)
    assert.equal(probe.instance.store.find(ITEM, { name: 'kept' }).length, 1)
})

fidelity([102], 'the dictionary cannot be changed at run time; the flags of a table can', () => {
    const probe = new Probe()
    const { records, store } = probe.instance
    assert.throws(
        () => records.insert(probe.admin, 'sys_dictionary', { name: ITEM, element: 'x' }),
        /Changing 'sys_dictionary'/,
    )
    const [table = {}] = store.find('sys_db_object', { name: ITEM })
    assert.ok(records.update(probe.admin, 'sys_db_object', table.sys_id as string, { read_access: 'false' }).ok)
    assert.throws(
        () => records.remove(probe.admin, 'sys_db_object', table.sys_id as string),
        /Changing 'sys_db_object'/,
    )
})

fidelity([74], 'deleting a row clears references to it, without an update; a cascade deletes what refers to it', () => {
    const probe = new Probe()
    const user = probe.instance.store.insert('sys_user', { user_name: 'gone' }).sys_id as string
    probe.run(`return ${insert(ITEM, { name: 'a', user })}`)
    const before = row(probe, ITEM, { name: 'a' })
    probe.run(`return ${insert(TASK, { item: before.sys_id as string })}`)
    probe.run(`var r = new GlideRecord('sys_user'); r.get('${user}'); r.deleteRecord()`, { scope: 'global' })
    assert.deepEqual(row(probe, ITEM, { name: 'a' }), { ...before, user: '' })
    assert.equal(probe.instance.store.find(TASK, {}).length, 1)
    probe.run(`var r = new GlideRecord('${ITEM}'); r.get('${before.sys_id}'); r.deleteRecord()`)
    assert.equal(probe.instance.store.find(TASK, {}).length, 0)
})

fidelity([78], 'a column that is set to the word NULL is empty, but not a reference', () => {
    const probe = new Probe()
    const set = (body: string) => probe.run<(string | null)[]>(`var r = new GlideRecord('${ITEM}'); r.initialize(); r.setValue('name', 'x');
        ${body}; r.insert(); return [r.getValue('name'), r.getValue('user')]`) // prettier-ignore
    assert.deepEqual(set("r.setValue('name', 'NULL')"), [null, null])
    assert.deepEqual(set("r.name = 'NULL'"), [null, null])
    assert.deepEqual(set("r.setValue('name', 'Null')"), ['Null', null])
    assert.deepEqual(set("r.setValue('user', 'NULL')"), ['x', 'NULL'])
    assert.throws(() => set(`new GlideRecord('${ITEM}').addQuery('name', 'NULL')`), /condition with the value NULL/)
})

fidelity([79], 'a user who is made inactive is locked out, and stays so', () => {
    const probe = new Probe()
    const { records, store } = probe.instance
    const { id } = probe.user('leaver')
    const locked = () => store.get('sys_user', id)?.locked_out
    assert.notEqual(locked(), '1')
    records.update(probe.admin, 'sys_user', id, { active: 'false' })
    assert.equal(locked(), '1')
    records.update(probe.admin, 'sys_user', id, { active: 'true' })
    assert.equal(locked(), '1')
})
