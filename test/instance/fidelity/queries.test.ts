import assert from 'node:assert/strict'
import { parseEncodedQuery } from '../records/encoded-query'
import { Where } from '../records/where'
import type { SessionUser } from '../types'
import { fidelity, insert, ITEM, list, Probe, TASK } from './support'

const probe = new Probe()
const { store } = probe.instance
for (const [name, size, kind] of [
    ['Alpha', '1', 'a'],
    ['beta', '2', 'b'],
    ['Gamma', '10', ''],
] as const)
    // prettier-ignore
    store.insert(ITEM, { name, size, kind, user: name === 'Alpha' ? probe.admin.id : '', due: `2026-01-0${size.length} 00:00:00` })
const select = (query: string): string[] => probe.run(`return ${list(ITEM, query)}`)

fidelity([40], 'encoded queries: AND, OR, alternatives, order, EQ', () => {
    assert.deepEqual(select('name=alpha^ORname=beta^size>1'), ['beta'])
    assert.deepEqual(select('name=alpha^NQname=gamma^size=10^EQ'), ['Alpha', 'Gamma'])
    assert.deepEqual(select('ORDERBYDESCname'), ['Gamma', 'beta', 'Alpha'])
    assert.deepEqual(select('ORDERBYsize'), ['Alpha', 'beta', 'Gamma'])
})

fidelity([40], 'operators', () => {
    const cases: [query: string, names: string[]][] = [
        ['size>=2', ['beta', 'Gamma']],
        ['size<10', ['Alpha', 'beta']],
        ['size<=1', ['Alpha']],
        ['sizeBETWEEN2@10', ['beta', 'Gamma']],
        ['nameLIKEAM', ['Gamma']],
        ['nameSTARTSWITHal', ['Alpha']],
        ['nameENDSWITHTA', ['beta']],
        ['nameINalpha,beta', ['Alpha', 'beta']],
        ['kindISEMPTY', ['Gamma']],
        ['kindISNOTEMPTY', ['Alpha', 'beta']],
        ['kind=', ['Gamma']],
        ['kind!=', ['Alpha', 'beta']],
        ['nameANYTHING', ['Alpha', 'beta', 'Gamma']],
        ['nameSAMEASname', ['Alpha', 'beta', 'Gamma']],
        ['nameNSAMEASkind', ['Alpha', 'beta', 'Gamma']],
        ['userDYNAMIC90d1921e5f510100a9ad2572f2b477fe', ['Alpha']],
        ['user=javascript:gs.getUserID()', ['Alpha']],
        ["dueONx@javascript:gs.dateGenerate('2026-01-02','start')@javascript:gs.dateGenerate('2026-01-02','end')", []],
        ['dueONx@2026-01-02 00:00:00@2026-01-02 23:59:59', ['Gamma']],
        ['dueNOTONx@2026-01-02 00:00:00@2026-01-02 23:59:59', ['Alpha', 'beta']],
    ]
    for (const [query, names] of cases) assert.deepEqual(select(query), names, query)
})

fidelity([41], 'a negated condition holds for an empty column', () => {
    assert.deepEqual(select('kind!=a'), ['beta', 'Gamma'])
    assert.deepEqual(select('kindNOT INa'), ['beta', 'Gamma'])
    assert.deepEqual(select('kindNOT LIKEa'), ['beta', 'Gamma'])
})

fidelity([42], 'values are compared without case; percent and underscore are ordinary characters', () => {
    assert.deepEqual(
        probe.run(`var r = new GlideRecord('${ITEM}'); r.addQuery('name', 'ALPHA'); r.query(); return r.getRowCount()`),
        1,
    )
    assert.deepEqual(select('nameLIKE%'), [])
    assert.deepEqual(select('nameLIKE_'), [])
})

fidelity([43], 'a condition on an unknown column is dropped, and the result is wider', () => {
    assert.equal(select('nope=1').length, 3)
    assert.deepEqual(select('nope=1^name=beta'), ['beta'])
    assert.equal(probe.run(`return new GlideRecord('${ITEM}').isEncodedQueryValid('nope=1')`), false)
    probe.instance.setProperty('glide.invalid_query.returns_no_rows', 'true')
    assert.deepEqual(select('nope=1^name=beta'), [])
    probe.instance.setProperty('glide.invalid_query.returns_no_rows', 'false')
})

