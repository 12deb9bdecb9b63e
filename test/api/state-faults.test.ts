// Something fails, or somebody else gets in between, at each single Glide operation of the rule and of the job: in the end
// the request says what its ticket says.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { FaultMode } from '../instance/types'
import { Agent, assertFollows, CLOSING, type Sent } from './support/agent'
import { WAYS } from './support/faults/cell'
import { EVERYTHING } from './support/faults/extent'
import { REQUEST, start } from './support/running'
import { TICKET_TABLES } from './support/tasks'
import { COMPARE_JOB } from '../job-names'

const running = await start()
const { instance } = running
const { store } = instance
const agent = new Agent(running)

/** The rest is in faults.test.ts, of which every run has a part. */
const MODES: readonly FaultMode[] = EVERYTHING ? WAYS : ['null']
const TYPES = ['change', 'incident'] as const
const FAULT_FREE = { change: { state: '-4' }, incident: { state: '2' } } as const
const CLOSED = { change: { state: '4' }, incident: { state: '7', ...CLOSING } } as const
/** More than anything here costs. */
const MOST = 12

function compare(): void {
    agent.wait(3600)
    assert.equal(instance.runJob(COMPARE_JOB).error, null)
}

/** The request says what the ticket says, or that there is none any more. */
async function agrees(task: Sent): Promise<void> {
    const read = await agent.read(task)
    if (!store.get(TICKET_TABLES[task.ticketType], task.ticket.id)) {
        assert.deepEqual([read.state.name, read.active], ['Canceled', false])
        return
    }
    assertFollows(agent, task)
    const isClosed = ['4', '7'].includes(agent.ticket(task)['state'] ?? '')
    assert.deepEqual([read.active, read.closedAt === null], [!isClosed, !isClosed])
    assert.equal(agent.request(task)['active'], isClosed ? '0' : '1')
}

for (const ticketType of TYPES) {
    for (const mode of MODES) {
        for (const [what, act] of [
            ['is edited', (task: Sent) => agent.edit(task, { ...FAULT_FREE[ticketType], assigned_to: agent.id })],
            ['is closed', (task: Sent) => agent.edit(task, CLOSED[ticketType])],
            ['is deleted', (task: Sent) => agent.remove(task)],
        ] as const) {
            test(`${mode} in the rule while a ${ticketType} ${what} is made good by the job`, async () => {
                let reached = true
                let operation = 1
                for (; reached && operation <= MOST; operation++) {
                    const task = await agent.sent({ ticketType })
                    instance.fault({ operation, scope: SCOPE, mode })
                    const [run] = await act(task)
                    reached = (run?.operations ?? 0) >= operation
                    if (!reached) {
                        await agrees(task)
                        // Takes the lever away that nobody has come to.
                        instance.runJob(COMPARE_JOB)
                    }
                    compare()
                    await agrees(task)
                }
                assert.ok(!reached && operation > 4, `${operation} operations`)
            })
        }

        test(`${mode} in the job that finds a ${ticketType} changed or gone is made good by its next run`, async () => {
            let reached = true
            for (let operation = 1; reached; operation++) {
                assert.ok(operation < 40)
                const [changed, gone] = [await agent.sent({ ticketType }), await agent.sent({ ticketType })]
                const kept = await agent.sent({ ticketType })
                const before = agent.request(kept)
                agent.import(changed, FAULT_FREE[ticketType])
                store.remove(TICKET_TABLES[ticketType], gone.ticket.id)
                instance.fault({ operation, scope: SCOPE, mode })
                reached = instance.runJob(COMPARE_JOB).operations >= operation
                // A read that failed never makes a ticket look deleted.
                assert.deepEqual(agent.request(kept), before)
                compare()
                compare()
                for (const task of [changed, gone, kept]) await agrees(task)
                // What is done is not looked at again.
                for (const task of [changed, gone, kept]) store.remove(REQUEST, task.id)
            }
        })
    }
}

describe('somebody else gets in between', () => {
    /** Edits a ticket as another transaction does whose own rule runs at once, before that operation. Answers whether
     * the operation was come to. */
    function meanwhile(operation: number, task: Sent, values: Record<string, string>): { reached: boolean } {
        const user = instance.user('agent')
        assert.ok(user)
        const between = { reached: false }
        const other = () => {
            between.reached = true
            assert.ok(instance.records.update(user, TICKET_TABLES[task.ticketType], task.ticket.id, values).ok)
            instance.settle()
        }
        instance.interleave({ operation, scope: SCOPE, other })
        return between
    }

    for (const ticketType of TYPES) {
        for (const [what, values] of [
            ['edits it', { priority: '1', impact: '1', urgency: '1', assigned_to: '' }],
            ['closes it', CLOSED[ticketType]],
        ] as const) {
            test(`and ${what}, before each operation of the rule of a ${ticketType}`, async () => {
                let operation = 1
                for (let reached = true; reached && operation <= MOST; operation++) {
                    const task = await agent.sent({ ticketType })
                    const between = meanwhile(operation, task, values)
                    await agent.edit(task, { ...FAULT_FREE[ticketType], assigned_to: agent.id })
                    reached = between.reached
                    if (!reached) instance.runJob(COMPARE_JOB)
                    await agrees(task)
                }
                assert.ok(operation > 6)
            })
        }

        test(`before each operation of the job that finds a ${ticketType} changed`, async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                assert.ok(operation < 40)
                const task = await agent.sent({ ticketType })
                agent.import(task, FAULT_FREE[ticketType])
                const between = meanwhile(operation, task, CLOSED[ticketType])
                compare()
                reached = between.reached
                if (reached) await agrees(task)
                store.remove(REQUEST, task.id)
            }
        })
    }
})
