import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { OAuthClients } from './http-oauth-support'
import { Way } from './http-support'

let way: Way
let oauth: OAuthClients

after(() => way.close())

before(async () => {
    way = await Way.open()
    oauth = new OAuthClients(way)
    for (const name of ['ann', 'bob', 'hal']) way.user(name)
})

test('207 a live access token signs its user in; an expired or unknown one, or OAuth off, is 401', async () => {
    oauth.client('c207')
    const { access_token, refresh_token } = await oauth.tokens(oauth.password('c207', 'ann'))
    const answer = await way.as('', 'GET', '/api/x_test/who/am', {
        headers: { authorization: `bearer ${access_token}` },
    })
    assert.deepEqual(answer.body, { result: 'ann' })
    assert.deepEqual(
        [await oauth.calls(refresh_token), await oauth.calls('x'), await oauth.calls(`${access_token.slice(0, -1)}_`)],
        [401, 401, 401],
    )
    await way.with({ 'com.snc.platform.security.oauth.is.active': 'false' }, async () => {
        assert.equal(await oauth.calls(access_token), 401)
    })
    way.instance.setClock(Date.now() + 1801_000)
    assert.equal(await oauth.calls(access_token), 401)
    way.instance.setClock(null)
    await way.changed('sys_user', { user_name: 'ann' }, { locked_out: 'true' }, async () => {
        assert.equal(await oauth.calls(access_token), 401)
    })
    assert.equal(await oauth.calls(access_token), 200)
})

test('208 an access token ends with its client or user, or by the switches outlives them', async () => {
    oauth.client('c208')
    const { access_token } = await oauth.tokens(oauth.password('c208', 'bob'))
    for (const [table, where, name] of [
        ['oauth_entity', { client_id: 'c208' }, 'client'],
        ['sys_user', { user_name: 'bob' }, 'user'],
    ] as const)
        await way.changed(table, where, { active: 'false' }, async () => {
            assert.equal(await oauth.calls(access_token), 401, name)
            await way.with({ [`stand_in.oauth.inactive_${name}.token_works`]: 'true' }, async () => {
                assert.equal(await oauth.calls(access_token), 200, name)
            })
        })
})

test('259 whoever has a token can revoke it: it is marked as expired', async () => {
    oauth.client('c259')
    const first = await oauth.tokens(oauth.password('c259', 'hal'))
    assert.equal((await way.as('', 'GET', '/oauth_revoke_token.do?token=unknown')).status, 200)
    assert.equal(await oauth.calls(first.access_token), 200)
    assert.equal((await way.as('', 'GET', `/oauth_revoke_token.do?token=${first.access_token}`)).status, 200)
    assert.equal(await oauth.calls(first.access_token), 401)
    const second = await oauth.tokens(oauth.refresh('c259', first.refresh_token))
    assert.notEqual(second.access_token, first.access_token)
    assert.equal((await way.form('/oauth_revoke_token.do', { token: first.refresh_token })).status, 200)
    await oauth.refused(oauth.refresh('c259', first.refresh_token), /has expired/)
    assert.equal(await oauth.calls(second.access_token), 200)
})