fidelity([44], 'an operator the stand-in does not evaluate throws, naming itself', () => {
    assert.throws(() => select('nameRELATIVEGT@hour@ago@3'), /RELATIVEGT.* is not in the stand-in/)
    assert.throws(() => select('size=javascript:doSomething()'), /doSomething.* is not in the stand-in/)
    for (const nameless of [`r.addQuery('', 'x')`, `r.orderBy('')`, `r.get('', 'x')`])
        assert.throws(() => probe.run(`var r = new GlideRecord('${ITEM}'); ${nameless}; r.query()`), /without a column/)
})

fidelity([45], 'conditions and order walk references', () => {
    assert.deepEqual(select('user.user_name=admin'), ['Alpha'])
    assert.deepEqual(select('ORDERBYDESCuser.user_name^ORDERBYname'), ['Alpha', 'beta', 'Gamma'])
})

fidelity([45], 'a path into a table that keeps the scope out is walked, or finds nothing', () => {
    const { store: rows } = probe.instance
    const [users = {}] = rows.find('sys_db_object', { name: 'sys_user' })
    rows.update('sys_db_object', users.sys_id as string, { read_access: '0' })
    const found = (): string[][] =>
        ['user.user_name=admin', 'user.user_nameISEMPTY', 'user.user_name!=x^ORDERBYuser.user_name'].map(select)
    assert.deepEqual(found(), [['Alpha'], ['beta', 'Gamma'], ['beta', 'Gamma', 'Alpha']])
    probe.instance.setProperty('stand_in.query.dot_walk.fenced', 'true')
    const all = ['Alpha', 'beta', 'Gamma']
    assert.deepEqual(found(), [[], all, all])
    rows.update('sys_db_object', users.sys_id as string, { read_access: '1' })
    assert.deepEqual(select('user.user_name=admin'), ['Alpha'])
    probe.instance.setProperty('stand_in.query.dot_walk.fenced', 'false')
})

fidelity([46], 'limits and windows', () => {
    const rows = (setup: string): string[] =>
        probe.run(
            `var r = new GlideRecord('${ITEM}'); ${setup} r.orderBy('size'); r.query(); var o = []; while (r.next()) o.push(r.name + ''); return o`,
        )
    assert.deepEqual(rows('r.setLimit(2);'), ['Alpha', 'beta'])
    assert.deepEqual(rows('r.chooseWindow(1, 3);'), ['beta', 'Gamma'])
    assert.deepEqual(rows(''), ['Alpha', 'beta', 'Gamma'])
})

fidelity([46], 'what the order leaves equal comes as it was created, or the other way round', () => {
    const own = new Probe()
    for (const name of ['a', 'b', 'c']) own.run(`return ${insert(ITEM, { name, size: name === 'c' ? 1 : 2 })}`)
    const rows = (setup: string): string[] =>
        own.run(
            `var r = new GlideRecord('${ITEM}'); ${setup} r.query(); var o = []; while (r.next()) o.push(r.name + ''); return o`,
        )
    assert.deepEqual([rows(''), rows(`r.orderBy('size');`)], [['a', 'b', 'c'], ['c', 'a', 'b']]) // prettier-ignore
    own.instance.setProperty('stand_in.order.ties_reversed', 'true')
    assert.deepEqual([rows(''), rows(`r.orderBy('size');`)], [['c', 'b', 'a'], ['c', 'b', 'a']]) // prettier-ignore
})

fidelity([47], 'get looks for a sys_id, then a display value; get(column, value) for the first match', () => {
    const id = store.find(ITEM, { name: 'beta' })[0]?.sys_id as string
    const get = (args: string): unknown =>
        probe.run(`var r = new GlideRecord('${ITEM}'); return r.get(${args}) ? r.getValue('name') : null`)
    assert.equal(get(`'${id}'`), 'beta')
    assert.equal(get(`'BETA'`), 'beta')
    assert.equal(get(`'size', 10`), 'Gamma')
    assert.equal(get(`'nothing'`), null)
})

fidelity([48], 'updateMultiple and deleteMultiple touch every row, whatever the limit', () => {
    const own = new Probe()
    own.run(`return [${insert(ITEM, { name: 'a' })}, ${insert(ITEM, { name: 'b' })}]`)
    own.run(
        `var r = new GlideRecord('${ITEM}'); r.addNotNullQuery('name'); r.setLimit(1); r.setValue('size', 5); r.updateMultiple()`,
    )
    assert.deepEqual(own.instance.store.find(ITEM, {}).map((row) => row.size), ['5', '5']) // prettier-ignore
    own.run(`var r = new GlideRecord('${ITEM}'); r.addQuery('size', 5); r.setLimit(1); r.deleteMultiple()`)
    assert.equal(own.instance.store.find(ITEM, {}).length, 0)
})

