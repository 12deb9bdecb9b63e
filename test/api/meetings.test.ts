// Whoever works on a task meets whoever else does: one runs to its end before each single Glide operation of the other. Then
// all is whole. races.test.ts has what both are answered. `npm run test:faults` has every pair meet.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
    type Act,
    change,
    changeOtherwise,
    close,
    comment,
    compareChanged,
    conflict,
    connectTenant,
    create,
    createNow,
    createOther,
    deleteTicket,
    edit,
    finishChange,
    finishComment,
    lateRetryJob,
    nameStates,
    reads,
    remove,
    retryJob,
} from './support/faults/acts'
import { EVERYTHING } from './support/faults/extent'
import { clear } from './support/faults/later'
import { meet } from './support/faults/races'
import { type Kind, World } from './support/faults/subjects'
import { start } from './support/running'

const running = await start()
const world = new World(running)

const readsOn = (on: Kind) => reads.map((act) => act(on))

const acts: Record<Kind, Act[]> = {
    new: [create(), conflict(), createOther, change('new'), comment('new'), lateRetryJob, remove('new')],
    waiting: [
        create('waiting'),
        conflict('waiting'),
        change('waiting'),
        changeOtherwise('waiting'),
        comment('waiting'),
        retryJob,
        createNow,
        finishChange,
        remove('waiting'),
    ],
    ticketed: [
        create('ticketed'),
        change('ticketed'),
        changeOtherwise('ticketed'),
        comment('ticketed'),
        edit,
        close,
        deleteTicket,
        compareChanged,
        finishComment,
        nameStates('ticketed'),
        connectTenant('ticketed'),
        remove('ticketed'),
    ],
}

/** The pairs of a usual run. */
const usual: [outer: Act, inner: Act][] = [
    [create(), create()],
    [create(), createOther],
    [create(), remove('new')],
    [remove('new'), create()],
    [edit, change('ticketed')],
    [change('ticketed'), edit],
    [retryJob, retryJob],
    [retryJob, createNow],
    [createNow, retryJob],
    [finishChange, changeOtherwise('waiting')],
    [finishComment, finishComment],
]

async function everyOperation(outer: Act, inner: Act, ticketType: 'change' | 'incident'): Promise<void> {
    clear(running)
    let operation = 1
    while (await meet(world, { outer, inner, ticketType, operation })) assert.ok(++operation < 40)
    assert.ok(operation > 1, 'They never meet')
}

if (EVERYTHING) {
    for (const ticketType of ['change', 'incident'] as const)
        for (const on of ['new', 'waiting', 'ticketed'] as const)
            describe(`a ${ticketType}, ${on}`, () => {
                for (const outer of [...acts[on], ...readsOn(on)])
                    for (const inner of [...acts[on], ...(outer.run ? readsOn(on) : [])])
                        test(`${inner.name} while: ${outer.name}`, () => everyOperation(outer, inner, ticketType))
            })
} else {
    usual.forEach(([outer, inner], index) => {
        test(`${inner.name} while: ${outer.name}`, () =>
            everyOperation(outer, inner, index % 2 === 0 ? 'incident' : 'change'))
    })
}
