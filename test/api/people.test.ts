// Whom a ticket is for, and where it goes.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE, type TaskRequest, type TicketType } from '../../src/server/contract'
import { addUser, idOf, ROUTE, start, withProperties } from './support/running'
import { newTask, onlyOnesOf } from './support/tasks'

const running = await start()

const adele = idOf(addUser(running, 'adele.vance', [], { email: 'adele@lindenhof.example' }))
addUser(running, 'twin.one', [], { email: 'twins@lindenhof.example' })
addUser(running, 'twin.two', [], { email: 'twins@lindenhof.example' })
addUser(running, 'gone', [], { email: 'gone@lindenhof.example', active: '0' })
const desk = idOf(addUser(running, 'service.desk'))

/** Columns of the ticket of a task with these fields, and of its request. */
async function sent(ticketType: TicketType, changes: Partial<TaskRequest>) {
    const task = newTask({ ticketType })
    const answer = await running.center.createTask({ ...task, ...changes })
    assert.equal(answer.status, 201, answer.text)
    return onlyOnesOf(running.instance, task.taskId)
}

for (const [ticketType, column] of [
    ['change', 'requested_by'],
    ['incident', 'caller_id'],
] as const) {
    describe(`${column} of the ${ticketType}`, () => {
        for (const requestedBy of [
            'adele.vance',
            'ADELE.Vance',
            'adele@lindenhof.example',
            'Adele@Lindenhof.Example',
        ]) {
            test(`is the user whom ${requestedBy} names`, async () => {
                const { request, ticket } = await sent(ticketType, { requestedBy })
                assert.equal(ticket[column], adele)
                assert.equal(request['requested_by'], adele)
                assert.equal(request['requested_by_id'], requestedBy)
            })
        }

        for (const [what, requestedBy] of [
            ['nobody is named', 'nobody@lindenhof.example'],
            ['two users are', 'twins@lindenhof.example'],
            ['an inactive one is', 'gone@lindenhof.example'],
            ['a query is', 'nobody^ORuser_name=adele.vance'],
            ['another is', 'x^NQuser_name=admin'],
            ['a script is', 'javascript:gs.getUserName()'],
            ['an empty script is', 'javascript:'],
            ['one that no instance should run is', "javascript:new GlideRecord('incident').deleteMultiple()"],
            ['a sys_id is', adele],
        ] as const) {
            test(`is the integration user where ${what}`, async () => {
                const { request, ticket } = await sent(ticketType, { requestedBy })
                assert.equal(ticket[column], running.user.id)
                assert.equal(request['requested_by'], '')
                assert.equal(request['requested_by_id'], requestedBy)
            })
        }

        test('is the default caller where nobody is named, if there is one', async () => {
            await withProperties(running, { [`${SCOPE}.default_caller`]: 'service.desk' }, async () => {
                const unknown = await sent(ticketType, {})
                assert.equal(unknown.ticket[column], desk)
                assert.equal(unknown.request['requested_by'], '')
                const known = await sent(ticketType, { requestedBy: 'adele.vance' })
                assert.equal(known.ticket[column], adele)
                const itself = await sent(ticketType, { requestedBy: 'service.desk' })
                assert.equal(itself.request['requested_by'], desk)
            })
        })

        test('is the default caller where a whole department has the address', async () => {
            for (let count = 1; count <= 12; count++) {
                addUser(running, `${ticketType}.member.${count}`, [], { email: `${ticketType}@lindenhof.example` })
            }
            const late = idOf(addUser(running, `${ticketType}.late`))
            await withProperties(running, { [`${SCOPE}.default_caller`]: `${ticketType}.late` }, async () => {
                const { request, ticket } = await sent(ticketType, { requestedBy: `${ticketType}@lindenhof.example` })
                assert.equal(ticket[column], late)
                assert.equal(request['requested_by'], '')
            })
            await withProperties(running, { [`${SCOPE}.default_caller`]: `${ticketType}.none` }, async () => {
                const { ticket } = await sent(ticketType, { requestedBy: `${ticketType}@lindenhof.example` })
                assert.equal(ticket[column], running.user.id)
            })
        })

        for (const userName of ['nobody.at.all', 'gone', 'javascript:gs.getUserName()']) {
            test(`is the integration user where the default caller is ${userName}`, async () => {
                await withProperties(running, { [`${SCOPE}.default_caller`]: userName }, async () => {
                    assert.equal((await sent(ticketType, {})).ticket[column], running.user.id)
                })
            })
        }
    })
}

describe('a route', () => {
    const { store } = running.instance
    const group = idOf(store.find('sys_user_group', { name: 'Security' })[0])
    const item = idOf(store.insert('cmdb_ci', { name: 'Side door' }))
    const model = idOf(store.find('chg_model', { name: 'Emergency' })[0])
    const target = { assignment_group: group, cmdb_ci: item, chg_model: model }
    const route = (values: Record<string, string>) => store.insert(ROUTE, values)

    test('gives group, configuration item and change model to a change of its category', async () => {
        route({ ticket_type: 'change', recommendation_category: 'data', ...target })
        const { ticket } = await sent('change', { recommendationCategory: 'Data' })
        assert.deepEqual([ticket['assignment_group'], ticket['cmdb_ci'], ticket['chg_model']], [group, item, model])
    })

    test('leaves other categories and types alone', async () => {
        for (const [type, recommendationCategory] of [
            ['change', 'Apps'],
            ['incident', 'Data'],
        ] as const) {
            const { ticket } = await sent(type, { recommendationCategory })
            assert.deepEqual([ticket['assignment_group'], ticket['cmdb_ci']], ['', ''])
        }
    })

    test('gives group and configuration item to an incident', async () => {
        route({ ticket_type: 'incident', recommendation_category: 'devices', ...target })
        const { ticket } = await sent('incident', { recommendationCategory: 'device' })
        assert.deepEqual([ticket['assignment_group'], ticket['cmdb_ci']], [group, item])
    })

    test('of other is for what is not known, and for what has no category', async () => {
        route({ ticket_type: 'incident', recommendation_category: 'other', assignment_group: group })
        for (const recommendationCategory of ['Account', null]) {
            const { ticket } = await sent('incident', { recommendationCategory })
            assert.deepEqual([ticket['assignment_group'], ticket['cmdb_ci']], [group, ''])
        }
    })
})
