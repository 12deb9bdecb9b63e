import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, refusal, Way } from './http-support'

let way: Way
const TABLE = '/api/now/table'

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('agent', ['itil'])
    way.user('nobody')
    const { store } = way.instance
    for (const number of ['A1', 'A2', 'A3'])
        store.insert('incident', { number, short_description: number, active: 'true', sys_class_name: 'incident' })
})

const get = (user: string, path: string): Promise<Answer> => way.as(user, 'GET', `${TABLE}/${path}`)

async function rows(user: string, path: string): Promise<Record<string, unknown>[]> {
    const answer = await get(user, path)
    assert.equal(answer.status, 200, answer.text)
    return (answer.body as { result: Record<string, unknown>[] }).result
}

async function row(user: string, path: string): Promise<Record<string, unknown>> {
    return (await rows(user, path)) as unknown as Record<string, unknown>
}

test('230 an unknown table is 400', async () => {
    const { status, body } = await get('admin', 'nope')
    assert.deepEqual([status, body], [400, refusal('Invalid table nope', null)])
})

test('231 the platform role is asked for by the switch only', async () => {
    way.user('bare', ['sn_incident_read'])
    assert.equal((await get('bare', 'incident')).status, 200)
    await way.with({ 'stand_in.table_api.role_required': 'true' }, async () => {
        assert.equal((await get('bare', 'incident')).status, 403)
        assert.equal((await get('agent', 'incident')).status, 200)
    })
})

test('232 a table without web service access is 403 for everybody, one without cross-scope flags is not', async () => {
    const incident = { name: 'incident' }
    await way.changed('sys_db_object', incident, { ws_access: 'false' }, async () => {
        const { status, body } = await get('admin', 'incident')
        assert.deepEqual([status, body], [403, refusal('User Not Authorized', 'Failed API level ACL Validation')])
    })
    await way.changed('sys_db_object', incident, { read_access: 'false' }, async () => {
        assert.equal((await get('admin', 'incident')).status, 200)
    })
})

test('233 a record that is not there and one that may not be read are the same 404', async () => {
    const expected = refusal('No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    for (const [user, sysId] of [
        ['admin', 'f'.repeat(32)],
        ['nobody', way.id('incident', { number: 'A1' })],
    ] as const) {
        const { status, body } = await get(user, `incident/${sysId}`)
        assert.deepEqual([status, body], [404, expected])
    }
    assert.equal((await row('agent', `incident/${way.id('incident', { number: 'A1' })}`)).number, 'A1')
})

test('276 rules before queries hold for whoever asks: in lists, their count, and a row by its sys_id', async () => {
    const { store } = way.instance
    const id = store.find('incident', { number: 'A2' })[0]?.sys_id ?? ''
    const rule = store.insert('sys_script', {
        name: 'Hides A2',
        collection: 'incident',
        when: 'before',
        action_query: 'true',
        active: 'true',
        advanced: 'true',
        script: "if (!gs.hasRole('admin')) current.addQuery('number', '!=', 'A2')",
        sys_scope: 'global',
    })
    const path = 'incident?sysparm_query=numberSTARTSWITHA&sysparm_fields=number'
    const listed = async (user: string) => {
        const answer = await get(user, path)
        const { result } = answer.body as { result: { number: string }[] }
        return [answer.headers.get('x-total-count'), ...result.map(({ number }) => number)]
    }
    assert.deepEqual(await listed('agent'), ['2', 'A1', 'A3'])
    assert.deepEqual(await listed('admin'), ['3', 'A1', 'A2', 'A3'])
    assert.deepEqual([(await get('agent', `incident/${id}`)).status, (await get('admin', `incident/${id}`)).status], [404, 200]) // prettier-ignore
    assert.equal((await way.as('agent', 'PATCH', `${TABLE}/incident/${id}`, { body: { urgency: '1' } })).status, 404)
    store.remove('sys_script', rule.sys_id ?? '')
    assert.equal((await get('agent', `incident/${id}`)).status, 200)
})