fidelity([48, 40], 'addOrCondition binds to its condition; arrays are lists', () => {
    const rows = probe.run(`var r = new GlideRecord('${ITEM}');
        r.addQuery('name', 'IN', ['alpha', 'gamma']); r.addQuery('size', '1').addOrCondition('size', '>', 5).addOrCondition('kind', 'b');
        r.query(); return r.getRowCount()`)
    assert.equal(rows, 2)
})

fidelity([49], 'GlideAggregate groups, counts, sums and filters groups', () => {
    const groups =
        probe.run(`var g = new GlideAggregate('${ITEM}'); g.addAggregate('COUNT'); g.addAggregate('SUM', 'size'); g.addAggregate('MAX', 'size');
        g.groupBy('kind'); g.query(); var o = []; while (g.next()) o.push([g.getValue('kind'), g.getAggregate('COUNT'), g.getAggregate('SUM', 'size'), g.getAggregate('MAX', 'size')]); return o`)
    assert.deepEqual(groups, [[null, '1', '10', '10'], ['a', '1', '1', '1'], ['b', '1', '2', '2']]) // prettier-ignore
    const total = probe.run(
        `var g = new GlideAggregate('${ITEM}'); g.addQuery('size', '<', 10); g.addAggregate('COUNT'); g.addAggregate('AVG', 'size'); g.query(); g.next(); return [g.getAggregate('COUNT'), g.getAggregate('AVG', 'size')]`,
    )
    assert.deepEqual(total, ['2', '1.5'])
    const having = probe.run(
        `var g = new GlideAggregate('${ITEM}'); g.addAggregate('SUM', 'size'); g.groupBy('kind'); g.addHaving('SUM', 'size', '>', 1); g.orderByAggregate('SUM', 'size'); g.query(); var o = []; while (g.next()) o.push(g.getAggregate('SUM', 'size')); return o`,
    )
    assert.deepEqual(having, ['10', '2'])
    assert.throws(
        () => probe.run(`var g = new GlideAggregate('${ITEM}'); g.addAggregate('STDDEV', 'size'); g.query()`),
        /STDDEV.* not in the stand-in/,
    )
})

fidelity([100], 'a query on task sees its children, each with its class', () => {
    probe.run(`return ${insert('incident', { short_description: 'inherited' })}`)
    assert.deepEqual(
        probe.run(`return ${list('task', 'short_description=inherited', 'sys_class_name')}`, { scope: 'global' }),
        ['incident'],
    )
    assert.deepEqual(probe.run(`return ${list('change_request', 'short_description=inherited', 'sys_id')}`), [])
})

fidelity(
    [103],
    'a listing that goes on after a key starts in the index and sorts nothing, also on a child of task',
    () => {
        const { platform } = probe
        const key = '2026-01-01 00:00:00'
        const query = parseEncodedQuery(
            `sys_updated_on>${key}^NQsys_updated_on=${key}^sys_id>5^ORDERBYsys_updated_on^ORDERBYsys_id`,
        )
        for (const table of [ITEM, TASK]) {
            const { joins, where, order, values } = new Where(platform.dictionary, table).build(query)
            const sql = `EXPLAIN QUERY PLAN ${platform.rows.select(table)} ${joins} ${where} ${order} LIMIT 50`
            const plan = platform.database.all(sql, values).map((row) => String(row[3]))
            assert.match(plan[0] as string, /^SEARCH t USING INDEX \S+ \(.*sys_updated_on>\?\)$/, table)
            assert.equal(plan.length, 1, plan.join('; '))
        }
    },
)

fidelity([103], 'a walk through one class of task by sys_id starts in an index and sorts nothing', () => {
    const { platform } = probe
    const { joins, where, order, values } = new Where(platform.dictionary, TASK).build(
        parseEncodedQuery('active=true^sys_id>5^ORDERBYsys_id'),
    )
    const sql = `EXPLAIN QUERY PLAN ${platform.rows.select(TASK)} ${joins} ${where} ${order} LIMIT 50`
    const plan = platform.database.all(sql, values).map((row) => String(row[3]))
    assert.deepEqual(plan, ['SEARCH t USING INDEX i_task_class (sys_class_name=? AND sys_id>?)'])
})

