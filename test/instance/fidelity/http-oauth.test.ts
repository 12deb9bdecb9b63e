import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildProbe } from '../../probe/build'
import { startServer } from '../http/server'
import { createInstance } from '../instance'
import type { Row } from '../types'
import { OAuthClients, SECRET, type Tokens } from './http-oauth-support'
import { Way } from './http-support'

let way: Way
let oauth: OAuthClients

after(() => way.close())

before(async () => {
    way = await Way.open()
    oauth = new OAuthClients(way)
    for (const name of ['ann', 'cleo', 'dora', 'eve', 'fay', 'gil']) way.user(name)
})

test('250 POST with a form gives both tokens; JSON, GET and other grants do not', async () => {
    oauth.client('c250')
    const answer = await oauth.password('c250', 'ann')
    const { access_token, refresh_token, ...rest } = answer.body as Tokens
    assert.ok(rest.expires_in === 1800 || rest.expires_in === 1799, String(rest.expires_in))
    assert.deepEqual({ ...rest, expires_in: 0 }, { token_type: 'Bearer', expires_in: 0, scope: 'useraccount' })
    assert.match(`${access_token} ${refresh_token}`, /^[\w-]{86} [\w-]{86}$/)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    const values = {
        grant_type: 'password',
        client_id: 'c250',
        client_secret: SECRET,
        username: 'ann',
        password: 'ann',
    }
    await oauth.refused(
        way.as('', 'POST', '/oauth_token.do', { body: values }),
        /must be application\/x-www-form-urlencoded/,
    )
    await oauth.refused(way.as('', 'GET', `/oauth_token.do?${new URLSearchParams(values).toString()}`), /must be POST/)
    await oauth.refused(oauth.request({ ...values, grant_type: 'implicit' }), /grant_type/)
    await oauth.refused(oauth.request({ ...values, grant_type: 'client_credentials' }), /grant_type/)
    const jwt = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
    assert.equal((await oauth.request({ ...values, grant_type: jwt })).status, 501)
    await way.with({ 'glide.oauth.inbound.client.credential.grant_type.enabled': 'true' }, async () => {
        assert.equal((await oauth.request({ ...values, grant_type: 'client_credentials' })).status, 501)
    })
})

test('319 what no standard knows is ignored; what an instance may act upon is 501', async () => {
    oauth.client('c319')
    const values = {
        grant_type: 'password',
        client_id: 'c319',
        client_secret: SECRET,
        username: 'ann',
        password: 'ann',
    }
    for (const more of [{ colour: 'red' }, { scope: '' }, { scope: 'useraccount' }] as Record<string, string>[])
        assert.equal((await oauth.request({ ...values, ...more })).status, 200)
    for (const more of [{ scope: 'openid' }, { resource: 'x' }, { assertion: 'x' }] as Record<string, string>[])
        assert.equal((await oauth.request({ ...values, ...more })).status, 501)
})

test('251 parameters of the query count only where the property lets them', async () => {
    oauth.client('c251')
    const query = new URLSearchParams({ client_id: 'c251', client_secret: SECRET, grant_type: 'password' }).toString()
    const send = () => way.form(`/oauth_token.do?${query}`, { username: 'ann', password: 'ann' })
    await oauth.refused(send(), /client credentials/)
    await way.with({ 'glide.oauth.allow.parameters.in.post.body.only': 'false' }, async () => {
        assert.equal((await send()).status, 200)
    })
})

test('252 within their lives the password grant gives the current tokens again', async () => {
    oauth.client('c252')
    const first = await oauth.tokens(oauth.password('c252', 'cleo'))
    const second = await oauth.tokens(oauth.password('c252', 'cleo'))
    assert.deepEqual([second.access_token, second.refresh_token], [first.access_token, first.refresh_token])
    assert.notEqual((await oauth.tokens(oauth.password('c252', 'ann'))).access_token, first.access_token)
    way.instance.setClock(Date.now() + 1900_000)
    const later = await oauth.tokens(oauth.password('c252', 'cleo'))
    way.instance.setClock(null)
    assert.notEqual(later.access_token, first.access_token)
    assert.equal(later.refresh_token, first.refresh_token)
})

test('253 the refresh grant gives the same refresh token, the current access token while it lives, then a new one', async () => {
    oauth.client('c253')
    const first = await oauth.tokens(oauth.password('c253', 'dora'))
    way.instance.setClock(Date.now() + 600_000)
    const within = await oauth.tokens(oauth.refresh('c253', first.refresh_token))
    assert.deepEqual([within.access_token, within.refresh_token], [first.access_token, first.refresh_token])
    assert.ok(within.expires_in <= 1200 && within.expires_in > 1190, String(within.expires_in))
    way.instance.setClock(Date.now() + 1900_000)
    const beyond = await oauth.tokens(oauth.refresh('c253', first.refresh_token))
    assert.notEqual(beyond.access_token, first.access_token)
    assert.equal(beyond.refresh_token, first.refresh_token)
    assert.equal(await oauth.calls(beyond.access_token), 200)
    way.instance.setClock(null)
    oauth.client('other')
    await oauth.refused(oauth.refresh('other', first.refresh_token), /another client/)
    await oauth.refused(oauth.refresh('c253', first.access_token), /unknown or has expired/)
})

