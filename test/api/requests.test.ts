// What people see of requests in ServiceNow, and what they can do there. Every page over HTTP, in a session.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { SCOPE, type TicketType } from '../../src/server/contract'
import type { FormRecord, Row, SessionUser } from '../instance/types'
import { hiding, mandatory } from './support/obstacles'
import { Person } from './support/people'
import { addUser, COMMENT, idOf, LOG, REQUEST, ROUTE, start, withProperties } from './support/running'
import { type NewTask, newTask, onlyOnesOf, requestsOf, taskOf, TICKET_TABLES, ticketsOf } from './support/tasks'
import { RETRY_JOB } from '../job-names'

const CREATE = 'Create the ticket now'
const OPEN = 'Open in Microsoft 365'
const SHOW = 'Show the Microsoft 365 request'

const running = await start()
const { center, instance } = running
const { store } = instance

const user = await Person.signIn(running, 'uma.user', [`${SCOPE}.user`])
const agent = await Person.signIn(running, 'anna.agent', [`${SCOPE}.user`, 'itil'])
const admin = await Person.signIn(running, 'ada.admin', [`${SCOPE}.admin`])
const itil = await Person.signIn(running, 'ivo.itil', ['itil'])
const nobody = await Person.signIn(running, 'nils.nobody', [])
const strangers = { itil, nobody }

function session(userName: string): SessionUser {
    const found = instance.user(userName)
    assert.ok(found)
    return found
}

/** A task whose ticket is refused as long as `check` runs, and its request. */
async function refused(check: (task: NewTask, id: string) => Promise<void>, ticketType: TicketType = 'incident') {
    const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
    const task = newTask({ ticketType })
    try {
        const answer = await center.createTask(task)
        assert.equal(taskOf(answer).ticket, null)
        await check(task, taskOf(answer).id)
    } finally {
        policy.remove()
    }
}

/** A task whose ticket was refused and would not be any more. */
async function waiting(ticketType: TicketType = 'incident'): Promise<{ task: NewTask; id: string }> {
    let made: { task: NewTask; id: string } | undefined
    await refused((task, id) => {
        made = { task, id }
        return Promise.resolve()
    }, ticketType)
    assert.ok(made)
    return made
}

async function created(changes: Partial<NewTask> = {}) {
    const task = newTask(changes)
    taskOf(await center.createTask(task))
    return onlyOnesOf(instance, task.taskId)
}

function actionNamed(name: string): Row {
    const [action, ...more] = store.find('sys_ui_action', { name })
    assert.ok(action && more.length === 0, name)
    return action
}

