// Something fails at each single Glide operation of whatever writes. What was acknowledged is completed by the jobs, what
// was not is not there, or is whole when its sender sends it again. `npm run test:faults` tries everything.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { TicketType } from '../../src/server/contract'
import {
    type Act,
    change,
    cleanLog,
    close,
    comment,
    compareChanged,
    compareDeleted,
    connectTenant,
    create,
    createNow,
    deleteTicket,
    edit,
    finishChange,
    finishComment,
    nameStates,
    retryJob,
} from './support/faults/acts'
import { fail, type Way, WAYS } from './support/faults/cell'
import { EVERYTHING } from './support/faults/extent'
import { clear } from './support/faults/later'
import { World } from './support/faults/subjects'
import { start } from './support/running'

const IGNORED = 'stand_in.new_guid_value.ignored'

const running = await start()
const world = new World(running)

const acts: Act[] = [
    create(),
    create('ticketed'),
    create('waiting'),
    change('ticketed'),
    change('waiting'),
    comment('ticketed'),
    comment('waiting'),
    nameStates('ticketed'),
    connectTenant('ticketed'),
    retryJob,
    createNow,
    finishComment,
    finishChange,
    compareChanged,
    compareDeleted,
    cleanLog,
    edit,
    close,
    deleteTicket,
]

/** Every operation of an act, in the ways that are named for it. */
async function every(act: Act, ticketType: TicketType, ways: (operation: number) => readonly Way[]): Promise<void> {
    clear(running)
    let operation = 1
    for (let reached = true; reached; operation++) {
        assert.ok(operation < 40)
        for (const way of ways(operation)) {
            const orders = EVERYTHING ? (['sender', 'jobs'] as const) : ([operation % 2 ? 'jobs' : 'sender'] as const)
            for (const first of orders) reached = await fail(world, { act, ticketType, operation, way, first })
        }
    }
    assert.ok(operation > 2, 'It does nothing')
}

if (EVERYTHING) {
    for (const ignored of ['false', 'true']) {
        describe(ignored === 'true' ? 'where the platform ignores the sys_id that is chosen' : 'everywhere', () => {
            before(() => {
                running.instance.setProperty(IGNORED, ignored)
            })
            after(() => {
                running.instance.setProperty(IGNORED, 'false')
            })
            for (const act of acts)
                for (const ticketType of ['change', 'incident'] as const)
                    for (const way of WAYS)
                        test(`${act.name}, ${ticketType} (${act.on}): ${way} at any operation`, () =>
                            every(act, ticketType, () => [way]))
        })
    }
} else {
    test('a task is created: every operation is without effect, or the last one', () =>
        every(create(), 'incident', () => ['null', 'cancelled']))

    test('a task is created again where the platform ignores the sys_id that is chosen', async (t) => {
        running.instance.setProperty(IGNORED, 'true')
        t.after(() => {
            running.instance.setProperty(IGNORED, 'false')
        })
        await every(create('ticketed'), 'change', () => ['null', 'cancelled'])
    })

    // One way for each operation, another one for the next.
    acts.forEach((act, index) => {
        test(`${act.name} (${act.on}): something at any operation`, () =>
            every(act, index % 2 === 0 ? 'change' : 'incident', (operation) => [
                WAYS[(operation + index) % WAYS.length] as Way,
            ]))
    })
}
