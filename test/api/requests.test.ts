// What people see of requests in ServiceNow. Every page over HTTP, in a session.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { created, openDesk, refused, sessionOf } from './support/desk'
import { COMMENT, idOf, LOG, REQUEST } from './support/running'

const { running, user, admin, nobody, itil } = await openDesk()
const { center, instance } = running
const { store } = instance
const strangers = { itil, nobody }

describe('the form of a request', () => {
    for (const ticketType of ['change', 'incident'] as const) {
        test(`shows the task, where it came from and what became of its ${ticketType}`, async () => {
            const { request, ticket } = await created(running, {
                ticketType,
                requestedBy: 'somebody@lindenhof.example',
            })
            const page = await user.request(idOf(request))
            assert.equal(page.status, 200)
            for (const shown of [
                request['number'],
                request['task_name'],
                'It has been open since Monday.',
                'Identity',
                'Microsoft recommendation',
                'somebody@lindenhof.example',
                request['task_id'],
                'https://portal.lindenhof.example/doors?side=1',
                'Ticket state as the ticket shows it New',
            ])
                assert.ok(page.text.includes(shown ?? '?'), `${shown}: ${page.text}`)
            assert.match(page.links[ticket['number'] ?? ''] ?? '', new RegExp(`sys_id=${idOf(ticket)}$`))
        })
    }

    test('says why there is no ticket, and when it is tried again', () =>
        refused(running, async (task, id) => {
            const { text } = await user.request(id)
            assert.match(text, /Why it has no ticket Data Policy Exception: Configuration item is mandatory/)
            assert.match(text, /Attempts to create the ticket 1 /)
            assert.match(text, /Next attempt \d{4}-\d\d-\d\d \d\d:\d\d/)
            assert.ok(text.includes(task.name))
        }))

    test('lets a person assign it and write notes as long as it has no ticket', () =>
        refused(running, async (_task, id) => {
            await user.send(`/${REQUEST}.do?sys_id=${id}`, { assigned_to: 'uma.user', work_notes: 'I ask around' })
            assert.equal(store.get(REQUEST, id)?.['assigned_to'], sessionOf(running, 'uma.user').id)
            assert.match((await user.request(id)).text, /I ask around/)
        }))

    for (const [who, person] of Object.entries(strangers)) {
        test(`shows ${who} nothing of it, nor does the list`, async () => {
            const { request } = await created(running)
            for (const path of [`/${REQUEST}.do?sys_id=${idOf(request)}`, `/${REQUEST}_list.do`]) {
                const { html } = await person.open(path)
                // As a task the row may pass; no column of it does.
                for (const column of ['number', 'task_name', 'task_id', 'action_url', 'ticket_number'])
                    assert.ok(!html.includes(request[column] || '?'), column)
            }
        })
    }

    test('shows what was said in Microsoft 365, to everybody who works on requests, as does the list', async () => {
        const { request } = await created(running)
        const taskId = request['task_id'] ?? ''
        const said = { commentId: `said-${taskId}`, text: 'Please start <b>today</b>.', author: 'Adele Vance' }
        assert.equal((await center.comment(taskId, said)).status, 201)
        const [comment] = store.find(COMMENT, { request: idOf(request) })
        for (const person of [user, admin]) {
            const page = await person.request(idOf(request))
            assert.match(page.text, /Microsoft 365 comment All 1 Created Author Text /)
            assert.match(page.text, / Adele Vance Please start <b>today<\/b>\. true /)
            assert.ok(page.html.includes(`/${COMMENT}.do?sys_id=${idOf(comment)}`))
            const { links } = await person.open('/')
            const list = await person.open(links['Comments from Microsoft 365'] ?? '')
            assert.ok(list.text.includes(said.text) && list.text.includes(request['number'] ?? '?'))
        }
        store.update('sys_user', sessionOf(running, 'uma.user').id, { preferred_language: 'de' })
        const german = await user.request(idOf(request))
        store.update('sys_user', sessionOf(running, 'uma.user').id, { preferred_language: '' })
        assert.match(german.text, /Microsoft 365-Kommentar .* Verfasser Text Arbeitsnotiz des Tickets Nächster Versuch/)
        for (const person of Object.values(strangers)) {
            const page = await person.open(`/${COMMENT}_list.do`)
            assert.ok(page.status === 403 || !page.text.includes(said.text))
        }
    })

    test('shows administrators what came for it, and nobody else', async () => {
        const { request } = await created(running)
        const title = 'Microsoft 365 connector log'
        const page = await admin.request(idOf(request))
        assert.ok(page.text.includes(title))
        const [entry] = store.find(LOG, { request: idOf(request) })
        assert.ok(page.html.includes(`/${LOG}.do?sys_id=${idOf(entry)}`))
        assert.ok(!(await user.request(idOf(request))).text.includes(title))
    })
})