fidelity([112], 'a rule before a query adds its conditions, wherever somebody asks', () => {
    const { store, records } = probe.instance
    const one = probe.user('one')
    const hidden = store.insert(ITEM, { name: 'Hidden', size: '7' }).sys_id as string
    const rule = {
        collection: ITEM,
        action_insert: 'false',
        action_update: 'false',
        action_query: 'true',
        script: "current.addQuery('name', '!=', 'Hidden')",
        condition: "!gs.hasRole('admin')",
    }
    probe.rule(rule)
    const seen = (body: string): unknown => probe.run(`return ${body}`, { user: one })
    assert.deepEqual(seen(list(ITEM, 'size=7')), [])
    assert.deepEqual(seen(list(ITEM, 'size=7^NQsize=7')), [])
    assert.equal(seen(`new GlideRecord('${ITEM}').get('${hidden}')`), false)
    assert.equal(
        seen(`(function () { var a = new GlideAggregate('${ITEM}'); a.addQuery('size', '7'); a.addAggregate('COUNT');
            a.query(); a.next(); return a.getAggregate('COUNT') })()`),
        '0',
    )
    assert.deepEqual(records.query(ITEM, 'size=7', { limit: 9, offset: 0 }, one), [])
    assert.equal(records.count(ITEM, 'size=7', one), 0)
    assert.deepEqual(probe.run(`return ${list(ITEM, 'size=7')}`), ['Hidden'], 'whom the condition leaves out')
    assert.equal(
        seen(`(function () { var r = new GlideRecord('${ITEM}'); r.setWorkflow(false); return r.get('${hidden}') })()`),
        true,
    )
    seen(`(function () { var r = new GlideRecord('${ITEM}'); r.addQuery('size', '7'); r.deleteMultiple() })()`)
    assert.notEqual(store.get(ITEM, hidden), undefined, 'a row that is not seen is not deleted')
    assert.equal(records.get(ITEM, hidden, one), undefined)
    assert.equal(records.get(ITEM, hidden, probe.admin)?.name, 'Hidden')
    for (const more of ["current.orderBy('name')", 'current.setLimit(1)', 'current.setAbortAction(true)']) {
        probe.rule({ ...rule, name: 'More', condition: '', script: more })
        assert.throws(() => seen(list(ITEM, '')), /does more than add conditions/, more)
        store.remove('sys_script', store.find('sys_script', { name: 'More' })[0]?.sys_id ?? '')
    }
    probe.rule({ ...rule, name: 'Two', condition: '', script: `new GlideRecord('${ITEM}').get('x')` })
    assert.throws(() => seen(list(ITEM, '')), /queries its own table/)
    for (const { sys_id } of store.find('sys_script', { action_query: '1' })) store.remove('sys_script', sys_id ?? '')
    probe.rule({ ...rule, name: 'Three', filter_condition: 'size=7' })
    assert.throws(() => seen(list(ITEM, '')), /on query, and more/)
    for (const { sys_id } of store.find('sys_script', { action_query: '1' })) store.remove('sys_script', sys_id ?? '')
})

fidelity([113], 'in a session of one’s own, incidents of others and users who left are out of sight', () => {
    const { store } = probe.instance
    const plain = probe.user('plain')
    const here = { ...plain, interactive: true }
    const agent = { ...probe.user('agent', ['itil']), interactive: true }
    const of = (column: string): string =>
        store.insert('incident', { short_description: `of ${column}`, [column]: plain.id, active: 'true' })
            .sys_id as string
    for (const column of ['caller_id', 'opened_by', 'watch_list']) of(column)
    store.insert('incident', { short_description: 'of others', caller_id: probe.admin.id, opened_by: probe.admin.id })
    const seen = (user: SessionUser): string[] =>
        probe.run<string[]>(`return ${list('incident', 'short_descriptionSTARTSWITHof ', 'short_description')}`, {
            user,
        })
    assert.deepEqual(seen(here), ['of caller_id', 'of opened_by', 'of watch_list'])
    assert.equal(seen(plain).length, 4)
    assert.equal(seen(agent).length, 4)
    const left = store.insert('sys_user', { user_name: 'left', active: 'false' }).sys_id as string
    const finds = (user: SessionUser): boolean =>
        probe.run(`return new GlideRecord('sys_user').get('${left}')`, { user, scope: 'global' })
    assert.deepEqual([finds(here), finds(plain), finds(agent)], [false, true, false])
    assert.equal(finds({ ...probe.user('keeper', ['user_admin']), interactive: true }), true)
    const interactive = 'return [gs.isInteractive(), gs.getSession().isInteractive()]'
    assert.deepEqual(probe.run(interactive, { user: here }), [true, true])
    assert.deepEqual(probe.run(interactive, { user: plain }), [false, false])
})
