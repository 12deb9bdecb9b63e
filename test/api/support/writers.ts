import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CONNECTOR_PATH, SCOPE, type TicketType } from '../../../src/server/contract'
import type { Row } from '../../instance/types'
import { idOf, REQUEST, type Running } from './running'
import { newTask } from './tasks'

// Four writers who work on tasks while somebody reads the feed, a write at a time.

const WRITERS = 4
const SECOND = 1000

/** How a write comes about. `create`: the security center sends a task. `change`, `close`, `reopen`: the app notes what an
 * agent did. `late`: one that was stamped some time before anybody can see it, as when a transaction is slow to commit. */
const CHANGES = ['change', 'close', 'reopen', 'late'] as const
type Action = 'create' | (typeof CHANGES)[number]

export interface Step {
    writer: number
    action: Action
    ticketType: TicketType
    /** Which of the writer's tasks. */
    which: number
    /** How much later than the step before. Mostly none, so that many share a second. */
    seconds: number
    /** How long before it is seen a late one was stamped. */
    delay: number
}

/** What writers do: `tickets` of the steps create one, `changes` times as many change what is there. */
export function histories(tickets: fc.Arbitrary<number>, changes: number): fc.Arbitrary<Step[]> {
    const step = fc.record({
        writer: fc.nat(WRITERS - 1),
        action: fc.constantFrom(...CHANGES),
        ticketType: fc.constantFrom('change' as const, 'incident' as const),
        which: fc.nat(),
        seconds: fc.oneof(
            { weight: 14, arbitrary: fc.constant(0) },
            { weight: 5, arbitrary: fc.constant(1) },
            { weight: 1, arbitrary: fc.nat(90) },
        ),
        delay: fc.nat(59),
    })
    return tickets.chain((count) => {
        const length = count * (1 + changes)
        return fc
            .array(step, { minLength: length, maxLength: length, size: 'max' })
            .map((steps) => steps.map((it, at): Step => (at % (1 + changes) === 0 ? { ...it, action: 'create' } : it)))
    })
}

const STATES: Record<Exclude<Action, 'create'>, Record<TicketType, Row>> = {
    change: noted('-4', '2', '1'),
    reopen: noted('-5', '1', '1'),
    close: noted('3', '7', '0'),
    late: noted('-3', '3', '1'),
}

function noted(change: string, incident: string, active: string): Record<TicketType, Row> {
    return { change: { ticket_state: change, active }, incident: { ticket_state: incident, active } }
}

export class Writers {
    writes = 0
    private readonly tasks: { id: string; ticketType: TicketType }[][] = Array.from({ length: WRITERS }, () => [])

    constructor(
        private readonly running: Running,
        private readonly steps: Step[],
    ) {}

    get left(): number {
        return this.steps.length - this.writes
    }

    /** Lets one write in before each of the first `operations` operations of the app's next transaction. */
    arm(operations: number): void {
        const { instance, server } = this.running
        this.steps.slice(this.writes, this.writes + operations).forEach((step, at) => {
            const lever = { operation: at + 1, scope: SCOPE }
            if (step.action !== 'create') {
                instance.interleave({
                    ...lever,
                    other: () => {
                        this.pass(step)
                        this.change(step)
                    },
                })
                return
            }
            const task = newTask({ ticketType: step.ticketType, requestedBy: `writer-${step.writer}` })
            const { userName, password } = this.running.user
            const authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
            const sent = server.interleave(lever, {
                method: 'POST',
                path: `${CONNECTOR_PATH}/tasks`,
                headers: { authorization, accept: 'application/json' },
                body: task,
            })
            // The same operation takes what was armed for it in order: the clock has moved on when the task is known.
            instance.interleave({
                ...lever,
                other: () => {
                    assert.equal(sent.answer?.status, 201)
                    this.pass(step)
                    const [row] = instance.store.find(REQUEST, { task_id: task.taskId })
                    this.tasks[step.writer]?.push({ id: idOf(row), ticketType: step.ticketType })
                },
            })
        })
    }

    private pass({ seconds }: Step): void {
        const { instance } = this.running
        this.writes++
        instance.setClock(instance.now() + seconds * SECOND)
    }

    private change({ writer, which, action, delay }: Step): void {
        const mine = this.tasks[writer] ?? []
        const task = mine[which % mine.length]
        if (!task || action === 'create') return
        const { instance } = this.running
        // Two writes of one second to one task differ in nothing else.
        const values = { ...STATES[action][task.ticketType], task_name: `Write number ${this.writes}` }
        if (action === 'late') {
            const stamp = new Date(instance.now() - delay * SECOND).toISOString().slice(0, 19).replace('T', ' ')
            instance.store.update(REQUEST, task.id, { ...values, sys_updated_on: stamp })
            return
        }
        const admin = instance.user('admin')
        assert.ok(admin && instance.records.update(admin, REQUEST, task.id, values).ok)
    }
}
