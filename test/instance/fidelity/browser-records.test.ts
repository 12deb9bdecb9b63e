import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { hiddenFields, PlainBrowser } from './browser-support'
import { Way } from './http-support'

let way: Way
let admin: PlainBrowser
let agent: PlainBrowser
let nobody: PlainBrowser

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('agent', ['itil'], { time_zone: 'Europe/Berlin' })
    way.user('nobody')
    const as = (): PlainBrowser => new PlainBrowser(way.instance, way.server.url)
    ;[admin, agent, nobody] = [as(), as(), as()]
    await Promise.all([admin.logIn('admin'), agent.logIn('agent'), nobody.logIn('nobody')])
})

function incident(values: Row = {}): Row {
    const outcome = way.instance.records.insert(user('admin'), 'incident', { short_description: 'One', ...values })
    assert.ok(outcome.ok)
    return outcome.row
}

const user = (name: string) => way.instance.user(name) as NonNullable<ReturnType<typeof way.instance.user>>
const text = async (browser: PlainBrowser, path: string): Promise<string> => (await browser.get(path)).text
const headings = (page: string): string[] => [...page.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(([, name = '']) => name) // prettier-ignore
const labels = (page: string): string[] => [...page.matchAll(/<(?:label for="[^"]*"|div class="label")>([^<]*)</g)].map(([, name = '']) => name) // prettier-ignore

test('350 a list has the columns of its default layout, else the display column; dotted ones too', async () => {
    assert.deepEqual(headings(await text(admin, '/incident_list.do')), ['Number'])
    const { store } = way.instance
    const list = store.insert('sys_ui_list', { name: 'incident', view: 'Default view' }).sys_id as string
    for (const [position, element] of ['number', 'caller_id.email', 'priority'].entries())
        store.insert('sys_ui_list_element', { list_id: list, element, position: String(position) })
    store.insert('sys_ui_list', { name: 'incident', view: 'other' })
    const row = incident({ caller_id: user('admin').id, impact: '1', urgency: '1' })
    const page = await text(admin, '/incident_list.do')
    assert.deepEqual(headings(page), ['Number', 'Email', 'Priority'])
    assert.ok(page.includes(`<a href="/incident.do?sys_id=${row.sys_id ?? ''}">${row.number ?? ''}</a>`))
    assert.match(page, /<td>admin@example\.com<\/td>\s*<td>1 - Critical<\/td>/)
})

test('351 sysparm_query filters and orders; the user in it is who looks', async () => {
    const first = incident({ short_description: 'Apple' })
    const second = incident({ short_description: 'Apple' })
    const page = await text(admin, '/incident_list.do?sysparm_query=short_description=Apple^ORDERBYDESCnumber')
    assert.deepEqual([...page.matchAll(/>(INC\d+)</g)].map(([, number]) => number), [second.number, first.number]) // prettier-ignore
    const mine = incident({ caller_id: user('agent').id })
    for (const me of ['=javascript:gs.getUserID()', 'DYNAMIC90d1921e5f510100a9ad2572f2b477fe']) {
        const path = `/incident_list.do?sysparm_query=caller_id${me}`
        assert.ok((await text(agent, path)).includes(`>${mine.number ?? ''}<`))
        assert.ok(!(await text(nobody, path)).includes(`>${mine.number ?? ''}<`))
    }
})

test('352 a list shows the first 100 rows and says how many there are', async () => {
    for (let count = 0; count < 101; count++)
        way.instance.store.insert('sys_user_group', { name: `Group ${String(count).padStart(3, '0')}` })
    const page = await text(admin, '/sys_user_group_list.do?sysparm_query=nameSTARTSWITHGroup')
    assert.equal([...page.matchAll(/<a href="\/sys_user_group\.do\?sys_id=[0-9a-f]{32}/g)].length, 100)
    assert.match(page.replace(/\s+/g, ' '), /101 records, the first 100 shown/)
})

test('353 access controls hold: no list without read, rows and fields left out', async () => {
    assert.equal((await nobody.get('/oauth_entity_list.do')).status, 403)
    way.acl({ name: 'incident', operation: 'read', advanced: 'true', script: "answer = current.short_description != 'Hidden'" }, []) // prettier-ignore
    const row = incident({ short_description: 'Hidden' })
    way.removeAll('sys_security_acl', { name: 'incident', operation: 'read', advanced: 'false' })
    await way.with({ 'stand_in.access.next_level': 'false' }, async () => {
        const page = await text(agent, `/incident_list.do?sysparm_query=number=${row.number ?? ''}`)
        assert.match(page, /removed from this list by Security constraints: 1/)
        assert.ok(!page.includes(`>${row.number ?? ''}<`))
        assert.equal((await agent.get(`/incident.do?sys_id=${row.sys_id ?? ''}`)).status, 403)
    })
})

test('354 everything is escaped; an unknown table is not in the stand-in', async () => {
    const bad = '<script>alert(1)</script>"\''
    const group = way.instance.store.insert('sys_user_group', { name: bad }).sys_id as string
    for (const path of [
        '/sys_user_group_list.do?sysparm_query=nameSTARTSWITH<script>',
        `/sys_user_group.do?sys_id=${group}`,
    ])
        assert.ok(!(await text(admin, path)).includes('<script>alert'), path)
    assert.equal((await admin.get('/x_nothing_list.do')).status, 501)
})

test('360 a form has the sections of its default layout, else all columns', async () => {
    const row = incident()
    const path = `/incident.do?sys_id=${row.sys_id ?? ''}`
    assert.ok(labels(await text(admin, path)).length > 30)
    const { store } = way.instance
    const form = store.insert('sys_ui_form', { name: 'incident', view: 'Default view' }).sys_id as string
    for (const [position, [caption, elements]] of Object.entries({
        'First part': ['number', '.begin_split', 'caller_id', '.split', 'state', '.end_split', 'short_description'],
        Notes: ['work_notes', 'activity.xml'],
    }).entries()) {
        const section = store.insert('sys_ui_section', { name: 'incident', caption }).sys_id as string
        store.insert('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: String(position) })
        for (const [place, element] of elements.entries()) {
            const type = element.startsWith('.') ? element : element === 'activity.xml' ? 'formatter' : ''
            store.insert('sys_ui_element', { sys_ui_section: section, element, type, position: String(place) })
        }
    }
    const page = await text(admin, path)
    assert.deepEqual(labels(page).map((label) => label.replace(' *', '')), ['Number', 'Caller', 'State', 'Short description', 'Work notes']) // prettier-ignore
    assert.deepEqual([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name).slice(0, 2), ['First part', 'Notes']) // prettier-ignore
})

test('361 a record opens by sys_id or by query, in the form of its own class; an unknown one is not found', async () => {
    const { sys_id = '', number = '' } = incident()
    assert.ok((await text(admin, `/incident.do?sysparm_query=number=${number}`)).includes(`Incident: ${number}`))
    assert.equal((await admin.get(`/task.do?sys_id=${sys_id}`)).location, `/incident.do?sys_id=${sys_id}`)
    assert.equal((await admin.get('/incident.do?sys_id=none')).status, 404)
})

test('362 fields show choices, references as links, and passwords never', async () => {
    const { sys_id = '' } = incident({ caller_id: user('admin').id })
    const page = await text(admin, `/incident.do?sys_id=${sys_id}`)
    assert.match(page, /<option value="1"\s+selected\s*>\s*New\s*<\/option>/)
    assert.ok(page.includes(`href="/sys_user.do?sys_id=${user('admin').id}"`))
    const own = await text(admin, `/sys_user.do?sys_id=${user('admin').id}`)
    assert.match(own, /<input\s+type="password"\s+id="user_password"/)
    assert.doesNotMatch(own, /scrypt/)
})

test('363 saving goes through rules and policies as the user, with what the user changed', async () => {
    const { sys_id = '' } = incident()
    const path = `/incident.do?sys_id=${sys_id}`
    const form = hiddenFields(await agent.get(path))
    const saved = await agent.post(path, {
        ...form,
        short_description: 'Two',
        state: '1',
        caller_id: 'System Administrator',
    })
    assert.deepEqual([saved.status, saved.location], [302, path])
    const row = way.instance.store.get('incident', sys_id)
    assert.deepEqual([row?.short_description, row?.caller_id, row?.sys_updated_by], ['Two', user('admin').id, 'agent'])
    const refused = await agent.post(path, { ...form, state: '7' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Data Policy Exception/)
    assert.match((await agent.post(path, { ...form, caller_id: 'Nobody Atall' })).text, /0 records are called/)
    assert.match((await agent.post(path, { ...form, sysparm_ck: 'x', state: '2' })).text, /not of this session/)
    assert.equal(way.instance.store.get('incident', sys_id)?.state, '1')
})

test('364 who may read and not write sees text and no button; a field that may not be written is not', async () => {
    way.acl({ name: 'sys_user_group', operation: 'read' }, [])
    const group = way.instance.store.insert('sys_user_group', { name: 'Read me' }).sys_id as string
    const path = `/sys_user_group.do?sys_id=${group}`
    const page = await text(nobody, path)
    assert.match(page, /<p class="value">Read me<\/p>/)
    assert.doesNotMatch(page, /<button|<textarea/)
    await nobody.post(path, { ...hiddenFields(await nobody.get(path)), name: 'Changed' })
    assert.equal(way.instance.store.get('sys_user_group', group)?.name, 'Read me')
})

test('365 journal fields are written as entries and shown as activity', async () => {
    const { sys_id = '' } = incident()
    const path = `/incident.do?sys_id=${sys_id}`
    await agent.post(path, { ...hiddenFields(await agent.get(path)), work_notes: 'Looked <at> it' })
    assert.match(await text(agent, path), /agent · Work notes · [\d-]+ [\d:]+\s+Looked &lt;at&gt; it/)
})

test('366 sys_id=-1 is a new record, with the values of sysparm_query', async () => {
    const path = '/incident.do?sys_id=-1&sysparm_query=short_description=Preset^caller_id=javascript:gs.getUserID()'
    const page = await agent.get(path)
    assert.match(page.text, /<h1>Incident: New record<\/h1>/)
    assert.ok(page.text.includes('value="Preset"') || page.text.includes('>Preset</textarea>'))
    const form = { ...hiddenFields(page), short_description: 'Preset', caller_id: 'agent' }
    const { location } = await agent.post('/incident.do?sys_id=-1', form)
    const row = way.instance.store.get('incident', location.split('=')[1] ?? '')
    assert.deepEqual([row?.short_description, row?.sys_created_by, row?.state], ['Preset', 'agent', '1'])
    assert.equal((await agent.get('/incident.do?sys_id=-1&sysparm_query=caller_id=javascript:x()')).status, 501)
    const client = await admin.get('/oauth_entity.do?sys_id=-1')
    assert.match(client.text, /<input type="checkbox" id="active" name="active" value="true" {2}checked/)
})

test('367 times are shown and taken in the user’s zone', async () => {
    const user_ = way.instance.store.insert('sys_user', { user_name: 'timed', last_login_time: '2026-01-01 12:00:00' })
    const path = `/sys_user.do?sys_id=${user_.sys_id ?? ''}`
    way.instance.store.update('sys_user', user('admin').id, { time_zone: 'Europe/Berlin' })
    const page = await admin.get(path)
    assert.match(page.text, /value="2026-01-01 13:00:00"/)
    await admin.post(path, { ...hiddenFields(page), active: 'true', last_login_time: '2026-07-01 12:00:00' })
    assert.equal(way.instance.store.get('sys_user', user_.sys_id ?? '')?.last_login_time, '2026-07-01 10:00:00')
    assert.match((await admin.post(path, { ...hiddenFields(page), last_login_time: 'soon' })).text, /is no time/)
})

test('368 client scripts do nothing, and actions of lists are not shown', async () => {
    const { store } = way.instance
    store.insert('sys_script_client', { name: 'Shout', table: 'incident', script: 'alert(1)', active: 'true' })
    store.insert('sys_ui_action', {
        name: 'Close all',
        table: 'incident',
        list_banner_button: 'true',
        sys_scope: 'global',
    })
    const { sys_id = '' } = incident()
    for (const path of [`/incident.do?sys_id=${sys_id}`, '/incident_list.do'])
        assert.doesNotMatch(await text(admin, path), /alert\(1\)|Shout|Close all/)
})

test('370 the home page is open to everybody, says what this is and links to this document', async () => {
    const page = await text(new PlainBrowser(way.instance, way.server.url), '/')
    assert.match(page, /A stand-in for a ServiceNow instance/)
    assert.match(await text(admin, '/stand-in/stand-in.md'), /^# The stand-in instance/)
})

test('371 it lists the modules and UI pages that the user sees', async () => {
    const { store } = way.instance
    const application = store.insert('sys_app_application', { title: 'My app', roles: 'itil' }).sys_id as string
    const module = (values: Row): Row => store.insert('sys_app_module', { application, ...values })
    module({ title: 'All', link_type: 'LIST', name: 'incident', filter: 'active=true', order: '2' })
    module({ title: 'New one', link_type: 'NEW', name: 'incident', order: '1' })
    module({ title: 'Numbers', link_type: 'REPORT', report: 'a'.repeat(32), order: '4' })
    module({ title: 'More', link_type: 'SEPARATOR', order: '5' })
    module({ title: 'Strange', link_type: 'TIMELINE', order: '6' })
    module({ title: 'Page', link_type: 'DIRECT', query: 'x_my_page.do?a=1', order: '3', roles: 'other' })
    store.insert('sys_ui_page', { name: 'my', endpoint: 'x_my_page.do', description: 'My page', direct: 'true' })
    const links = (page: string): string[] => [...page.matchAll(/<a href="([^"]*)">(?:All|New one|Page|My page)<\/a>/g)].map(([, href = '']) => href) // prettier-ignore
    const [created, listed, direct] = ['/incident.do?sys_id=-1', '/incident_list.do?sysparm_query=active%3Dtrue', '/x_my_page.do?a=1'] // prettier-ignore
    assert.deepEqual(links(await text(agent, '/')), ['/x_my_page.do', created, listed])
    assert.deepEqual(links(await text(admin, '/')), ['/x_my_page.do', created, listed, direct])
    assert.deepEqual(links(await text(nobody, '/')), ['/x_my_page.do'])
    const page = await text(agent, '/')
    assert.match(
        page,
        new RegExp(`>All</a> <span class="soft">${way.instance.records.count('incident', 'active=true')}<`),
    )
    assert.match(page, /href="\/sys_report_template\.do\?jvar_report_id=a{32}">Numbers</)
    assert.match(page, /<h3>More<\/h3>[^]*Strange <span class="soft">\(link type TIMELINE is not in the stand-in\)/)
})

test('372 the language of a session can be chosen: labels, choices and messages follow, REST too', async () => {
    const { store } = way.instance
    store.insert('sys_ui_message', { key: 'hello', message: 'Hallo', language: 'de' })
    store.insert('sys_documentation', { name: 'incident', element: 'short_description', label: 'Kurzbeschreibung', language: 'de' }) // prettier-ignore
    store.insert('sys_choice', { name: 'incident', element: 'state', value: '1', label: 'Neu', language: 'de' })
    way.api('say', [{ path: '/hello', method: 'GET', script: "response.setBody(gs.getMessage('hello'))" }])
    const { sys_id = '' } = incident()
    const said = async (): Promise<string> => {
        const { text: body } = await agent.get('/api/x_test/say/hello', { 'x-usertoken': await agent.token() })
        return (JSON.parse(body) as { result: string }).result
    }
    assert.equal(await said(), 'hello')
    const sysparm_ck = await agent.token()
    for (const [form, language] of [
        [{ sysparm_ck: 'x', language: 'de' }, 'hello'],
        [{ sysparm_ck, language: 'xx' }, 'hello'],
        [{ sysparm_ck, language: 'de' }, 'Hallo'],
    ] as [Record<string, string>, string][]) {
        await agent.post('/', form)
        assert.equal(await said(), language)
    }
    const page = await text(agent, `/incident.do?sys_id=${sys_id}`)
    assert.ok(page.includes('Kurzbeschreibung') && page.includes('>Neu</option>'))
})
