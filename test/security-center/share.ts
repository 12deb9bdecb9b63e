import type { Task, TicketType } from '../../src/server/contract'
import type { ConnectorAnswer, SecurityCenter } from './client'
import type { Sample } from './samples'

/** The first two have their ticket. `lost`: acknowledged, but not there when it was read back, or not as it was sent. */
export type Outcome = 'created' | 'received before' | 'waiting for its ticket' | 'refused' | 'lost'

/** What became of one task, for a table. Numbers and link are '' where there is none; so is `reason` of a success. */
export interface ShareRow {
    name: string
    ticketType: TicketType
    outcome: Outcome
    reason: string
    number: string
    ticketNumber: string
    /** Opens the ticket, or the request as long as there is no ticket. */
    link: string
}

/** Shares samples one after the other, reads each back, and tells what became of it, in the order of the samples. */
export async function shareSamples(center: SecurityCenter, samples: readonly Sample[]): Promise<ShareRow[]> {
    const rows: ShareRow[] = []
    for (const sample of samples) rows.push(await shareSample(center, sample))
    return rows
}

async function shareSample(center: SecurityCenter, sample: Sample): Promise<ShareRow> {
    const sent = await center.createTask(sample)
    const task = taskOf(sent)
    if (!task) return row(sample, 'refused', reasonOf(sent))
    const read = await center.getTask(sample.taskId)
    const kept = taskOf(read)
    if (!kept) return row(sample, 'lost', reasonOf(read), task)
    if (kept.id !== task.id) return row(sample, 'lost', `read back as ${kept.number}`, task)
    if (!isWhole(kept, sample)) return row(sample, 'lost', 'its text is not what was sent', task)
    if (!kept.ticket) return row(sample, 'waiting for its ticket', kept.ticketError?.message ?? '', kept)
    return row(sample, sent.status === 201 ? 'created' : 'received before', '', kept)
}

/** Nothing that is sent may be cut or changed, whatever the ticket's own columns hold. */
function isWhole(kept: Task, sample: Sample): boolean {
    return kept.name === sample.name.trim() && kept.description === (sample.description ?? '')
}

function taskOf({ body }: ConnectorAnswer<Task>): Task | undefined {
    return body && 'result' in body ? body.result : undefined
}

/** Status, code and fields of an error, in one line. */
function reasonOf({ status, body }: ConnectorAnswer<Task>): string {
    if (!body || !('error' in body)) return String(status)
    const { code, message, fields = [] } = body.error
    return [status, code, message, ...fields.map((field) => `${field.field}: ${field.message}`)]
        .filter(Boolean)
        .join(' ')
}

function row(sample: Sample, outcome: Outcome, reason: string, task?: Task): ShareRow {
    return {
        name: sample.name,
        ticketType: task?.ticketType ?? sample.ticketType,
        outcome,
        reason,
        number: task?.number ?? '',
        ticketNumber: task?.ticket?.number ?? '',
        link: task?.ticket?.url ?? task?.url ?? '',
    }
}
