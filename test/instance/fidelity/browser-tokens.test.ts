import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { hiddenFields, PlainBrowser } from './browser-support'
import { type Answer, Way } from './http-support'

let way: Way
const HERE = 'https://client.example/cb'
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const PKCE = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' }
const REFUSED = { error_description: 'access_denied', error: 'server_error' }

type Tokens = Record<'access_token' | 'refresh_token', string | undefined>

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann')
    way.api('who', [{ path: '/am', method: 'GET', script: 'response.setBody(gs.getUserName())' }])
    client('c1')
    client('c2')
})

function client(client_id: string, more: Row = {}): void {
    const client_secret = way.instance.protect('oauth_entity', 'client_secret', 'secret')
    way.instance.store.insert('oauth_entity', {
        name: client_id,
        client_id,
        client_secret,
        redirect_url: HERE,
        ...more,
    })
}

/** A code that this user allowed. */
async function code(client_id: string, more: Record<string, string> = {}, userName = 'ann'): Promise<string> {
    const browser = new PlainBrowser(way.instance, way.server.url)
    await browser.logIn(userName)
    const asked = new URLSearchParams({ client_id, response_type: 'code', state: 's', redirect_uri: HERE, ...more })
    const form = hiddenFields(await browser.get(`/oauth_auth.do?${asked.toString()}`))
    const { location } = await browser.post('/oauth_auth.do', { ...form, sysparm_decision: 'allow' })
    return new URL(location).searchParams.get('code') ?? ''
}

function redeem(text: string, more: Record<string, string> = {}, client_id = 'c1'): Promise<Answer> {
    const values = { grant_type: 'authorization_code', code: text, redirect_uri: HERE, client_id, ...more }
    return way.form('/oauth_token.do', { client_secret: 'secret', ...values })
}

function refresh(refresh_token = '', client_id = 'c1', client_secret = 'secret'): Promise<Answer> {
    return way.form('/oauth_token.do', { grant_type: 'refresh_token', refresh_token, client_id, client_secret })
}

const tokens = (answer: Answer): Tokens => answer.body as Tokens
const refused = ({ status, body }: Answer): void => {
    assert.deepEqual({ status, body }, { status: 401, body: REFUSED })
}

test('320 a code gives the tokens of the user who allowed it, once', async () => {
    const text = await code('c1')
    const answer = await redeem(text)
    assert.equal(answer.status, 200)
    const { access_token, refresh_token, ...rest } = answer.body as Record<string, unknown>
    assert.deepEqual({ ...rest, expires_in: 0 }, { token_type: 'Bearer', expires_in: 0, scope: 'useraccount' })
    assert.match(`${access_token as string} ${refresh_token as string}`, /^[\w-]{86} [\w-]{86}$/)
    const bearer = { authorization: `Bearer ${access_token as string}` }
    assert.deepEqual((await way.as('', 'GET', '/api/x_test/who/am', { headers: bearer })).body, { result: 'ann' })
    refused(await redeem(text))
    refused(await redeem('unknown'))
})

test('321 a code lives for a minute, or as long as the switch says, by the clock of the instance', async () => {
    const { instance } = way
    const after = async (seconds: number): Promise<number> => {
        const text = await code('c1')
        instance.setClock(Date.now() + seconds * 1000)
        const { status } = await redeem(text)
        instance.setClock(null)
        return status
    }
    assert.deepEqual([await after(50), await after(61)], [200, 401])
    await way.with({ 'stand_in.oauth.authorization_code.seconds': '600' }, async () => {
        assert.deepEqual([await after(590), await after(601)], [200, 401])
    })
})

test('322 the address has to be repeated, the one that the code went to; not where none was named', async () => {
    refused(await redeem(await code('c1'), { redirect_uri: `${HERE}/` }))
    refused(await redeem(await code('c1'), { redirect_uri: '' }))
    assert.equal((await redeem(await code('c1', { redirect_uri: 'https://other.example/' }))).status, 200)
    assert.equal((await redeem(await code('c1', { redirect_uri: '' }), { redirect_uri: '' })).status, 200)
})

test('323 a code is its client’s, with its secret; another one does not use it up', async () => {
    const text = await code('c1')
    refused(await redeem(text, {}, 'c2'))
    refused(await redeem(text, { client_secret: 'wrong' }))
    refused(await redeem(text, { client_secret: '', code_verifier: VERIFIER }))
    assert.equal((await redeem(text)).status, 200)
})

test('324 the code verifier of PKCE has to fit, and uses the code up if it does not', async () => {
    for (const bad of [{}, { code_verifier: 'x'.repeat(43) }]) {
        const text = await code('c1', PKCE)
        refused(await redeem(text, bad))
        refused(await redeem(text, { code_verifier: VERIFIER }))
    }
    assert.equal((await redeem(await code('c1', PKCE), { code_verifier: VERIFIER })).status, 200)
    refused(await redeem(await code('c1'), { code_verifier: VERIFIER }))
})

test('325 whatever is wrong with a code, the client hears the same; the system log has the cause', async () => {
    const before = way.instance.log().length
    const { sys_id = '' } = way.user('dora')
    const text = await code('c1', {}, 'dora')
    way.instance.store.update('sys_user', sys_id, { active: 'false' })
    refused(await redeem(text))
    refused(await redeem('nonsense'))
    const causes = way.instance.log().slice(before).map(({ message }) => message).join('\n') // prettier-ignore
    assert.match(causes, /user 'dora' is inactive\n.*code is unknown/)
    assert.ok(!causes.includes(text))
})

test('326 a new consent gives new tokens, or by the switch the current ones; refreshing keeps the refresh token', async () => {
    client('c326')
    const first = tokens(await redeem(await code('c326'), {}, 'c326'))
    const second = tokens(await redeem(await code('c326'), {}, 'c326'))
    assert.notEqual(second.refresh_token, first.refresh_token)
    assert.notEqual(second.access_token, first.access_token)
    for (const { refresh_token } of [first, second])
        assert.equal(tokens(await refresh(refresh_token, 'c326')).refresh_token, refresh_token)
    await way.with({ 'stand_in.oauth.authorization_code.new_refresh_token': 'false' }, async () => {
        const third = tokens(await redeem(await code('c326'), {}, 'c326'))
        assert.ok([first.refresh_token, second.refresh_token].includes(third.refresh_token))
    })
})

test('327 a public client proves itself by its verifier and gets no refresh token, or by the switch one', async () => {
    client('p1', { public_client: 'true', client_secret: '' })
    const proof = { client_secret: '', code_verifier: VERIFIER }
    const answer = await redeem(await code('p1', PKCE), proof, 'p1')
    assert.equal(answer.status, 200)
    assert.equal(tokens(answer).refresh_token, undefined)
    refused(await way.form('/oauth_token.do', { grant_type: 'password', username: 'ann', password: 'ann', client_id: 'p1' })) // prettier-ignore
    await way.with({ 'stand_in.oauth.public_client.refresh_token': 'true' }, async () => {
        const { refresh_token } = tokens(await redeem(await code('p1', PKCE), proof, 'p1'))
        assert.equal(tokens(await refresh(refresh_token, 'p1', '')).refresh_token, refresh_token)
    })
})
