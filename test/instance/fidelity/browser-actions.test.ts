import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import type { Row } from '../types'
import { hiddenFields, type PageAnswer, PlainBrowser } from './browser-support'
import { Way } from './http-support'

let way: Way
let admin: PlainBrowser
let agent: PlainBrowser

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('agent', ['itil'])
    ;[admin, agent] = [new PlainBrowser(way.instance, way.server.url), new PlainBrowser(way.instance, way.server.url)]
    await Promise.all([admin.logIn('admin'), agent.logIn('agent')])
})

const path = ({ sys_id }: Row): string => `/incident.do?sys_id=${sys_id ?? ''}`

function incident(values: Row = {}): Row {
    const user = way.instance.user('admin')
    assert.ok(user)
    const outcome = way.instance.records.insert(user, 'incident', { short_description: 'One', ...values })
    assert.ok(outcome.ok)
    return outcome.row
}

/** A UI action that a form shows as a button. */
function action(values: Row, roles: string[] = []): Row {
    const row = way.instance.store.insert('sys_ui_action', {
        table: 'incident',
        form_button: 'true',
        show_update: 'true',
        show_insert: 'false',
        sys_scope: 'global',
        ...values,
    })
    for (const name of roles) {
        const sys_user_role = way.id('sys_user_role', { name })
        way.instance.store.insert('sys_ui_action_role', { sys_ui_action: row.sys_id ?? '', sys_user_role })
    }
    return row
}

/** The names of the actions of a page, in their order, buttons before links. */
function named({ text }: PageAnswer): string[] {
    const found = [...text.matchAll(/<button[^>]*(?:value|data-action)="[0-9a-f]{32}"[^>]*>([^<]*)</g)]
    return found.map(([, name = '']) => name.trim())
}

