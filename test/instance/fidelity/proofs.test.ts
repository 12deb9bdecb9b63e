import assert from 'node:assert/strict'
import type { ScanFinding, SessionUser, TestRun } from '../types'
import { fidelity, ITEM, Probe, SCOPE_ID } from './support'

const SCRIPT = '41de4a935332120028bc29cac2dc349a'
const SCRIPT_INPUT = '989d9e235324220002c6435723dc3484'
const QUERY = '2d82e3c7531400109e02ddeeff7b12a7'
const USER = 'd9bc5f21ff6033008d3f5d9ad53bf12d'
const REQUEST = 'e00571a10b3222000b7da95e93673a8f'
const STATUS = '2f4fa7309f132200ef4afa7dc67fcf0f'

type Step = [config: string, inputs: Record<string, string>, timeout?: string]

const script = (source: string): Step => [SCRIPT, { [SCRIPT_INPUT]: source }]
const query = (query: string, assertion = 'records_match_query', secure = '0', timeout = ''): Step => [
    QUERY,
    {
        '02fb0027531000109e02ddeeff7b120b': secure,
        '78b8d86b531000109e02ddeeff7b12f3': ITEM,
        '915990ab531000109e02ddeeff7b12f8': query,
        b86c0427531000109e02ddeeff7b1227: assertion,
    },
    timeout,
]
const insertItem = (name: string): string =>
    `var r = new GlideRecord('${ITEM}'); r.setValue('name', '${name}'); outputs.table = '${ITEM}'; outputs.record_id = r.insert()`

/** A test in a suite of its own; sys_ids of its steps are step1, step2 and so on. */
function run({ instance }: Probe, steps: Step[], values = {}, send = () => ({ status: 401 })): TestRun {
    const { store } = instance
    const test = store.insert('sys_atf_test', { name: 'Test', sys_scope: SCOPE_ID, ...values })
    const suite = store.insert('sys_atf_test_suite', { name: `Suite ${test.sys_id}` })
    store.insert('sys_atf_test_suite_test', { test_suite: suite.sys_id as string, test: test.sys_id as string })
    steps.forEach(([step_config, inputs, timeout = ''], index) => {
        const sys_id = `step${index + 1}`.padEnd(32, '0')
        if (store.get('sys_atf_step', sys_id)) store.remove('sys_atf_step', sys_id)
        for (const old of store.find('sys_variable_value', { document_key: sys_id }))
            store.remove('sys_variable_value', old.sys_id as string)
        store.insert('sys_atf_step', { sys_id, test: test.sys_id as string, step_config, timeout, order: String(index), sys_scope: SCOPE_ID }) // prettier-ignore
        for (const [variable, value] of Object.entries(inputs))
            store.insert('sys_variable_value', { document: 'sys_atf_step', document_key: sys_id, variable, value })
    })
    const found = instance.runSuite(suite.name as string, instance.user('admin') as SessionUser, send).get('Test')
    assert.ok(found)
    return found
}

fidelity([160], 'steps run in their order until one fails', () => {
    const probe = new Probe()
    const { passed, steps } = run(probe, [script(''), script("throw new Error('no')"), script('')])
    assert.equal(passed, false)
    assert.deepEqual(steps.map((step) => step.passed), [true, false]) // prettier-ignore
    const logs = "gs.error('Something went wrong')"
    assert.equal(run(probe, [script(logs)], { fail_on_server_error: 'false' }).passed, true)
    assert.match(run(probe, [script(logs)], { fail_on_server_error: 'true' }).message, /Something went wrong/)
    assert.throws(() => run(probe, [['unknown', {}]]), /not in the stand-in/)
})

fidelity([161], 'what the test writes is taken back: inserts, updates, deletions; not the system log', () => {
    const probe = new Probe()
    const { store } = probe.instance
    const kept = store.insert(ITEM, { name: 'kept' })
    const gone = store.insert(ITEM, { name: 'gone' })
    const before = store.find(ITEM, {})
    const writes = `gs.info('Logged by the test'); var r = new GlideRecord('${ITEM}'); r.setValue('name', 'new'); r.insert()
        r = new GlideRecord('${ITEM}'); r.get('${kept.sys_id}'); r.setValue('name', 'changed'); r.update()
        r = new GlideRecord('${ITEM}'); r.get('${gone.sys_id}'); r.deleteRecord()`
    const within = run(probe, [script(writes), query('name=changed'), query('name=gone', 'no_records_match_query')])
    assert.equal(within.message, '')
    const byId = (rows: typeof before) => new Map(rows.map((row) => [row.sys_id, row]))
    assert.deepEqual(byId(store.find(ITEM, {})), byId(before))
    assert.equal(probe.logged('Logged by the test'), 1)
})

fidelity([161], 'what another session writes meanwhile stays', () => {
    const probe = new Probe()
    const { store } = probe.instance
    const send = () => {
        store.insert(ITEM, { name: 'by a request' })
        return { status: 201 }
    }
    const request: Step = [REQUEST, { '50bff9250b3222000b7da95e93673a9b': '/api/x', '59877da10b3222000b7da95e93673a56': 'post' }] // prettier-ignore
    assert.equal(run(probe, [request], {}, send).passed, true)
    assert.equal(store.find(ITEM, { name: 'by a request' }).length, 1)
})

