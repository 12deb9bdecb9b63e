import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { hiddenFields, type PageAnswer, PlainBrowser, unescape } from './browser-support'
import { Way } from './http-support'

let way: Way
const FIRST = 'https://client.example/cb'
const SECOND = 'http://127.0.0.1:9/other?x=1'
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
const ANY = { client_id: 'c1', response_type: 'code', state: 'abc123' }

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann', [], { name: 'Ann <Agent>' })
    way.user('bob')
    client('c1', { redirect_url: `${FIRST},\n${SECOND}` })
})

const open = (): PlainBrowser => new PlainBrowser(way.instance, way.server.url)
const path = (parameters: Record<string, string>): string =>
    `/oauth_auth.do?${new URLSearchParams(parameters).toString()}`

function client(client_id: string, more: Row = {}): Row {
    const { instance } = way
    const client_secret = instance.protect('oauth_entity', 'client_secret', 'secret')
    return instance.store.insert('oauth_entity', {
        name: `Client ${client_id}`,
        client_id,
        client_secret,
        redirect_url: FIRST,
        ...more,
    })
}

async function asked(parameters: Record<string, string>, userName = 'ann'): Promise<[PlainBrowser, PageAnswer]> {
    const browser = open()
    await browser.logIn(userName)
    return [browser, await browser.get(path(parameters))]
}

/** Where Allow or Deny leads. */
async function decided(parameters: Record<string, string>, sysparm_decision = 'allow', user = 'ann'): Promise<string> {
    const [browser, page] = await asked(parameters, user)
    const answer = await browser.post('/oauth_auth.do', { ...hiddenFields(page), sysparm_decision })
    return answer.location
}

test('319 what no standard knows is ignored; what an instance may act upon is 501', async () => {
    assert.equal((await asked({ ...ANY, colour: 'red', scope: 'useraccount' }))[1].status, 200)
    for (const more of [{ scope: 'openid' }, { prompt: 'login' }, { nonce: 'x' }] as Record<string, string>[])
        assert.equal((await open().get(path({ ...ANY, ...more }))).status, 501)
})

test('310 a request that cannot be allowed is a page that says why, before any login; the client is not told', async () => {
    client('off', { active: 'false' })
    client('nowhere', { redirect_url: '' })
    for (const [parameters, message] of [
        [{ ...ANY, client_id: 'unknown' }, 'unknown or inactive'],
        [{ ...ANY, client_id: 'off' }, 'unknown or inactive'],
        [{ ...ANY, response_type: 'token' }, 'response type'],
        [{ client_id: 'c1', state: 'x' }, 'response type'],
        [{ ...ANY, client_id: 'nowhere' }, 'no redirect URL'],
        [{ ...ANY, state: 'ä' }, 'characters'],
    ] as [Record<string, string>, string][]) {
        const answer = await open().get(path(parameters))
        assert.deepEqual([answer.status, answer.location], [400, ''])
        assert.ok(answer.text.includes(message), message)
    }
    assert.match((await open().get(`${path(ANY)}&state=two`)).text, /more than once/)
    await way.with({ 'com.snc.platform.security.oauth.is.active': 'false' }, async () => {
        assert.match((await open().get(path(ANY))).text, /OAuth is not active/)
    })
    assert.ok(way.instance.log().some(({ message }) => message.includes('unknown or inactive')))
})

test('311 without a session: login first, then back with all parameters', async () => {
    const browser = open()
    const wanted = path({ ...ANY, redirect_uri: SECOND, scope: 'useraccount', extra: 'x&y=z' })
    const { status, location } = await browser.get(wanted)
    assert.equal(status, 302)
    const form = hiddenFields(await browser.get(location))
    const back = await browser.post('/login.do', { ...form, user_name: 'ann', user_password: 'ann' })
    assert.equal(back.location, wanted)
    const { sysparm_ck, ...rest } = hiddenFields(await browser.get(back.location))
    assert.deepEqual(rest, { ...ANY, redirect_uri: SECOND, scope: 'useraccount', extra: 'x&y=z' })
    assert.equal(sysparm_ck, await browser.token())
})

test('312 the page names client, logo and user; Not You logs out and leads back with the same parameters', async () => {
    client('named', { name: 'Secur<i>ty & Co', logo_url: 'https://cdn.example/logo.png' })
    const [browser, page] = await asked({ ...ANY, client_id: 'named' })
    assert.equal(page.status, 200)
    assert.ok(page.text.includes('<strong>Secur&lt;i&gt;ty &amp; Co</strong>'))
    assert.ok(page.text.includes('<span>Ann &lt;Agent&gt;</span>'))
    assert.match(page.text, /aria-label="Logo of Secur&lt;i&gt;ty &amp; Co"/)
    assert.doesNotMatch(page.text, /src="https:/)
    assert.match(page.text, /value="allow"[^>]*>\s*Allow/)
    assert.match(page.text, /value="deny"[^>]*>\s*Deny/)
    const notYou = unescape(/href="([^"]*)">Not You\?/.exec(page.text)?.[1] ?? '')
    const back = (await browser.get(notYou)).location
    assert.equal(back, path({ ...ANY, client_id: 'named' }))
    const login = hiddenFields(await browser.get((await browser.get(back)).location))
    await browser.post('/login.do', { ...login, user_name: 'bob', user_password: 'bob' })
    assert.ok((await browser.get(back)).text.includes('<span>bob</span>'))
})