test('254 tokens are encrypted at rest and survive a restart on kept data', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'stand-in-'))
    try {
        const apps = [buildProbe()]
        const first = createInstance({ apps, dataDir })
        const secret = first.protect('oauth_entity', 'client_secret', SECRET)
        first.store.insert('oauth_entity', { name: 'kept', type: 'client', client_id: 'kept', client_secret: secret })
        const ask = async (instance: typeof first, values: Record<string, string>): Promise<Tokens> => {
            const server = await startServer({ instance, port: 0 })
            const body = new URLSearchParams({ client_id: 'kept', client_secret: SECRET, ...values })
            const response = await fetch(`${server.url}/oauth_token.do`, { method: 'POST', body })
            const given = (await response.json()) as Tokens
            await server.close()
            const stored = instance.store.find('oauth_credential', {}).map(({ token }) => token)
            assert.equal(stored.length, 2)
            assert.ok(!stored.includes(given.access_token) && !stored.includes(given.refresh_token))
            instance.close()
            return given
        }
        const given = await ask(first, { grant_type: 'password', username: 'admin', password: 'admin' })
        const again = await ask(createInstance({ apps, dataDir }), {
            grant_type: 'refresh_token',
            refresh_token: given.refresh_token,
        })
        assert.equal(again.access_token, given.access_token)
    } finally {
        rmSync(dataDir, { recursive: true })
    }
})

test('255 every failure is the same 401, its cause in the system log only', async () => {
    oauth.client('c255')
    await oauth.refused(
        oauth.request({
            grant_type: 'password',
            client_id: 'c255',
            client_secret: 'no',
            username: 'ann',
            password: 'ann',
        }),
        /secret of 'c255' is wrong/,
    )
    await oauth.refused(oauth.password('nope', 'ann'), /client ID is unknown/)
    await oauth.refused(oauth.request({ grant_type: 'password', client_id: 'c255' }), /client credentials/)
    await oauth.refused(oauth.password('c255', 'ann', { password: 'wrong' }), /'ann' cannot sign in/)
    await oauth.refused(oauth.refresh('c255', 'x'), /unknown or has expired/)
    await oauth.refused(oauth.request({}), /client credentials/)
    oauth.client('c255x', { active: 'false' })
    await oauth.refused(oauth.password('c255x', 'ann'), /is inactive/)
    oauth.client('raw', { client_secret: SECRET })
    await oauth.refused(oauth.password('raw', 'ann'), /secret of 'raw' is wrong/)
})

test('256 no token with OAuth or the password grant off, nor for who is inactive, locked out or must reset the password', async () => {
    oauth.client('c256')
    const { refresh_token } = await oauth.tokens(oauth.password('c256', 'eve'))
    await way.with({ 'com.snc.platform.security.oauth.is.active': 'false' }, () =>
        oauth.refused(oauth.password('c256', 'eve'), /not active/),
    )
    await way.with({ 'glide.oauth.inbound.ropc.grant_type.disabled': 'true' }, async () => {
        await oauth.refused(oauth.password('c256', 'eve'), /password grant is disabled/)
        assert.equal((await oauth.refresh('c256', refresh_token)).status, 200)
    })
    for (const values of [{ active: 'false' }, { locked_out: 'true' }] as Row[])
        await way.changed('sys_user', { user_name: 'eve' }, values, async () => {
            await oauth.refused(oauth.password('c256', 'eve'), /cannot sign in/)
            await oauth.refused(oauth.refresh('c256', refresh_token), /inactive|locked out/)
        })
    await way.changed('sys_user', { user_name: 'eve' }, { password_needs_reset: 'true' }, () =>
        oauth.refused(oauth.password('c256', 'eve'), /needs a reset/),
    )
    await way.changed('oauth_entity', { client_id: 'c256' }, { active: 'false' }, () =>
        oauth.refused(oauth.refresh('c256', refresh_token), /is inactive/),
    )
})

test('257 a web-service-only user: refresh goes on, the password grant does not, each by its switch otherwise', async () => {
    oauth.client('c257')
    const { refresh_token } = await oauth.tokens(oauth.password('c257', 'fay'))
    await way.changed('sys_user', { user_name: 'fay' }, { web_service_access_only: 'true' }, async () => {
        assert.equal((await oauth.refresh('c257', refresh_token)).status, 200)
        await oauth.refused(oauth.password('c257', 'fay'), /no interactive session/)
        await way.with({ 'stand_in.oauth.web_service_only.refresh': 'false' }, () =>
            oauth.refused(oauth.refresh('c257', refresh_token), /no interactive session/),
        )
        await way.with({ 'stand_in.oauth.web_service_only.password_grant': 'true' }, async () => {
            assert.equal((await oauth.password('c257', 'fay')).status, 200)
        })
    })
})

test('258 tokens live as long as their client says; using a refresh token does not lengthen its life', async () => {
    oauth.client('c258', { access_token_lifespan: '60', refresh_token_lifespan: '600' })
    const start = Date.UTC(2030, 0, 1)
    way.instance.setClock(start)
    const first = await oauth.tokens(oauth.password('c258', 'gil'))
    assert.equal(first.expires_in, 60)
    way.instance.setClock(start + 599_000)
    assert.equal((await oauth.tokens(oauth.refresh('c258', first.refresh_token))).refresh_token, first.refresh_token)
    way.instance.setClock(start + 600_000)
    await oauth.refused(oauth.refresh('c258', first.refresh_token), /has expired/)
    assert.notEqual((await oauth.tokens(oauth.password('c258', 'gil'))).refresh_token, first.refresh_token)
    way.instance.setClock(null)
})
