// The buttons that lead from a ticket to its request, and from a request to Microsoft 365.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { created, openDesk } from './support/desk'
import { idOf, REQUEST } from './support/running'
import { TICKET_TABLES } from './support/tasks'

const OPEN = 'Open in Microsoft 365'
const SHOW = 'Show the Microsoft 365 request'

const { running, user, agent, itil } = await openDesk()
const { instance } = running
const { store } = instance

describe(SHOW, () => {
    for (const ticketType of ['change', 'incident'] as const) {
        const table = TICKET_TABLES[ticketType]

        test(`leads from a ${ticketType} to its request`, async () => {
            const { request, ticket } = await created(running, { ticketType })
            const path = `/${table}.do?sys_id=${idOf(ticket)}`
            const { actions } = await agent.open(path)
            const page = await agent.send(path, { sys_action: actions[SHOW] ?? '' })
            assert.equal(page.from, `/${REQUEST}.do?sys_id=${idOf(request)}`)
            assert.ok(page.text.includes(request['number'] ?? '?'))
        })

        test(`is not on a ${ticketType} of somebody else, nor for people who may not read requests`, async () => {
            const other = store.insert(table, { short_description: 'Not ours' })
            assert.ok(!(SHOW in (await agent.open(`/${table}.do?sys_id=${idOf(other)}`)).actions))
            const { ticket } = await created(running, { ticketType })
            const path = `/${table}.do?sys_id=${idOf(ticket)}`
            assert.ok(!(SHOW in (await itil.open(path)).actions))
            const [action] = store.find('sys_ui_action', { name: SHOW, table })
            assert.equal((await itil.send(path, { sys_action: idOf(action) })).status, 403)
        })

        test(`says so where the request of the ${ticketType} is gone`, async () => {
            const { request, ticket } = await created(running, { ticketType })
            store.remove(REQUEST, idOf(request))
            const path = `/${table}.do?sys_id=${idOf(ticket)}`
            const { actions } = await agent.open(path)
            const page = await agent.send(path, { sys_action: actions[SHOW] ?? '' })
            assert.equal(page.from, path)
            assert.deepEqual(page.messages, ['No request belongs to this ticket any more.'])
        })
    }
})

describe(OPEN, () => {
    /** Presses the button in the page's own scripts; what was opened. */
    async function pressed(id: string): Promise<unknown[][]> {
        const { html } = await user.request(id)
        const script = await user.open('/stand-in/form.js')
        const opened: unknown[][] = []
        const clicks: (() => void)[] = []
        const record = /<script type="application\/json" id="form-record">(.*?)<\/script>/s.exec(html)?.[1]
        const window = { open: (...values: unknown[]) => void opened.push(values) }
        const document = {
            getElementById: (name: string) => (name === 'form-record' ? { textContent: record } : null),
            querySelector: () => ({ addEventListener: (_name: string, click: () => void) => clicks.push(click) }),
        }
        const code = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text)
        const world = Object.assign(window, { window, document })
        runInNewContext([script.html, 'var standIn = window.standIn, g_form = window.g_form, g_navigation = window.g_navigation', ...code].join('\n'), world) // prettier-ignore
        assert.equal(clicks.length, 1)
        clicks[0]?.()
        return opened
    }

    test('opens the address in a window that knows nothing of this one', async () => {
        const { request } = await created(running)
        assert.deepEqual(await pressed(idOf(request)), [
            ['https://portal.lindenhof.example/doors?side=1', '_blank', 'noopener,noreferrer'],
        ])
    })

    for (const actionUrl of [null, 'http://portal.lindenhof.example', 'javascript:alert(1)', 'data:text/html,x']) {
        test(`is not there for ${actionUrl}`, async () => {
            const { request } = await created(running, { actionUrl })
            const page = await user.request(idOf(request))
            assert.ok(!(OPEN in page.actions))
            assert.ok(actionUrl === null || !page.html.includes(actionUrl))
        })
    }

    for (const actionUrl of [
        'javascript:alert(1)',
        'http://portal.lindenhof.example',
        ' https://portal.lindenhof.example',
        'https:portal',
    ]) {
        test(`opens nothing where somebody has put ${actionUrl} into the column`, async () => {
            const { request } = await created(running)
            store.update(REQUEST, idOf(request), { action_url: actionUrl })
            assert.deepEqual(await pressed(idOf(request)), [])
        })
    }

    test('an address that reads like markup stays one text', async () => {
        const { request } = await created(running)
        const address = `https://portal.lindenhof.example/?a='"</script><script>alert(1)</script>`
        store.update(REQUEST, idOf(request), { action_url: address })
        assert.deepEqual(await pressed(idOf(request)), [[address, '_blank', 'noopener,noreferrer']])
    })
})