fidelity([162], 'outputs of a step are inputs of later ones', () => {
    const probe = new Probe()
    const id = 'step1'.padEnd(32, '0')
    const steps = [script(insertItem('x')), query(`sys_id={{step['${id}'].record_id}}^name=x`)]
    const reads = script(`assertEqual({ name: 'table', shouldbe: '${ITEM}', value: steps('${id}').table })`)
    assert.equal(run(probe, [...steps, reads]).message, '')
    assert.throws(() => run(probe, [query("sys_id={{step['nowhere'].record_id}}")]), /No earlier test step/)
})

fidelity([163], 'a script fails its step by throwing, by assertEqual, by returning false', () => {
    const probe = new Probe()
    assert.match(run(probe, [script("assertEqual({ name: 'Sum', shouldbe: 3, value: 4 })")]).message, /Sum: expected 3, found 4/) // prettier-ignore
    const loose = run(probe, [script("assertEqual({ name: 'Loose', shouldbe: 3, value: '3' })")])
    assert.equal(loose.passed, true)
    assert.deepEqual(loose.assertions, [{ name: 'Loose', shouldbe: '3' }])
    assert.equal(run(probe, [script("(function () { stepResult.setOutputMessage('why'); return false })()")]).message, 'why') // prettier-ignore
    assert.throws(() => run(probe, [script('describe("x", function () {})')]), /Jasmine/)
})

fidelity([164], 'a created user is impersonated; a query may ask for what that user reads, and may wait', () => {
    const probe = new Probe()
    const user: Step = [USER, { '1985e0ceff2433008d3f5d9ad53bf1ba': 'A', '98c44875ffa033008d3f5d9ad53bf1fa': '1' }]
    const isAdmin = (value: boolean) => script(`assertEqual({ name: 'admin', shouldbe: ${value}, value: gs.hasRole('admin') })`) // prettier-ignore
    assert.equal(run(probe, [isAdmin(true), user, isAdmin(false)]).message, '')
    assert.equal(probe.instance.store.find('sys_user', { first_name: 'A' }).length, 0)
    const { store } = probe.instance
    store.insert('sys_security_acl', { name: ITEM, operation: 'read', type: 'record', advanced: 'true', script: 'answer = false', admin_overrides: 'true' }) // prettier-ignore
    const made = script(insertItem('hidden'))
    assert.equal(run(probe, [made, user, query('name=hidden', 'no_records_match_query', '1')]).message, '')
    assert.equal(run(probe, [made, user, query('name=hidden', 'records_match_query', '0')]).message, '')
    probe.rule({ collection: ITEM, when: 'async', action_update: 'false', script: "current.setValue('name', 'later'); current.update()" }) // prettier-ignore
    assert.equal(run(probe, [made, query('name=later')]).passed, false)
    assert.equal(run(probe, [made, query('name=later', 'records_match_query', '0', '1970-01-01 00:00:30')]).message, '')
})

fidelity([164], 'a status is asserted of the request right before', () => {
    const probe = new Probe()
    const request: Step = [REQUEST, { '50bff9250b3222000b7da95e93673a9b': '/api/x', '59877da10b3222000b7da95e93673a56': 'get' }] // prettier-ignore
    const status = (code: string): Step => [STATUS, { '1d94cb1f3b8032000774229c93efc419': 'equals', '9f5f67709f132200ef4afa7dc67fcf94': code }] // prettier-ignore
    assert.equal(run(probe, [request, status('401'), status('401')]).message, '')
    assert.match(run(probe, [request, status('200')]).message, /401/)
    assert.match(run(probe, [request, script(''), status('401')]).message, /no response/)
})

function scanned(probe: Probe, source: string, { suite = 'true', member = true } = {}): ScanFinding[] {
    const { store } = probe.instance
    const check = store.insert('scan_script_only_check', { name: 'Check', script: source, sys_scope: SCOPE_ID })
    const { sys_id } = store.insert('scan_check_suite', { name: 'Suite', active: suite })
    if (member) store.insert('scan_check_suite_check', { suite: sys_id as string, check: check.sys_id as string })
    return probe.instance.scan(probe.admin)
}

fidelity([165], 'a scan runs the checks of active suites, and no others', () => {
    const source = 'engine.finding.increment()'
    assert.equal(scanned(new Probe(), source).length, 1)
    assert.equal(scanned(new Probe(), source, { member: false }).length, 0)
    assert.equal(scanned(new Probe(), source, { suite: 'false' }).length, 0)
})

fidelity([166], 'a finding has a count, details and a source; without a count there is none', () => {
    const probe = new Probe()
    const { sys_id: id } = probe.instance.store.insert(ITEM, { name: 'x' })
    const source = `var r = new GlideRecord('${ITEM}'); r.get('${id}'); engine.finding.setCurrentSource(r)
        engine.finding.setValue('finding_details', 'Why'); engine.finding.increment(); engine.finding.increment()`
    assert.deepEqual(scanned(probe, source), [
        { check: 'Check', count: 2, details: 'Why', source: { table: ITEM, id } },
    ])
    assert.deepEqual(scanned(new Probe(), "engine.finding.setValue('finding_details', 'Why')"), [])
    assert.throws(() => scanned(new Probe(), 'engine.rootNode'), /engine.rootNode is not in the stand-in/)
})
