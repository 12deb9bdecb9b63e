import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CONNECTOR_PATH, SCOPE, type TicketType } from '../../../src/server/contract'
import type { Interleaved } from '../../instance/http/levers/interleaving'
import type { Row, SessionUser } from '../../instance/types'
import { addUser, idOf, REQUEST, type Running } from './running'
import { newTask, TICKET_TABLES } from './tasks'
import { type Edit, nextEdit } from './ticket-edits'

// Four writers who work on tickets while somebody reads the feed, a write at a time: each is an agent of the instance and
// a caller of the connector.

const WRITERS = 4
const SECOND = 1000

/** How a write comes about. `create` and `patch`: by the connector. An edit: by an agent, to the ticket, with all rules of
 * the instance. `rules`: the asynchronous rules that have been left waiting run. `late`: a request that was stamped some
 * time before anybody can see it, as when a transaction is slow to commit. */
const CHANGES = ['work', 'close', 'assign', 'patch', 'rules', 'late'] as const
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

interface Known {
    request: string
    taskId: string
    ticketType: TicketType
    ticket: string
}

export class Writers {
    writes = 0
    /** How often each kind of write has changed something. */
    readonly done: Record<Action, number> = { create: 0, work: 0, close: 0, assign: 0, patch: 0, rules: 0, late: 0 }
    private readonly tasks: Known[][] = Array.from({ length: WRITERS }, () => [])
    private readonly agents: SessionUser[]
    private readonly headers: Record<string, string>

    constructor(
        private readonly running: Running,
        private readonly steps: Step[],
    ) {
        this.agents = this.tasks.map((_, writer) => agentNamed(running, `writer-${writer}`))
        const { userName, password } = running.user
        const authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
        this.headers = { authorization, accept: 'application/json' }
    }

    get left(): number {
        return this.steps.length - this.writes
    }

    /** Lets one write in before each of the first `operations` operations of the app's next transaction. */
    arm(operations: number): void {
        this.steps.slice(this.writes, this.writes + operations).forEach((step, at) => {
            const number = this.writes + at
            if (step.action === 'create') this.armCreate(step, at + 1)
            else if (step.action === 'patch') this.armPatch(step, at + 1, number)
            else {
                const { action } = step
                this.then(at + 1, step, () => {
                    if (action === 'rules') this.done.rules += this.running.instance.settle().length
                    else this.change(step, action, number)
                })
            }
        })
    }

    private armCreate({ ...step }: Step, operation: number): void {
        const { writer, ticketType } = step
        const task = newTask({ ticketType, requestedBy: `writer-${writer}` })
        const sent = this.send(operation, 'POST', '/tasks', task)
        this.then(operation, step, () => {
            assert.equal(sent.answer?.status, 201)
            const [row] = this.running.instance.store.find(REQUEST, { task_id: task.taskId })
            assert.ok(row?.['ticket'])
            this.tasks[writer]?.push({ request: idOf(row), taskId: task.taskId, ticketType, ticket: row['ticket'] })
            this.done.create++
        })
    }

    private armPatch(step: Step, operation: number, number: number): void {
        const known = this.chosen(step)
        const sent = known && this.send(operation, 'PATCH', `/tasks/${known.taskId}`, { name: nameOf(number) })
        this.then(operation, step, () => {
            if (!sent) return
            const status = sent.answer?.status
            assert.ok(status === 200 || status === 409, `PATCH answered ${status}: ${sent.answer?.body.toString()}`)
            if (status === 200) this.done.patch++
        })
    }

    private send(operation: number, method: string, route: string, body: unknown): Interleaved {
        const { headers } = this
        return this.running.server.interleave(
            { operation, scope: SCOPE },
            { method, path: CONNECTOR_PATH + route, headers, body },
        )
    }

    /** The same operation takes what was armed for it in order: the clock has moved on when the next one comes. */
    private then(operation: number, { seconds }: Step, work: () => void): void {
        const { instance } = this.running
        const other = (): void => {
            work()
            this.writes++
            instance.setClock(instance.now() + seconds * SECOND)
        }
        instance.interleave({ operation, scope: SCOPE, other })
    }

    private chosen({ writer, which }: Step): Known | undefined {
        const mine = this.tasks[writer] ?? []
        return mine[which % mine.length]
    }

    private change(step: Step, action: Edit | 'late', number: number): void {
        const known = this.chosen(step)
        if (!known) return
        const { instance } = this.running
        if (action === 'late') {
            const stamp = new Date(instance.now() - step.delay * SECOND).toISOString().slice(0, 19).replace('T', ' ')
            instance.store.update(REQUEST, known.request, { task_name: nameOf(number), sys_updated_on: stamp })
        } else {
            const agent = this.agents[step.writer] as SessionUser
            const table = TICKET_TABLES[known.ticketType]
            const ticket = instance.store.get(table, known.ticket) as Row
            const values = nextEdit(action, known.ticketType, ticket, agent.id, nameOf(number))
            const outcome = instance.records.update(agent, table, known.ticket, values)
            assert.ok(outcome.ok, JSON.stringify({ outcome, values }))
        }
        this.done[action]++
    }
}

/** No two writes of one second differ in nothing. */
function nameOf(number: number): string {
    return `Write number ${number}`
}

function agentNamed(running: Running, userName: string): SessionUser {
    const { instance } = running
    if (!instance.user(userName)) addUser(running, userName, ['itil', 'itil_admin'])
    return instance.user(userName) as SessionUser
}
