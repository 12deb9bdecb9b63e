import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { type Answer, refusal, Way } from './http-support'

let way: Way
const TABLE = '/api/now/table'

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('agent', ['itil'])
    way.user('nobody')
    const { store } = way.instance
    for (const number of ['A1', 'A2'])
        store.insert('incident', { number, short_description: number, active: 'true', sys_class_name: 'incident' })
    const client_secret = way.instance.protect('oauth_entity', 'client_secret', 's')
    store.insert('oauth_entity', { name: 'c', type: 'client', client_id: 'c', client_secret })
})

const get = (user: string, path: string): Promise<Answer> => way.as(user, 'GET', `${TABLE}/${path}`)
const send = (user: string, method: string, path: string, body?: unknown): Promise<Answer> =>
    way.as(user, method, `${TABLE}/${path}`, body === undefined ? {} : { body })

test('245 a body is one JSON object; unknown columns are ignored, of several records the first counts', async () => {
    const made = await send('agent', 'POST', 'incident', {
        short_description: 'x',
        urgency: 2,
        active: true,
        nope: 'y',
        description: null,
    })
    assert.equal(made.status, 201, made.text)
    const { result } = made.body as { result: Record<string, string> }
    assert.deepEqual(
        [result.short_description, result.urgency, result.description, result.sys_created_by],
        ['x', '2', '', 'agent'],
    )
    assert.equal(made.headers.get('location'), `${way.server.url}/api/now/table/incident/${result.sys_id ?? ''}`)
    const several = await send('agent', 'POST', 'incident', [
        { short_description: 'first' },
        { short_description: 'second' },
    ])
    assert.equal((several.body as { result: Row }).result.short_description, 'first')
    const raw = (body: string, type = 'application/json') =>
        way.as('agent', 'POST', `${TABLE}/incident`, { body, headers: { 'content-type': type } })
    assert.deepEqual(
        [
            (await raw('{"a"')).status,
            (await raw('1')).status,
            (await raw('{}', 'text/csv')).status,
            (await raw('<a/>', 'text/xml')).status,
        ],
        [400, 400, 415, 501],
    )
    await way.with({ 'glide.rest.max_content_length': '1' }, async () => {
        assert.equal((await raw(`{"description":"${'x'.repeat(1024 * 1024)}"}`)).status, 400)
    })
    assert.equal((await send('agent', 'POST', 'incident', { description: { value: 'x' } })).status, 501)
})

test('246 a password is hashed only as a display value; else it is raw text, and an encrypted value is not saved', async () => {
    const user = way.user('changes').sys_id ?? ''
    const works = async () =>
        (
            await way.as('', 'GET', `${TABLE}/sys_choice?sysparm_limit=1`, {
                headers: { authorization: `Basic ${Buffer.from('changes:new').toString('base64')}` },
            })
        ).status
    await send('admin', 'PATCH', `sys_user/${user}`, { user_password: 'new' })
    assert.equal(await works(), 401)
    await send('admin', 'PATCH', `sys_user/${user}?sysparm_input_display_value=true`, {
        user_password: 'new',
        title: 'T',
    })
    assert.equal(await works(), 200)
    const client = way.id('oauth_entity', { name: 'c' })
    const matches = (plain: string) =>
        way.instance.matchesSecret(
            'oauth_entity',
            'client_secret',
            way.instance.store.get('oauth_entity', client)?.client_secret ?? '',
            plain,
        )
    await send('admin', 'PATCH', `oauth_entity/${client}`, { client_secret: 'new' })
    assert.ok(matches('s'))
    await send('admin', 'PATCH', `oauth_entity/${client}?sysparm_input_display_value=true`, { client_secret: 'new' })
    assert.ok(matches('new'))
    assert.equal(
        (
            await send(
                'admin',
                'PATCH',
                `incident/${way.id('incident', { number: 'A1' })}?sysparm_input_display_value=true`,
                { caller_id: 'x' },
            )
        ).status,
        501,
    )
})

test('247 a write that an access control refuses is 403; fields that may not be written are dropped', async () => {
    const one = way.id('incident', { number: 'A1' })
    const says = (operation: string) =>
        refusal('Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)
    way.user('reads', ['sn_incident_read'])
    for (const [method, path, operation] of [
        ['POST', 'incident', 'Insert'],
        ['PATCH', `incident/${one}`, 'Update'],
        ['PUT', `incident/${one}`, 'Update'],
        ['DELETE', `incident/${one}`, 'Delete'],
    ] as const) {
        const { status, body } = await send(
            'reads',
            method,
            path,
            method === 'DELETE' ? undefined : { short_description: 'no' },
        )
        assert.deepEqual([status, body], [403, says(operation)])
    }
    assert.equal((await send('nobody', 'PATCH', `incident/${one}`, {})).status, 404)
    await way.withAcl({ name: 'incident.short_description', operation: 'write' }, ['role_nobody'], async () => {
        const { body } = await send('agent', 'PATCH', `incident/${one}`, {
            short_description: 'no',
            description: 'yes',
        })
        const { result } = body as { result: Row }
        assert.deepEqual([result.short_description, result.description, result.sys_updated_by], ['A1', 'yes', 'agent'])
    })
    assert.equal((await send('admin', 'DELETE', `incident/${one}`)).status, 204)
    assert.equal((await get('admin', `incident/${one}`)).status, 404)
})

test('248 a rule or a policy that refuses a write is 403 with its words, a duplicate too', async () => {
    const { store } = way.instance
    const failed = async (body: Row) => {
        const answer = await send('agent', 'POST', 'incident', body)
        const { error } = answer.body as { error: { message: string; detail: string } }
        assert.deepEqual([answer.status, error.message], [403, 'Operation Failed'])
        return error.detail
    }
    const rule = store.insert('sys_script', {
        name: 'No',
        collection: 'incident',
        when: 'before',
        action_insert: 'true',
        advanced: 'true',
        active: 'true',
        script: 'current.setAbortAction(true)',
        sys_scope: 'global',
        order: '100',
    })
    assert.match(await failed({ short_description: 'x' }), /Business Rule 'No\^[0-9a-f]+'/)
    store.remove('sys_script', rule.sys_id as string)
    const policy = store.insert('sys_data_policy2', { model_table: 'incident', active: 'true' })
    store.insert('sys_data_policy_rule', {
        sys_data_policy: policy.sys_id as string,
        field: 'close_notes',
        mandatory: 'true',
        disabled: 'ignore',
    })
    assert.equal(await failed({ short_description: 'x' }), 'Data Policy Exception: Close notes is mandatory')
    store.remove('sys_data_policy2', policy.sys_id as string)
    assert.match(await failed({ sys_id: way.id('incident', { number: 'A2' }) }), /^Error during insert of incident/)
})