test('313 the state is compulsory while its property is true', async () => {
    for (const state of ['', ' ', undefined]) {
        const rest = { client_id: 'c1', response_type: 'code' }
        const { status, text } = await open().get(path(state === undefined ? rest : { ...rest, state }))
        assert.equal(status, 400)
        assert.ok(text.includes('Missing State parameter in request.'))
    }
    const property = 'glide.oauth.state.parameter.required'
    way.removeAll('sys_properties', { name: property })
    const location = await decided({ client_id: 'c1', response_type: 'code' })
    assert.match(location, /^https:\/\/client\.example\/cb\?code=[\w-]{64}$/)
    way.instance.setProperty(property, 'true')
})

test('314 the answer goes to the registered address that was asked for, exactly; else to the first one', async () => {
    const target = async (redirect_uri: string): Promise<string> =>
        (await decided({ ...ANY, redirect_uri })).replace(/code=[\w-]{64}/, 'code=')
    assert.equal(await target(SECOND), 'http://127.0.0.1:9/other?x=1&code=&state=abc123')
    for (const other of [`${FIRST}/`, `${FIRST}?a=b`, 'https://evil.example/cb', FIRST.toUpperCase(), ''])
        assert.equal(await target(other), `${FIRST}?code=&state=abc123`, other)
})

test('315 PKCE: S256 only; compulsory for a public client and where the client says so', async () => {
    client('pkce', { use_pkce: 'true' })
    client('public', { public_client: 'true' })
    for (const client_id of ['pkce', 'public']) {
        assert.match((await open().get(path({ ...ANY, client_id }))).text, /has to send a code challenge/)
        const good = { ...ANY, client_id, code_challenge: CHALLENGE, code_challenge_method: 'S256' }
        assert.match(await decided(good), /code=/)
    }
    const method = { ...ANY, code_challenge: CHALLENGE }
    for (const bad of [method, { ...method, code_challenge_method: 'plain' }])
        assert.match((await open().get(path(bad))).text, /has to be &#39;S256&#39;/)
    const short = { ...ANY, code_challenge: 'short', code_challenge_method: 'S256' }
    assert.match((await open().get(path(short))).text, /not a SHA-256 hash/)
})

test('316 a user whose password needs a reset, or who may use web services only, cannot consent', async () => {
    const { sys_id = '' } = way.user('cleo')
    const { store } = way.instance
    const browser = open()
    await browser.logIn('cleo')
    store.update('sys_user', sys_id, { password_needs_reset: 'true' })
    const page = await browser.get(path(ANY))
    assert.deepEqual([page.status, page.location], [400, ''])
    assert.match(page.text, /has to be changed first/)
    store.update('sys_user', sys_id, { password_needs_reset: 'false', web_service_access_only: 'true' })
    assert.match((await browser.get(path(ANY))).location, /^\/login\.do/)
})

test('317 Allow gives code and state, from a form of the same session only', async () => {
    const [browser, page] = await asked(ANY)
    const form = { ...hiddenFields(page), sysparm_decision: 'allow' }
    const stranger = open()
    await stranger.logIn('bob')
    for (const bad of [
        { ...form, sysparm_ck: 'x' },
        { ...form, sysparm_ck: await stranger.token() },
    ]) {
        const { status, location } = await browser.post('/oauth_auth.do', bad)
        assert.deepEqual([status, location], [302, path(ANY)])
    }
    const { location } = await browser.post('/oauth_auth.do', form)
    assert.match(location, /^https:\/\/client\.example\/cb\?code=[\w-]{64}&state=abc123$/)
    await browser.get('/logout.do')
    assert.match((await browser.post('/oauth_auth.do', form)).location, /^\/login\.do\?uri=%2Foauth_auth\.do/)
})

test('318 Deny goes to the client with access_denied, or by the switch shows a page; the user stays signed in', async () => {
    const [browser, page] = await asked({ ...ANY, redirect_uri: SECOND })
    const form = { ...hiddenFields(page), sysparm_decision: 'deny' }
    assert.equal(
        (await browser.post('/oauth_auth.do', form)).location,
        'http://127.0.0.1:9/other?x=1&error=access_denied&state=abc123',
    )
    assert.notEqual(await browser.token(), '')
    await way.with({ 'stand_in.oauth.deny.redirects': 'false' }, async () => {
        const answer = await browser.post('/oauth_auth.do', form)
        assert.deepEqual([answer.status, answer.location], [200, ''])
        assert.match(answer.text, /Access denied/)
    })
})