test('234 a list by query, order, limit and offset', async () => {
    const numbers = async (query: string) => (await rows('admin', `incident?${query}`)).map(({ number }) => number)
    assert.deepEqual(await numbers('sysparm_query=ORDERBYDESCnumber'), ['A3', 'A2', 'A1'])
    assert.deepEqual(await numbers('sysparm_query=ORDERBYnumber&sysparm_limit=1&sysparm_offset=1'), ['A2'])
    assert.deepEqual(await numbers('sysparm_query=number=A2%5EORnumber=A3%5EORDERBYnumber'), ['A2', 'A3'])
    assert.deepEqual(await numbers('sysparm_query=number=none'), [])
})

test('235 X-Total-Count and Link; without a count or a Link on request', async () => {
    const { headers } = await get('admin', 'incident?sysparm_limit=1&sysparm_offset=1')
    assert.equal(headers.get('x-total-count'), '3')
    const rels = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>;rel="(\w+)"/g)].map(([, url = '', rel = '']) => [
        rel,
        new URL(url).searchParams.get('sysparm_offset'),
    ])
    assert.deepEqual(rels, [
        ['first', '0'],
        ['prev', '0'],
        ['next', '2'],
        ['last', '2'],
    ])
    const bare = await get('admin', 'incident?sysparm_no_count=true&sysparm_suppress_pagination_header=true')
    assert.deepEqual([bare.headers.get('x-total-count'), bare.headers.get('link')], [null, null])
})

test('236 limit and count come before the access controls: a page may be short', async () => {
    const only = { name: 'incident', operation: 'read', condition: 'number=A2', decision_type: 'deny' }
    await way.withAcl({ ...only, admin_overrides: 'false' }, [], async () => {
        const { headers, body } = await get('agent', 'incident?sysparm_query=ORDERBYnumber&sysparm_limit=1')
        assert.deepEqual([headers.get('x-total-count'), body], ['3', { result: [] }])
        const found = await rows('agent', 'incident')
        assert.deepEqual(
            found.map(({ number }) => number),
            ['A2'],
        )
    })
})

test('237 versions: an empty list is 200 in v2, which is the default, and 404 in v1', async () => {
    const at = (prefix: string) => way.as('admin', 'GET', `/api/now/${prefix}table/incident?sysparm_query=number=none`)
    assert.deepEqual(
        [(await at('')).status, (await at('v2/')).status, (await at('v1/')).status, (await at('v9/')).status],
        [200, 200, 404, 400],
    )
})

test('238 a parameter or value that the stand-in does not have is 501, never ignored', async () => {
    for (const query of [
        'sysparm_view=mobile',
        'active=true',
        'sysparm_limit=-1',
        'sysparm_display_value=yes',
        'sysparm_query_no_domain=true',
        'sysparm_query=caller_id=javascript:gs.getUserID()',
    ])
        assert.equal((await get('admin', `incident?${query}`)).status, 501, query)
    assert.equal((await get('admin', `incident/${way.id('incident', { number: 'A1' })}?sysparm_limit=1`)).status, 501)
    assert.equal(
        (await way.as('admin', 'GET', `${TABLE}/incident`, { headers: { accept: 'application/xml' } })).status,
        501,
    )
    assert.equal((await way.as('admin', 'GET', `${TABLE}/incident`, { headers: { accept: 'image/png' } })).status, 406)
    assert.equal((await way.as('admin', 'PUT', `${TABLE}/incident`)).status, 405)
    assert.equal((await way.as('', 'GET', `${TABLE}/incident`)).status, 401)
})

test('239 the fields asked for, those there are not ignored, others through references', async () => {
    const { store } = way.instance
    store.update('incident', way.id('incident', { number: 'A1' }), {
        caller_id: way.id('sys_user', { user_name: 'admin' }),
    })
    const [found] = await rows(
        'admin',
        'incident?sysparm_query=number=A1&sysparm_fields=number,nope,caller_id.email,caller_id.nope,%20state',
    )
    assert.deepEqual(Object.keys(found ?? {}), ['number', 'caller_id.email', 'state'])
    assert.equal(found?.['caller_id.email'], 'admin@example.com')
    const [empty] = await rows('admin', 'incident?sysparm_query=number=A2&sysparm_fields=caller_id.email')
    assert.deepEqual(empty, { 'caller_id.email': '' })
})

