import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { RecordAccess } from '../access/record-access'
import type { RecordOperation } from '../access/record-controls'
import type { Row, SessionUser } from '../types'
import { Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    for (const [name, roles] of [
        ['none', []],
        ['a', ['role_a']],
        ['b', ['role_b']],
        ['both', ['role_a', 'role_b']],
        ['reader', ['role_a', 'snc_read_only']],
    ] as const)
        way.user(name, [...roles])
    way.instance.store.insert('sys_user_role', { name: 'role_nobody' })
})

const ROW: Row = { sys_id: '1', sys_class_name: 'incident', state: '1', number: 'INC1' }

/** With these access controls alone, what each user may do. */
function decide(
    controls: [name: string, roles: string[], more?: Row][],
    users: string[],
    ask: (access: RecordAccess) => boolean,
    operation: RecordOperation = 'read',
): boolean[] {
    way.removeAll('sys_security_acl', {})
    for (const [name, roles, more] of controls) way.acl({ name, operation, admin_overrides: 'false', ...more }, roles)
    return users.map((name) => ask(new RecordAccess(way.instance, way.instance.user(name) as SessionUser)))
}

const readsRow = (access: RecordAccess): boolean => access.row('read', 'incident', ROW)
const readsNumber = (access: RecordAccess): boolean => access.field('read', 'incident', 'number', ROW)

test('260 the gates of the row and of the field are two', () => {
    const controls: [string, string[]][] = [
        ['incident', ['role_a']],
        ['incident.number', ['role_b']],
    ]
    assert.deepEqual(decide(controls, ['a', 'b', 'both'], readsRow), [true, false, true])
    assert.deepEqual(decide(controls, ['a', 'b', 'both'], readsNumber), [false, true, true])
})

test('261 tables: own, parent, any; fields: own, parent, any table, then any field in those', () => {
    for (const name of ['incident', 'task', '*'])
        assert.deepEqual(decide([[name, ['role_a']]], ['a', 'b'], readsRow), [true, false], name)
    for (const name of ['incident.number', 'task.number', '*.number', 'incident.*', 'task.*', '*.*'])
        assert.deepEqual(decide([[name, ['role_a']]], ['a', 'b'], readsNumber), [true, false], name)
    for (const name of ['problem', 'incident.state', 'change_request.*'])
        assert.deepEqual(decide([[name, ['role_a']]], ['b'], readsNumber), [true], name)
    const order = ['incident.number', 'task.number', '*.number', 'incident.*', 'task.*', '*.*']
    order.slice(1).forEach((general, index) => {
        const controls: [string, string[]][] = [
            [general, ['role_a']],
            [order[index] as string, ['role_b']],
        ]
        way.instance.setProperty('stand_in.access.next_level', 'false')
        assert.deepEqual(decide(controls, ['a', 'b'], readsNumber), [false, true], general)
        way.removeAll('sys_properties', { name: 'stand_in.access.next_level' })
    })
})

test('262 who fails at one level is tried at the next, or by the switch refused at once', async () => {
    const controls: [string, string[]][] = [
        ['incident', ['role_a']],
        ['task', ['role_b']],
    ]
    assert.deepEqual(decide(controls, ['a', 'b', 'none'], readsRow), [true, true, false])
    await way.with({ 'stand_in.access.next_level': 'false' }, () => {
        assert.deepEqual(decide(controls, ['a', 'b', 'none'], readsRow), [true, false, false])
        return Promise.resolve()
    })
})

test('263 of one level\'s "allow if" one must pass, every "deny unless" must, and those come first', () => {
    assert.deepEqual(
        decide(
            [
                ['incident', ['role_a']],
                ['incident', ['role_b']],
            ],
            ['a', 'b', 'none'],
            readsRow,
        ),
        [true, true, false],
    )
    const deny: Row = { decision_type: 'deny' }
    assert.deepEqual(
        decide(
            [
                ['incident', ['role_a']],
                ['task', ['role_b'], deny],
            ],
            ['a', 'b', 'both'],
            readsRow,
        ),
        [false, false, true],
    )
    assert.deepEqual(decide([['incident', ['role_b'], deny]], ['a', 'b'], readsRow), [false, true])
})

test('264 what no access control matches is granted; an inactive one or one of another operation matches nothing', () => {
    assert.deepEqual(decide([], ['none'], readsRow), [true])
    assert.deepEqual(decide([['incident', ['role_nobody'], { active: 'false' }]], ['none'], readsRow), [true])
    assert.deepEqual(decide([['incident', ['role_nobody'], { operation: 'write' }]], ['none'], readsRow), [true])
    assert.deepEqual(decide([['incident', ['role_nobody'], { type: 'REST_Endpoint' }]], ['none'], readsRow), [true])
})

test('265 where no control says who may create with a field, those of writing count', () => {
    const creates = (access: RecordAccess): boolean => access.field('create', 'incident', 'number', ROW)
    assert.deepEqual(decide([['incident.number', ['role_a']]], ['a', 'b'], creates, 'write'), [true, false])
    const both: [string, string[], Row?][] = [
        ['incident.number', ['role_a']],
        ['*.*', ['role_b'], { operation: 'create' }],
    ]
    assert.deepEqual(decide(both, ['a', 'b'], creates, 'write'), [false, true])
})

test('266 glide.sm.default_mode: the wildcard of tables lets only admin through, or everybody', async () => {
    const stock: [string, string[], Row][] = [['*', ['admin'], { admin_overrides: 'true' }]]
    assert.deepEqual(decide(stock, ['none', 'admin'], readsRow), [false, true])
    await way.with({ 'glide.sm.default_mode': 'allow' }, () => {
        assert.deepEqual(decide(stock, ['none', 'admin'], readsRow), [true, true])
        assert.deepEqual(decide([['incident', ['role_a']], ...stock], ['none'], readsRow), [true])
        return Promise.resolve()
    })
})

test('267 snc_read_only reads and does not write', () => {
    const may = (operation: RecordOperation) => (access: RecordAccess) => access.row(operation, 'incident', ROW)
    for (const operation of ['create', 'write', 'delete'] as const)
        assert.deepEqual(decide([], ['reader', 'a'], may(operation)), [false, true])
    assert.deepEqual(decide([], ['reader'], may('read')), [true])
})

test('268 before there is a row only roles count; with it condition and script too', () => {
    const condition: Row = { condition: 'state=2' }
    assert.deepEqual(
        decide([['incident', ['role_a'], condition]], ['a', 'b'], (access) => access.row('read', 'incident')),
        [true, false],
    )
    assert.deepEqual(decide([['incident', ['role_a'], condition]], ['a'], readsRow), [false])
    const script: Row = { advanced: 'true', script: "answer = current.number == 'INC1'" }
    assert.deepEqual(decide([['incident', ['role_a'], script]], ['a', 'b'], readsRow), [true, false])
    const other: Row = { advanced: 'true', script: "answer = current.number == 'INC2'" }
    assert.deepEqual(decide([['incident', ['role_a'], other]], ['a'], readsRow), [false])
})
