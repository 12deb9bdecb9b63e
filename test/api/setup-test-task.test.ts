// The test task of the checklist.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type Result, type TestTask, TICKET_TYPES } from '../../src/server/contract'
import { readChecklist } from './support/checklist'
import { open } from './support/links'
import { mandatory, refusing } from './support/obstacles'
import { connected } from './support/removal'
import { TEST_TASK } from './support/routes'
import { addUser, REQUEST, startFresh } from './support/running'
import { makeBoth, undoSetup } from './support/setup'
import { TICKET_TABLES } from './support/tasks'

const fresh = await startFresh()
const { administrator, as, instance } = fresh
const { store } = instance

afterEach(() => {
    instance.setClock(null)
    undoSetup(fresh)
})

describe('the test task', () => {
    const runTest = async (body?: unknown) => {
        const answer = await administrator.request<Result<TestTask>>('POST', TEST_TASK, body)
        assert.equal(answer.status, 200, answer.text)
        const { steps } = answer.body.result
        assert.deepEqual(
            steps.map(({ id }) => id),
            ['create', 'read_request', 'read_ticket', 'cancel'],
        )
        return steps
    }
    const requests = () => store.find(REQUEST, { test: '1' })

    for (const ticketType of TICKET_TYPES) {
        test(`creates a ${ticketType}, reads it back and cancels it`, async () => {
            await makeBoth(fresh)
            const before = requests().length
            const steps = await runTest({ ticketType })
            assert.deepEqual(
                steps.map(({ status }) => status),
                ['done', 'done', 'done', 'done'],
                JSON.stringify(steps),
            )
            const made = requests()
            assert.equal(made.length, before + 1)
            const request = made.at(-1)
            assert.deepEqual([request?.['ticket_type'], request?.['active']], [ticketType, '0'])
            const ticket = store.get(TICKET_TABLES[ticketType], request?.['ticket'] ?? '')
            assert.deepEqual([ticket?.['active'], ticket?.['state']], ['0', ticketType === 'change' ? '4' : '8'])
            assert.ok(steps[3]?.message.includes(ticket?.['number'] ?? '-'))
            assert.ok(steps[2]?.message.includes(`${ticket?.['number']}`) && steps[2].message.includes('New'), steps[2]?.message) // prettier-ignore
        })
    }

    test('is an incident unless it says otherwise', async () => {
        for (const body of [undefined, {}, { ticketType: null }]) {
            await runTest(body)
            assert.equal(requests().at(-1)?.['ticket_type'], 'incident')
        }
        const answer = await administrator.request('POST', TEST_TASK, { ticketType: 'problem' })
        assert.equal(answer.status, 400)
    })

    test('that is refused says which step and why, and counts as no ticket that waits', async () => {
        const { center } = await connected(fresh)
        const policy = mandatory(fresh, 'incident', 'cmdb_ci')
        const steps = await runTest({ ticketType: 'incident' })
        policy.remove()
        assert.deepEqual(
            steps.map(({ status }) => status),
            ['blocked', 'todo', 'todo', 'todo'],
        )
        assert.match(steps[0]?.message ?? '', /Data Policy Exception: .* is mandatory/)
        assert.equal(requests().at(-1)?.['active'], '0')
        const { connection, steps: all } = await readChecklist(fresh)
        assert.deepEqual(connection.issues, [])
        assert.equal(
            all.flatMap(({ checks }) => checks).some(({ id }) => id === 'tickets_waiting'),
            false,
        )
        assert.equal((await center.getConnection()).status, 200)
    })

    test('whose ticket cannot be canceled says so, with the link to it', async () => {
        const rule = refusing(fresh, 'incident', 'No closing', ['update'])
        const steps = await runTest()
        rule.remove()
        const { status = '', message = '' } = steps[3] ?? {}
        assert.equal(status, 'blocked')
        const link = /https?:\S+$/.exec(message)?.[0]
        assert.equal((await open(fresh, link)).table, 'incident')
    })

    test('is not for an administrator of the app alone', async () => {
        addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
        const before = requests().length
        const answer = await as('app.admin', 'app.admin').request('POST', TEST_TASK)
        assert.equal(answer.status, 403)
        assert.equal(requests().length, before)
    })
})