test('240 values, display values, or both; references with their link', async () => {
    const admin = way.id('sys_user', { user_name: 'admin' })
    const link = `${way.server.url}/api/now/table/sys_user/${admin}`
    const shown = async (more: string) =>
        (await rows('admin', `incident?sysparm_query=number=A1&sysparm_fields=caller_id,active,assigned_to${more}`))[0]
    assert.deepEqual(await shown(''), { caller_id: { link, value: admin }, active: 'true', assigned_to: '' })
    const name = 'System Administrator'
    assert.deepEqual(await shown('&sysparm_display_value=true'), {
        caller_id: { display_value: name, link },
        active: 'true',
        assigned_to: '',
    })
    assert.deepEqual(await shown('&sysparm_display_value=all'), {
        caller_id: { display_value: name, value: admin, link },
        active: { display_value: 'true', value: 'true' },
        assigned_to: { display_value: '', value: '' },
    })
})

test('display values (240) are in the zone and language of the user', async () => {
    const { store } = way.instance
    way.user('lena', ['itil'], { preferred_language: 'de', time_zone: 'Asia/Tokyo' })
    store.insert('sys_choice', { name: 'incident', element: 'state', value: '1', label: 'Neu', language: 'de' })
    store.insert('incident', { number: 'A9', state: '1', resolved_at: '2026-01-01 20:00:00', sys_class_name: 'incident' }) // prettier-ignore
    const query = 'incident?sysparm_query=number=A9&sysparm_fields=state,resolved_at&sysparm_display_value=true'
    assert.deepEqual(await rows('lena', query), [{ state: 'Neu', resolved_at: '2026-01-02 05:00:00' }])
    assert.deepEqual(await rows('admin', query), [{ state: 'New', resolved_at: '2026-01-01 12:00:00' }])
})

test('241 references without their link', async () => {
    const admin = way.id('sys_user', { user_name: 'admin' })
    const shown = async (more: string) =>
        (
            await rows(
                'admin',
                `incident?sysparm_query=number=A1&sysparm_fields=caller_id&sysparm_exclude_reference_link=true${more}`,
            )
        )[0]
    assert.deepEqual(await shown(''), { caller_id: admin })
    assert.deepEqual(await shown('&sysparm_display_value=true'), { caller_id: 'System Administrator' })
    assert.deepEqual(await shown('&sysparm_display_value=all'), {
        caller_id: { display_value: 'System Administrator', value: admin },
    })
})

test('242 passwords and encrypted values are masked', async () => {
    way.instance.store.insert('oauth_entity', {
        name: 'c',
        type: 'client',
        client_id: 'c',
        client_secret: way.instance.protect('oauth_entity', 'client_secret', 's'),
    })
    const [client] = await rows('admin', 'oauth_entity?sysparm_query=name=c&sysparm_fields=client_secret,logo_url')
    assert.deepEqual(client, { client_secret: '********', logo_url: '' })
    const [user] = await rows(
        'admin',
        'sys_user?sysparm_query=user_name=admin&sysparm_fields=user_password&sysparm_display_value=true',
    )
    assert.deepEqual(user, { user_password: '********' })
})

test('243 fields that the user may not read are left out', async () => {
    await way.withAcl({ name: 'task.short_description', operation: 'read' }, ['role_nobody'], async () => {
        const [found] = await rows('agent', 'incident?sysparm_query=number=A1&sysparm_fields=number,short_description')
        assert.deepEqual(found, { number: 'A1' })
        assert.ok(!('short_description' in (await row('agent', `incident/${way.id('incident', { number: 'A1' })}`))))
        assert.ok('short_description' in (await row('admin', `incident/${way.id('incident', { number: 'A1' })}`)))
    })
})

test('244 all columns, inherited ones too: booleans as words, journals empty', async () => {
    const found = await row('admin', `incident/${way.id('incident', { number: 'A1' })}`)
    assert.deepEqual([found.active, found.work_notes, found.sys_class_name], ['true', '', 'incident'])
    assert.ok('sys_id' in found && 'sys_created_on' in found && 'caller_id' in found && 'correlation_id' in found)
    const through = await row('admin', `task/${way.id('incident', { number: 'A1' })}`)
    assert.ok('number' in through && !('caller_id' in through))
})

test('249 a table that the user may not read at all', async () => {
    const { status, body } = await get('nobody', 'incident')
    assert.deepEqual([status, body], [403, refusal('Insufficient rights to query records', null)])
})
