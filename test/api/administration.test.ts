// What administrators of the app keep: the routing table and the names of states.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { created, openDesk } from './support/desk'
import { addUser, idOf, ROUTE } from './support/running'
import { newTask, taskOf } from './support/tasks'

const { running, user, admin, itil, nobody } = await openDesk()
const { center, instance } = running
const { store } = instance
const strangers = { itil, nobody }

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
        const { ticket } = await created(running, { ticketType: 'incident', recommendationCategory: 'App' })
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
