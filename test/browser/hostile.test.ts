// Script and markup in whatever comes from outside or from people is text on every page: nothing of it runs.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { CHECKLIST } from './support/checklist-page'
import { openChecklist } from './support/set-up'
import { visit, type Visitor } from './support/visitor'
import { COMMENT, CONNECTION, idOf, LOG, REQUEST, ROUTE, start, STATE } from '../api/support/running'
import { newTask, taskOf } from '../api/support/tasks'
import { startSite } from '../security-center/site/site'
import { COMPARE_JOB } from '../job-names'

/** Within the 100 characters that the shortest fields take, and one per way to run something. */
const short = (field: string): string =>
    `${field}"'><svg onload=ran=1><img src=/no onerror=ran=1>\${ran=1}{{ran=1}}$[ran=1]`
const long = (field: string): string =>
    [
        short(field),
        '<script>window.ran = 1</script></textarea></title><script>window.ran = 1</script>',
        '<a href="javascript:window.ran=1">a</a> javascript:window.ran=1 data:text/html,<script>parent.ran=1</script>',
        "{{constructor.constructor('window.ran=1')()}} <iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
        '\u202Eright to left\u2066 \u0001\u0007\u001B[31m \u2028 ]]> --> <!--',
    ].join(' ')

const running = await start()
const { center, instance, url } = running
const { store } = instance
const site = await startSite({ port: 0, instances: { standin: url } })
after(() => site.close())
await site.portal.connect(center)

const [first] = await Promise.all(
    [
        'javascript:window.ran=1',
        'https://example.com/?"><svg onload=ran=1>',
        'data:text/html,<script>ran=1</script>',
    ].map(async (actionUrl) =>
        taskOf(
            await center.createTask(
                newTask({
                    ticketType: 'incident',
                    name: long('name'),
                    description: long('description'),
                    requestedBy: short('requester'),
                    recommendationCategory: short('category'),
                    actionUrl,
                }),
            ),
        ),
    ),
)
assert.ok(first?.ticket)
const comment = { commentId: 'hostile', text: long('comment'), author: short('author') }
assert.equal((await center.comment(first.taskId, comment)).status, 201)
const renamed = [{ ticketType: 'incident' as const, value: '1', name: short('state') }]
assert.equal((await center.nameTicketStates(renamed)).status, 200)
assert.equal((await center.putConnection({ tenantId: short('tenant') })).status, 200)
const group = idOf(store.insert('sys_user_group', { name: short('group') }))
store.update('incident', first.ticket.id, { assignment_group: group })
store.insert(ROUTE, { ticket_type: 'incident', assignment_group: group })
store.insert(LOG, { route: 'POST /tasks', outcome: 'invalid_task', message: long('message'), task_id: short('task') })
store.insert('sys_journal_field', { name: 'incident', element: 'comments', element_id: first.ticket.id, value: long('journal') }) // prettier-ignore
store.update('oauth_entity', running.client.id, { name: short('client') })
store.update('sys_user', running.user.id, { name: short('person'), user_name: short('user') })
instance.setProperty('instance_name', short('instance'))
store.update(CONNECTION, idOf(store.find(CONNECTION, {})[0]), { instance_name: short('instance') })
instance.runJob(COMPARE_JOB)

/** Nothing has run, nothing of a value has become an element, every link leads where a link may, and what should be seen
 * is seen as it is. */
async function inert(page: Page, ...shown: string[]): Promise<void> {
    const place = page.url()
    const found = await page.evaluate<{ ran: boolean; live: string[]; text: string; links: { href: string; rel: string }[] }>(`({
        ran: 'ran' in window,
        live: [...document.querySelectorAll('*')]
            .filter((one) => one.matches('iframe, img[src="/no"]') || [...one.attributes].some(({ name, value }) =>
                (name.startsWith('on') && value.includes('ran')) || /^\\s*(javascript|data):.*ran/i.test(value) && name !== 'value'))
            .map((one) => one.outerHTML.slice(0, 200)),
        text: document.body.innerText + [...document.querySelectorAll('input, textarea')].map(({ value }) => value).join('\\n'),
        links: [...document.querySelectorAll('a[href]')].map(({ href, rel }) => ({ href, rel })),
    })`) // prettier-ignore
    assert.equal(found.ran, false, `${place}: something ran`)
    assert.deepEqual(found.live, [], place)
    for (const { href, rel } of found.links) {
        const { origin, protocol } = new URL(href)
        if (origin === new URL(place).origin) continue
        assert.ok(protocol === 'https:' || origin === url, `${place}: ${href}`)
        for (const word of ['noopener', 'noreferrer'])
            assert.ok(rel.split(' ').includes(word), `${place}: ${href} ${rel}`)
    }
    for (const field of shown) assert.ok(found.text.includes(`${field}"'><svg onload=ran`), `${place} shows ${field}`)
}

function guarded(visitor: Visitor): void {
    visitor.page.on('dialog', (dialog) => {
        void dialog.dismiss()
        assert.fail(`a dialog: ${dialog.message()}`)
    })
}

test('the check itself sees what runs', async (t) => {
    const { page } = await visit(t, running)
    await page.setContent('<p>x"><svg onload=ran=1></svg></p>')
    await page.waitForFunction(`'ran' in window`)
    await assert.rejects(inert(page), /something ran|Invalid URL/)
    await page.setContent('<a href="javascript:ran=2">a</a>')
    await assert.rejects(inert(page))
})

test('lists and forms of the instance', async (t) => {
    const visitor = await visit(t, running)
    guarded(visitor)
    await visitor.open('/login.do')
    await visitor.logIn('admin')
    const lists: [table: string, list: string[], form: string[]][] = [
        [REQUEST, [], ['name', 'requester']],
        [LOG, [], []],
        [COMMENT, ['author'], ['author', 'comment']],
        [STATE, ['state'], []],
        [ROUTE, ['group'], []],
        [CONNECTION, [], ['tenant', 'instance']],
        ['incident', [], []],
    ]
    for (const [table, list, form] of lists) {
        await visitor.open(`/${table}_list.do`)
        await inert(visitor.page, ...list)
        for (const row of store.find(table, {}).slice(0, 3)) {
            await visitor.open(`/${table}.do?sys_id=${idOf(row)}`)
            await inert(visitor.page, ...form)
        }
    }
})

test('the installation checklist', async (t) => {
    const visitor = await visit(t, running)
    guarded(visitor)
    const checklist = await openChecklist(visitor)
    assert.ok(checklist.page.url().includes(CHECKLIST))
    await inert(visitor.page, 'client', 'tenant', 'user')
})

test('the installation checklist of a clone, which names the instance it was cloned from', async (t) => {
    instance.setProperty('instance_name', 'clone')
    t.after(() => {
        instance.setProperty('instance_name', short('instance'))
    })
    const visitor = await visit(t, running)
    guarded(visitor)
    await openChecklist(visitor)
    await inert(visitor.page, 'instance')
})

test('Microsoft’s side', async (t) => {
    const visitor = await visit(t, { ...running, url: site.url }, { elsewhere: [url] })
    guarded(visitor)
    for (const path of ['/', '/configuration', '/tickets?ticketType=incident', '/tickets']) {
        await visitor.page.goto(site.url + path)
        await inert(visitor.page)
    }
    const ticket = visitor.page.locator('a[href*="/tickets/"]').first()
    await ticket.click()
    await inert(visitor.page, 'name')
})