describe('the form of a request', () => {
    for (const ticketType of ['change', 'incident'] as const) {
        test(`shows the task, where it came from and what became of its ${ticketType}`, async () => {
            const { request, ticket } = await created({ ticketType, requestedBy: 'somebody@lindenhof.example' })
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
        refused(async (task, id) => {
            const { text } = await user.request(id)
            assert.match(text, /Why it has no ticket Data Policy Exception: Configuration item is mandatory/)
            assert.match(text, /Attempts to create the ticket 1 /)
            assert.match(text, /Next attempt \d{4}-\d\d-\d\d \d\d:\d\d/)
            assert.ok(text.includes(task.name))
        }))

    test('lets a person assign it and write notes as long as it has no ticket', () =>
        refused(async (_task, id) => {
            await user.send(`/${REQUEST}.do?sys_id=${id}`, { assigned_to: 'uma.user', work_notes: 'I ask around' })
            assert.equal(store.get(REQUEST, id)?.['assigned_to'], session('uma.user').id)
            assert.match((await user.request(id)).text, /I ask around/)
        }))

    for (const [who, person] of Object.entries(strangers)) {
        test(`shows ${who} nothing of it, nor does the list`, async () => {
            const { request } = await created()
            for (const path of [`/${REQUEST}.do?sys_id=${idOf(request)}`, `/${REQUEST}_list.do`]) {
                const { html } = await person.open(path)
                // As a task the row may pass; no column of it does.
                for (const column of ['number', 'task_name', 'task_id', 'action_url', 'ticket_number'])
                    assert.ok(!html.includes(request[column] || '?'), column)
            }
        })
    }

    test('shows what was said in Microsoft 365, to everybody who works on requests, as does the list', async () => {
        const { request } = await created()
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
        store.update('sys_user', session('uma.user').id, { preferred_language: 'de' })
        const german = await user.request(idOf(request))
        store.update('sys_user', session('uma.user').id, { preferred_language: '' })
        assert.match(german.text, /Microsoft 365-Kommentar .* Verfasser Text Arbeitsnotiz des Tickets Nächster Versuch/)
        for (const person of Object.values(strangers)) {
            const page = await person.open(`/${COMMENT}_list.do`)
            assert.ok(page.status === 403 || !page.text.includes(said.text))
        }
    })

    test('shows administrators what came for it, and nobody else', async () => {
        const { request } = await created()
        const title = 'Microsoft 365 connector log'
        const page = await admin.request(idOf(request))
        assert.ok(page.text.includes(title))
        const [entry] = store.find(LOG, { request: idOf(request) })
        assert.ok(page.html.includes(`/${LOG}.do?sys_id=${idOf(entry)}`))
        assert.ok(!(await user.request(idOf(request))).text.includes(title))
    })
})

describe(CREATE, () => {
    const press = (person: Person, id: string, action = idOf(actionNamed(CREATE))) =>
        person.send(`/${REQUEST}.do?sys_id=${id}`, { sys_action: action })

    test('is offered to administrators, where there is no ticket', async () => {
        await refused(async (_task, id) => {
            assert.ok(CREATE in (await admin.request(id)).actions)
            assert.ok(!(CREATE in (await user.request(id)).actions))
            store.update(REQUEST, id, { active: '0', state: '7' })
            assert.ok(!(CREATE in (await admin.request(id)).actions))
        })
        const { request } = await created()
        assert.ok(!(CREATE in (await admin.request(idOf(request))).actions))
    })

    for (const ticketType of ['change', 'incident'] as const) {
        test(`creates the ${ticketType} at once, and says so`, async () => {
            const { task, id } = await waiting(ticketType)
            const page = await press(admin, id)
            const { ticket } = onlyOnesOf(instance, task.taskId)
            assert.deepEqual(page.messages, [`The ticket ${ticket['number']} was created.`])
            assert.ok(page.links[ticket['number'] ?? ''])
            assert.ok(!(CREATE in page.actions))
            assert.deepEqual((await admin.request(id)).messages, [], 'said once')
            const { state, ticketError } = taskOf(await center.getTask(task.taskId))
            assert.deepEqual([state.name, ticketError], ['New', null])
            instance.setClock(instance.now() + 10 * 60_000)
            instance.runDueJobs()
            instance.setClock(null)
            onlyOnesOf(instance, task.taskId)
        })
    }

    test('says that it was refused again, and leaves the next attempt to the job', () =>
        refused(async (task, id) => {
            const page = await press(admin, id)
            assert.deepEqual(page.messages, [
                'The ticket was not created. The reason stands in the field Why it has no ticket.',
            ])
            assert.match(page.text, /Data Policy Exception: Configuration item is mandatory/)
            const [request] = requestsOf(instance, task.taskId)
            assert.equal(request?.['ticket_attempts'], '2')
            assert.ok((request['ticket_retry_at'] ?? '') > (request['sys_updated_on'] ?? ''))
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        }))

    test('makes no second incident where the first is hidden from whoever presses it, and says so', async () => {
        const rule = hiding(running, 'incident', 'itil')
        const { taskId } = newTask()
        const { id } = taskOf(await center.createTask(newTask({ taskId, ticketType: 'incident' })))
        rule.remove()
        const page = await press(admin, id)
        assert.match(page.text, /The instance hides the ticket in table incident from the user ada\.admin: /)
        instance.setClock(instance.now() + 10 * 60_000)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
        instance.setClock(null)
        const { request, ticket } = onlyOnesOf(instance, taskId)
        assert.equal(request['ticket_number'], ticket['number'])
    })

    test('works for one that the job has given up', async () => {
        const { task, id } = await waiting()
        store.update(REQUEST, id, { ticket_retry_at: '' })
        await press(admin, id)
        onlyOnesOf(instance, task.taskId)
    })

    for (const [who, person] of Object.entries({ user, agent, ...strangers })) {
        test(`is refused to ${who}`, async () => {
            const { task, id } = await waiting()
            assert.equal((await press(person, id)).status, 403)
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        })
    }

    test('is refused on a form that has become old', async () => {
        const { request } = await created()
        assert.equal((await press(admin, idOf(request))).status, 403)
    })

    test('holds by itself where somebody has opened the action up', async () => {
        const action = actionNamed(CREATE)
        const roles = store.find('sys_ui_action_role', { sys_ui_action: idOf(action) })
        for (const role of roles) store.remove('sys_ui_action_role', idOf(role))
        store.update('sys_ui_action', idOf(action), { condition: '' })
        try {
            const { task, id } = await waiting()
            const only = await press(user, id)
            assert.deepEqual(only.messages, ['Only administrators of the connector create tickets from here.'])
            store.update(REQUEST, id, { active: '0' })
            const closed = await press(admin, id)
            assert.deepEqual(closed.messages, ['The request is closed: no ticket is created for it.'])
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
            const { request, ticket } = await created()
            const there = await press(admin, idOf(request))
            assert.deepEqual(there.messages, [`The request has its ticket already: ${ticket['number']}.`])
        } finally {
            store.update('sys_ui_action', idOf(action), { condition: action['condition'] ?? '' })
            for (const role of roles) store.insert('sys_ui_action_role', role)
        }
    })

    test('stands still on a cloned instance', async () => {
        const { task, id } = await waiting()
        await withProperties(running, { instance_name: 'copy' }, async () => {
            assert.match((await press(admin, id)).messages[0] ?? '', /^This instance is a copy of /)
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        })
    })
})

describe('one ticket, whoever comes in between', () => {
    const administrator = session('ada.admin')
    const MINUTE = 60_000

    function pressOn(id: string): { said: string[]; operations: number } {
        const row = store.get(REQUEST, id)
        assert.ok(row)
        const record: FormRecord = { table: REQUEST, row, isNew: false, changes: {} }
        const { error, messages, operations } = instance.formActions.run(actionNamed(CREATE), record, administrator)
        assert.equal(error, null)
        return { said: messages.map(({ text }) => text), operations }
    }

    function runJob(): void {
        assert.equal(instance.runJob(RETRY_JOB).error, null)
    }

    const pairs: [string, (id: string) => unknown, (id: string) => unknown][] = [
        ['the job while an administrator presses', pressOn, runJob],
        ['an administrator while the job runs', runJob, pressOn],
        ['a second administrator', pressOn, pressOn],
    ]
    for (const [what, first, second] of pairs) {
        for (const ignored of ['false', 'true']) {
            test(`${what}${ignored === 'true' ? ', where the platform ignores the chosen sys_id' : ''}`, () =>
                withProperties(running, { 'stand_in.new_guid_value.ignored': ignored }, async () => {
                    let operations = 0
                    for (let reached = true; reached; operations++) {
                        const { task, id } = await waiting()
                        instance.setClock(instance.now() + 2 * MINUTE)
                        reached = false
                        const other = () => {
                            reached = true
                            second(id)
                        }
                        instance.interleave({ operation: operations + 1, scope: SCOPE, other })
                        first(id)
                        onlyOnesOf(instance, task.taskId)
                        instance.setClock(null)
                    }
                    // The last one was not reached.
                    assert.ok(operations > 5, `${operations - 1} operations`)
                }))
        }
    }

    test('costs at most twelve Glide operations', async () => {
        const { id } = await waiting()
        const { operations, said } = pressOn(id)
        assert.ok(operations <= 12, `${operations}`)
        assert.match(said[0] ?? '', /was created/)
    })
})

describe(SHOW, () => {
    for (const ticketType of ['change', 'incident'] as const) {
        const table = TICKET_TABLES[ticketType]

        test(`leads from a ${ticketType} to its request`, async () => {
            const { request, ticket } = await created({ ticketType })
            const path = `/${table}.do?sys_id=${idOf(ticket)}`
            const { actions } = await agent.open(path)
            const page = await agent.send(path, { sys_action: actions[SHOW] ?? '' })
            assert.equal(page.from, `/${REQUEST}.do?sys_id=${idOf(request)}`)
            assert.ok(page.text.includes(request['number'] ?? '?'))
        })

        test(`is not on a ${ticketType} of somebody else, nor for people who may not read requests`, async () => {
            const other = store.insert(table, { short_description: 'Not ours' })
            assert.ok(!(SHOW in (await agent.open(`/${table}.do?sys_id=${idOf(other)}`)).actions))
            const { ticket } = await created({ ticketType })
            const path = `/${table}.do?sys_id=${idOf(ticket)}`
            assert.ok(!(SHOW in (await itil.open(path)).actions))
            const [action] = store.find('sys_ui_action', { name: SHOW, table })
            assert.equal((await itil.send(path, { sys_action: idOf(action) })).status, 403)
        })

        test(`says so where the request of the ${ticketType} is gone`, async () => {
            const { request, ticket } = await created({ ticketType })
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
        const { request } = await created()
        assert.deepEqual(await pressed(idOf(request)), [
            ['https://portal.lindenhof.example/doors?side=1', '_blank', 'noopener,noreferrer'],
        ])
    })

    for (const actionUrl of [null, 'http://portal.lindenhof.example', 'javascript:alert(1)', 'data:text/html,x']) {
        test(`is not there for ${actionUrl}`, async () => {
            const { request } = await created({ actionUrl })
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
            const { request } = await created()
            store.update(REQUEST, idOf(request), { action_url: actionUrl })
            assert.deepEqual(await pressed(idOf(request)), [])
        })
    }

    test('an address that reads like markup stays one text', async () => {
        const { request } = await created()
        const address = `https://portal.lindenhof.example/?a='"</script><script>alert(1)</script>`
        store.update(REQUEST, idOf(request), { action_url: address })
        assert.deepEqual(await pressed(idOf(request)), [[address, '_blank', 'noopener,noreferrer']])
    })
})

describe('the menu', () => {
    const FOR_USERS = ['Open', 'Assigned to me', 'Waiting for a ticket', 'All requests', 'Comments from Microsoft 365', 'Requests by state', 'Open requests by category', 'Open requests by age'] // prettier-ignore
    const FOR_ADMINS = ['Installation checklist', 'Ticket routes', 'State names', 'Connector log']

    test('shows each person what is theirs', async () => {
        const shown = async (person: Person): Promise<string[]> => {
            const { links } = await person.open('/')
            return [...FOR_USERS, ...FOR_ADMINS].filter((name) => name in links)
        }
        assert.deepEqual(await shown(user), FOR_USERS)
        assert.deepEqual(await shown(admin), [...FOR_USERS, ...FOR_ADMINS])
        for (const person of [itil, nobody]) assert.deepEqual(await shown(person), [])
    })

    test('leads to pages that open', async () => {
        const { links } = await admin.open('/')
        for (const name of [...FOR_USERS, ...FOR_ADMINS]) assert.equal((await admin.open(links[name] ?? '')).status, 200, name) // prettier-ignore
    })

    test('lists what is open, what is mine and what waits for a ticket', async () => {
        const { request: open } = await created()
        const { request: done } = await created()
        const { request: mine } = await created()
        store.update(REQUEST, idOf(done), { active: '0', state: '3' })
        store.update(REQUEST, idOf(mine), { assigned_to: session('uma.user').id })
        const { id } = await waiting()
        const waits = store.get(REQUEST, id) ?? {}
        const these = `numberIN${[open, done, mine, waits].map((row) => row['number']).join(',')}`
        const { links } = await user.open('/')
        for (const [name, expected] of [
            ['Open', [open, mine, waits]],
            ['Assigned to me', [mine]],
            ['Waiting for a ticket', [waits]],
            ['All requests', [open, done, mine, waits]],
        ] as const) {
            const path = links[name] ?? ''
            const page = await user.open(`${path}${path.includes('?') ? '%5E' : '?sysparm_query='}${these}`)
            const listed = [open, done, mine, waits].filter(({ number }) => page.text.includes(` ${number} `))
            assert.deepEqual(listed.map((row) => row['number']).sort(), expected.map((row) => row['number']).sort(), name) // prettier-ignore
        }
        const { text } = await user.open(links['Waiting for a ticket'] ?? '')
        assert.match(text, /Data Policy Exception: Configuration item is mandatory/)
    })

    test('counts by state, category and age, without tests', async () => {
        await created({ recommendationCategory: 'Apps' })
        const { request: trial } = await created({ recommendationCategory: 'Apps' })
        store.update(REQUEST, idOf(trial), { test: '1' })
        const { links } = await user.open('/')
        const counted = (where: Row): number => store.find(REQUEST, { test: '0', ...where }).length
        const byState = await user.open(links['Requests by state'] ?? '')
        assert.match(byState.text, new RegExp(` Open ${counted({ state: '1' })} `))
        const byCategory = await user.open(links['Open requests by category'] ?? '')
        assert.match(byCategory.text, new RegExp(` Apps ${counted({ active: '1', recommendation_category: 'apps' })} `))
        const byAge = await user.open(links['Open requests by age'] ?? '')
        const month = new Date(instance.now()).toISOString().slice(0, 7)
        const types = ['change', 'incident'].map((type) => counted({ active: '1', ticket_type: type }))
        assert.match(byAge.text, new RegExp(` Change request Incident ${month} ${types.join(' ')} `))
        for (const name of ['Requests by state', 'Open requests by category', 'Open requests by age'])
            for (const person of [itil, nobody]) assert.equal((await person.open(links[name] ?? '')).status, 403)
    })
})

describe('the routing table', () => {
    const NEW = `/${ROUTE}.do?sys_id=-1`
    const REFUSAL =
        'There is a route for this ticket type and category already: change that one. A type and a category have one route.'
    const group = () => idOf(store.find('sys_user_group', { name: 'Security' })[0])

    test('is kept by administrators, in its list and form, and used from then on', async () => {
        const typed = { ticket_type: 'incident', recommendation_category: 'apps', assignment_group: 'Security' }
        const page = await admin.send(NEW, typed)
        assert.equal(page.status, 200)
        const list = await admin.open(`/${ROUTE}_list.do`)
        assert.match(list.text, /Incident Apps Security/)
        const { ticket } = await created({ ticketType: 'incident', recommendationCategory: 'App' })
        assert.equal(ticket['assignment_group'], group())
    })

    test('has one route for a type and category: a second one is refused in plain words', async () => {
        const typed = { ticket_type: 'change', recommendation_category: 'devices', assignment_group: 'Security' }
        await admin.send(NEW, typed)
        const again = await admin.send(NEW, typed)
        assert.equal(again.status, 422)
        assert.deepEqual(again.messages, [REFUSAL])
        const other = await admin.send(NEW, { ...typed, recommendation_category: 'infrastructure' })
        assert.deepEqual(other.messages, [])
        const turned = await admin.send(other.from, { recommendation_category: 'devices' })
        assert.deepEqual(turned.messages, [REFUSAL])
        const same = await admin.send(other.from, { cmdb_ci: '', recommendation_category: 'infrastructure' })
        assert.deepEqual(same.messages, [])
        assert.equal(store.find(ROUTE, { ticket_type: 'change', recommendation_category: 'devices' }).length, 1)
        assert.equal(store.find(ROUTE, { ticket_type: 'change', recommendation_category: 'infrastructure' }).length, 1)
    })

    test('takes a category that is no choice for what it is, also one that the platform would run', async () => {
        const typed = { ticket_type: 'incident', assignment_group: 'Security' }
        for (const recommendation_category of ['x-javascript:1', 'javascript:1']) {
            const { messages } = await admin.send(NEW, { ...typed, recommendation_category })
            assert.deepEqual(messages, [], recommendation_category)
        }
        const again = await admin.send(NEW, { ...typed, recommendation_category: 'javascript:1' })
        assert.deepEqual(again.messages, [REFUSAL])
    })

    for (const [who, person] of Object.entries({ user, ...strangers })) {
        test(`is not for ${who}`, async () => {
            for (const path of [NEW, `/${ROUTE}_list.do`]) assert.equal((await person.open(path)).status, 403)
        })
    }
})

describe('the state names', () => {
    const table = `${SCOPE}_state`

    test('are changed by administrators in their form, and the security center reads them', async () => {
        const [state] = store.find(table, { ticket_type: 'incident', value: '1' })
        await admin.send(`/${table}.do?sys_id=${idOf(state)}`, { name: 'Reported' })
        const task = newTask({ ticketType: 'incident' })
        assert.equal(taskOf(await center.createTask(task)).state.name, 'Reported')
        store.update(table, idOf(state), { name: 'New' })
    })

    test('are not for anybody else', async () => {
        addUser(running, 'one.more')
        for (const person of [user, itil, nobody]) assert.equal((await person.open(`/${table}_list.do`)).status, 403)
    })
})
