import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { hiddenFields, PlainBrowser } from './browser-support'
import { Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann')
})

const open = (): PlainBrowser => new PlainBrowser(way.instance, way.server.url)
const row = (userName: string): Row => way.instance.store.find('sys_user', { user_name: userName })[0] as Row
const INVALID = 'User name or password invalid'

test('300 whoever opens a page without a session logs in first and comes back to it with its parameters', async () => {
    const browser = open()
    const path = '/incident_list.do?sysparm_query=active%3Dtrue%5Epriority=1'
    const { status, location } = await browser.get(path)
    assert.deepEqual([status, location], [302, `/login.do?uri=${encodeURIComponent(path)}`])
    const form = hiddenFields(await browser.get(location))
    assert.deepEqual(form, { uri: path })
    const answer = await browser.post('/login.do', { ...form, user_name: 'ann', user_password: 'ann' })
    assert.deepEqual([answer.status, answer.location], [302, path])
})

test('301 a wrong password is said and counted, a right one is noted with date and time and ends the count', async () => {
    way.user('bob')
    const browser = open()
    for (const user_password of ['no', '', 'BOB']) {
        const answer = await browser.post('/login.do', { user_name: 'bob', user_password })
        assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [200, null])
        assert.ok(answer.text.includes(INVALID))
    }
    assert.equal(row('bob').failed_attempts, '3')
    assert.ok((await browser.post('/login.do', { user_name: 'nobody', user_password: 'x' })).text.includes(INVALID))
    way.instance.setClock(Date.UTC(2026, 4, 6, 7, 8, 9))
    await browser.logIn('bob')
    way.instance.setClock(null)
    const { failed_attempts, last_login, last_login_time } = row('bob')
    assert.deepEqual(
        { failed_attempts, last_login, last_login_time },
        { failed_attempts: '0', last_login: '2026-05-06', last_login_time: '2026-05-06 07:08:09' },
    )
})

test('302 inactive, locked out and web-service-only users get no session and the same message', async () => {
    way.user('gone', [], { active: 'false' })
    way.user('locked', [], { locked_out: 'true' })
    way.user('robot', [], { web_service_access_only: 'true' })
    for (const user of ['gone', 'locked', 'robot']) {
        const answer = await open().post('/login.do', { user_name: user, user_password: user })
        assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [200, null], user)
        assert.ok(answer.text.includes(INVALID), user)
    }
})

test('303 a password that needs a reset begins no session', async () => {
    way.user('new', [], { password_needs_reset: 'true' })
    const answer = await open().post('/login.do', { user_name: 'new', user_password: 'new' })
    assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [200, null])
    assert.match(answer.text, /has to be changed first/)
})

test('304 logout.do ends the session and goes to sysparm_goto_url, within the instance only', async () => {
    const browser = open()
    await browser.logIn('ann')
    const next = '/incident_list.do?sysparm_query=a=b'
    const answer = await browser.get(`/logout.do?sysparm_goto_url=${encodeURIComponent(next)}`)
    assert.deepEqual([answer.status, answer.location], [302, next])
    assert.match((await browser.get(next)).location, /^\/login\.do/)
    for (const bad of ['//evil.example', '/\\evil.example', 'javascript:alert(1)', '/x\u0009y'])
        assert.match((await browser.get(`/logout.do?sysparm_goto_url=${encodeURIComponent(bad)}`)).location, /^\/(javascript:.*)?$/) // prettier-ignore
})

test('305 Basic credentials open a page and begin a session; not those of a web-service-only user', async () => {
    const basic = (user: string) => ({ authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` })
    const browser = open()
    const answer = await browser.get('/', basic('ann'))
    assert.match(answer.headers.get('set-cookie') ?? '', /^JSESSIONID=.*HttpOnly.*SameSite=Lax/i)
    assert.notEqual(await browser.token(), '')
    assert.equal((await open().get('/', basic('robot'))).headers.get('set-cookie'), null)
})

test('306 a login form from another site is refused; a login ends the session before it', async () => {
    const browser = open()
    const login = { user_name: 'ann', user_password: 'ann' }
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
        assert.equal((await browser.post('/login.do', login, headers)).headers.get('set-cookie'), null)
    const first = await browser.post('/login.do', login, { origin: way.server.url })
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    await browser.logIn('ann')
    assert.doesNotMatch((await open().get('/', { cookie })).text, /g_ck/)
})

test('307 navpage.do, nav_to.do and the navigation frame go to the page they name', async () => {
    const browser = open()
    assert.match((await browser.get('/nav_to.do?uri=incident_list.do')).location, /^\/login\.do/)
    await browser.logIn('ann')
    const target = async (path: string): Promise<string> => (await browser.get(path)).location
    assert.equal(await target('/navpage.do'), '/')
    assert.equal(await target('/nav_to.do?uri=incident_list.do'), '/incident_list.do')
    assert.equal(await target('/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D-1'), '/incident.do?sys_id=-1')
    assert.equal(await target('/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D-1'), '/incident.do?sys_id=-1')
    assert.equal(await target('/nav_to.do?uri=//evil.example/x'), '/')
})

test('308 pages are not kept, not framed by others, and load nothing from elsewhere', async () => {
    const { headers, text } = await open().get('/login.do')
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('x-frame-options'), 'SAMEORIGIN')
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'/)
    assert.doesNotMatch(text, /https?:\/\//)
})

test('309 pages, scripts and style sheets are gzipped for whoever accepts it, JSON is not', async () => {
    const encoding = async (path: string, accepted: string): Promise<string | null> =>
        (await open().get(path, { 'accept-encoding': accepted })).headers.get('content-encoding')
    assert.equal(await encoding('/login.do', 'gzip, br'), 'gzip')
    assert.equal(await encoding('/stand-in/style.css', 'br, gzip;q=0.5'), 'gzip')
    assert.equal(await encoding('/login.do', 'identity'), null)
    assert.equal(await encoding('/login.do', 'gzip;q=0'), null)
    assert.equal(await encoding('/api/now/table/incident', 'gzip'), null)
    assert.match((await open().get('/login.do', { 'accept-encoding': 'gzip' })).text, /<h1>Log in<\/h1>/)
})