const messages = ({ text }: PageAnswer): string[] => [...text.matchAll(/class="message[^"]*">([^<]*)</g)].map(([, said = '']) => said) // prettier-ignore

async function press(browser: PlainBrowser, row: Row, { sys_id = '' }: Row, typed: Row = {}): Promise<PageAnswer> {
    const form = { ...hiddenFields(await browser.get(path(row))), ...typed, sys_action: sys_id }
    return browser.post(path(row), form)
}

/** Has actions for the time of `check` only. */
async function withActions(check: () => Promise<void>): Promise<void> {
    try {
        await check()
    } finally {
        for (const table of ['sys_ui_action', 'sys_ui_action_role']) way.removeAll(table, {})
    }
}

test('380 a form shows the actions of its table, its parents and of all tables, by roles and conditions', () =>
    withActions(async () => {
        action({ name: 'Third', table: 'global', order: '300' })
        action({ name: 'First', table: 'task', order: '100' })
        action({ name: 'Second', order: '200', condition: "current.short_description == 'One'" }, ['itil'])
        action({ name: 'Elsewhere', table: 'change_request' })
        action({ name: 'Off', active: 'false' })
        action({ name: 'List only', form_button: 'false', list_button: 'true' })
        action({ name: 'New only', show_insert: 'true', show_update: 'false' })
        action({ name: 'Untrue', condition: 'current.isNewRecord()' })
        action({ name: 'Broken', condition: 'nothing.at.all' })
        action({ name: 'Admins', order: '400' }, ['admin'])
        action({ name: 'Link', form_button: 'false', form_link: 'true' })
        action({ name: 'Menu', form_button: 'false', form_context_menu: 'true' })
        const row = incident()
        assert.deepEqual(named(await agent.get(path(row))), ['First', 'Second', 'Third', 'Link', 'Menu'])
        assert.deepEqual(named(await admin.get(path(row))), ['First', 'Second', 'Third', 'Admins', 'Link', 'Menu'])
        assert.deepEqual(named(await agent.get(path(incident({ short_description: 'Two' })))), ['First', 'Third', 'Link', 'Menu']) // prettier-ignore
        assert.deepEqual(named(await agent.get('/incident.do?sys_id=-1')), ['New only'])
    }))

test('381 an action name is shown once: that of the child, or that of the lower order', () =>
    withActions(async () => {
        action({ name: 'Of the parent', table: 'task', action_name: 'close' })
        action({ name: 'Of the child', action_name: 'close' })
        action({ name: 'Same', action_name: 'same', order: '20', hint: 'later' })
        action({ name: 'Same', action_name: 'same', order: '10', hint: 'sooner' })
        const page = await agent.get(path(incident()))
        assert.deepEqual(named(page), ['Same', 'Of the child'])
        assert.ok(page.text.includes('sooner') && !page.text.includes('later'))
        action({ name: 'Overriding', sys_overrides: 'x'.repeat(32) })
        assert.equal((await agent.get(path(incident()))).status, 501)
    }))

test('382 a server action has the form unsaved in current, and is judged anew', () =>
    withActions(async () => {
        const script =
            "gs.addInfoMessage(gs.getUserName() + ' ' + current.short_description + ' ' + current.work_notes)"
        const tell = action({ name: 'Tell', script })
        const row = incident()
        await press(agent, row, tell, { short_description: 'Typed' })
        assert.match(messages(await agent.get('/'))[0] ?? '', /^agent Typed /)
        assert.equal(way.instance.store.get('incident', row.sys_id ?? '')?.short_description, 'One')
        const save = action({ name: 'Save', script: 'current.update()' })
        await press(agent, row, save, { short_description: 'Typed' })
        assert.equal(way.instance.store.get('incident', row.sys_id ?? '')?.short_description, 'Typed')
        const admins = action({ name: 'Admins', script: 'current.deleteRecord()' }, ['admin'])
        assert.equal((await press(agent, row, admins)).status, 403)
        assert.ok(way.instance.store.get('incident', row.sys_id ?? ''))
        const sent = await agent.post(path(row), { sysparm_ck: 'x', sys_action: save.sys_id ?? '' })
        assert.match(sent.text, /The form is not of this session/)
        const failing = action({ name: 'Failing', script: "throw new Error('Not today')" })
        await press(agent, row, failing)
        assert.deepEqual(messages(await agent.get('/')), ['Error: Not today'])
        assert.match(JSON.stringify(way.instance.log()), /Error: Not today \(sys_ui_action/)
        const fresh = action({ name: 'Fresh', show_insert: 'true' })
        const form = hiddenFields(await agent.get('/incident.do?sys_id=-1'))
        assert.equal((await agent.post('/incident.do?sys_id=-1', { ...form, sys_action: fresh.sys_id ?? '' })).status, 501) // prettier-ignore
    }))

/** What a client action of a page opens when it is pressed. */
async function clicked(values: Row): Promise<unknown[][]> {
    const row = incident({ short_description: '</script><b>' })
    action({ name: 'Client', client: 'true', onclick: 'go()', ...values })
    const { text } = await agent.get(path(row))
    const { text: form } = await agent.get('/stand-in/form.js')
    const opened: unknown[][] = []
    const clicks: (() => void)[] = []
    const record = /id="form-record">(.*?)<\/script>/s.exec(text)?.[1]
    const world: Record<string, unknown> = {
        open: (...of: unknown[]) => void opened.push(of),
        document: {
            getElementById: (name: string) => (name === 'form-record' ? { textContent: record } : null),
            querySelector: () => ({ addEventListener: (_name: string, click: () => void) => clicks.push(click) }),
        },
    }
    world.window = world
    const scripts = [form, ...[...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code)]
    for (const code of scripts) runInNewContext(`with (window) {${code}}`, world)
    assert.equal(clicks.length, 1)
    clicks[0]?.()
    return opened
}

test('383 a client action runs in the browser, isolated or not, and what is not there throws', async () => {
    const go = (body: string): string => `function go() { ${body} }`
    const opening = "g_navigation.openPopup(g_form.getValue('short_description'), '_blank', 'noopener', false)"
    await withActions(async () => {
        assert.deepEqual(await clicked({ script: go(opening) }), [['</script><b>', '_blank', 'noopener']])
    })
    await withActions(async () => {
        const script = go("g_navigation.openPopup('/x.do', 'name', '', true); g_navigation.open('/y.do')")
        assert.deepEqual(await clicked({ script }), [['/x.do?sysparm_stack=no', 'name', ''], ['/y.do', '_self']]) // prettier-ignore
    })
    const reach = go("g_navigation.open(typeof window + ' ' + typeof document + ' ' + g_form.getTableName())")
    await withActions(async () => {
        assert.deepEqual(await clicked({ script: reach }), [['object object incident', '_self']])
    })
    await withActions(async () => {
        const isolated = await clicked({ script: reach, isolate_script: 'true' })
        assert.deepEqual(isolated, [['undefined undefined incident', '_self']])
    })
    await withActions(async () => {
        await assert.rejects(clicked({ script: go('g_form.save()') }), /g_form\.save is not in the stand-in/)
    })
})

test('384 setRedirectURL leads to a record, a page or another host; else the list follows', () =>
    withActions(async () => {
        const row = incident()
        for (const [script, location] of [
            ['action.setRedirectURL(current)', path(row)],
            ["action.setRedirectURL('sys_user_list.do?sysparm_query=active=true')", '/sys_user_list.do?sysparm_query=active=true'], // prettier-ignore
            ["action.setRedirectURL(gs.getProperty('glide.servlet.uri') + 'navpage.do')", '/navpage.do'],
            ["action.setRedirectURL('https://example.com/a?b=1')", 'https://example.com/a?b=1'],
            ['', '/incident_list.do'],
        ] as const)
            assert.equal((await press(agent, row, action({ name: script || 'None', script }))).location, location)
        const missing = action({ name: 'Missing', script: 'action.setNoPop(true)' })
        assert.equal((await press(agent, row, missing)).status, 501)
    }))

test('385 what actions and rules tell the user stands on the next page, once, as text', () =>
    withActions(async () => {
        const row = incident()
        const script = "gs.addInfoMessage('Done <b>'); gs.addErrorMessage('Failed'); action.setRedirectURL(current)"
        await press(agent, row, action({ name: 'Tell', script }))
        const page = await agent.get(path(row))
        assert.deepEqual(messages(page), ['Done &lt;b&gt;', 'Failed'])
        assert.match(page.text, /role="status" class="message">Done/)
        assert.match(page.text, /role="alert" class="message alert">Failed/)
        assert.deepEqual(messages(await agent.get(path(row))), [])
        const rule = way.instance.store.insert('sys_script', {
            name: 'Refuse', collection: 'incident', when: 'before', order: '100', active: '1', action_update: '1', advanced: '1',
            script: "gs.addErrorMessage('Not like this'); current.setAbortAction(true)", sys_scope: 'global',
        }) // prettier-ignore
        const refused = await agent.post(path(row), { ...hiddenFields(page), short_description: 'Other' })
        way.instance.store.remove('sys_script', rule.sys_id ?? '')
        assert.equal(refused.status, 422)
        assert.deepEqual(messages(refused), ['Not like this'])
    }))

test('390 a form has its related lists, of tables that the user may read', async () => {
    const { store } = way.instance
    const lists = store.insert('sys_ui_related_list', { name: 'sys_user_group', view: 'Default view' }).sys_id as string
    const entry = (values: Row): Row => store.insert('sys_ui_related_list_entry', { list_id: lists, ...values })
    entry({ related_list: 'incident.assignment_group', filter: 'short_descriptionSTARTSWITHRelated', order_by: 'number', position: '1' }) // prettier-ignore
    entry({ related_list: 'oauth_entity.user', position: '2' })
    const layout = store.insert('sys_ui_list', { name: 'incident', view: 'Default view', parent: 'sys_user_group' })
    store.insert('sys_ui_list_element', { list_id: layout.sys_id ?? '', element: 'short_description', position: '0' })
    const group = store.insert('sys_user_group', { name: 'With incidents' }).sys_id as string
    const texts = Array.from({ length: 22 }, (_, index) => `Related ${String(index + 10)}`)
    for (const short_description of texts) incident({ short_description, assignment_group: group })
    incident({ short_description: 'Filtered', assignment_group: group })
    incident({ short_description: 'Related to another' })
    const { text } = await agent.get(`/sys_user_group.do?sys_id=${group}`)
    const shown = [...text.matchAll(/>(Related [^<]*|Filtered)<\/a>/g)].map(([, name]) => name)
    assert.deepEqual(shown, texts.slice(0, 20))
    assert.match(text, /<th scope="col">Short description<\/th>\s*<\/tr>/)
    assert.match(text, />All 22<\/a>/)
    assert.ok(!text.includes(way.instance.texts.label('oauth_entity', undefined, 'en')))
    entry({ related_list: 'REL:b9edf0ca0a0a0b010035de2d6b579a03', position: '3' })
    assert.equal((await agent.get(`/sys_user_group.do?sys_id=${group}`)).status, 501)
})

function report(values: Row): string {
    const common = {
        table: 'incident',
        aggregate: 'COUNT',
        user: 'GLOBAL',
        filter: 'short_descriptionSTARTSWITHCounted',
    }
    const { sys_id = '' } = way.instance.store.insert('sys_report', { title: 'My report', ...common, ...values })
    return `/sys_report_template.do?jvar_report_id=${sys_id}`
}

test('391 a report is shown as its numbers: by a field, or by month and field', async () => {
    for (const [month, urgency] of [
        ['2026-01', '1'],
        ['2026-01', '1'],
        ['2026-02', '2'],
    ] as const)
        // prettier-ignore
        way.instance.store.update('incident', incident({ short_description: 'Counted', urgency }).sys_id ?? '', {
            sys_created_on: `${month}-15 12:00:00`,
        })
    const cells = ({ text }: PageAnswer): string[] => [...text.matchAll(/<t[hd](?: [^>]*)?>([^<]*)</g)].map(([, cell = '']) => cell) // prettier-ignore
    for (const type of ['bar', 'donut'])
        assert.deepEqual(cells(await agent.get(report({ type, field: 'urgency' }))), ['Urgency', 'Count', '1 - High', '2', '2 - Medium', '1']) // prettier-ignore
    const trend = { type: 'trend', field: 'urgency', trend_field: 'sys_created_on', interval: 'month' }
    assert.deepEqual(cells(await agent.get(report(trend))), ['Created', '1 - High', '2 - Medium', '2026-01', '2', '0', '2026-02', '0', '1']) // prettier-ignore
    for (const values of [{ type: 'speedometer' }, { type: 'bar', aggregate: 'SUM' }, { ...trend, interval: 'week' }])
        assert.equal((await agent.get(report(values))).status, 501)
    assert.equal((await agent.get('/sys_report_template.do?jvar_report_id=none')).status, 404)
})

test('392 a report is for its roles, and for who may read its table', async () => {
    const type = { type: 'bar', field: 'urgency' }
    assert.equal((await agent.get(report({ ...type, roles: 'other' }))).status, 403)
    assert.equal((await agent.get(report({ ...type, roles: 'other,itil' }))).status, 200)
    assert.equal((await admin.get(report({ ...type, roles: 'other' }))).status, 200)
    assert.equal((await agent.get(report({ ...type, table: 'oauth_entity', field: 'type' }))).status, 403)
    assert.equal((await agent.get(report({ ...type, user: 'group' }))).status, 501)
})
