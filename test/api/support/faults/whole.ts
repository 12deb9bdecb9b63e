// What holds over the tables, whatever failed and whoever met whom, once retries and jobs have done their part.
import assert from 'node:assert/strict'
import type { Row } from '../../../instance/types'
import { COMMENT, type Fresh, LOG, REQUEST } from '../running'
import { assertNumbersUnique, TICKET_TABLES } from '../tasks'

/** Rows as the database holds them, those whose columns equal the given values. */
export interface Tables {
    find(table: string, where: Row): Row[]
}

export const NOTES = 'sys_journal_field'
const MARK = /\[Microsoft 365: ([0-9a-f]{32})\]/

/** Throws unless every task is one request and one ticket that agree, every comment is one note, and nothing is left
 * over. `secrets` are in no row that anybody reads. */
export function assertWhole(tables: Tables, secrets: string[] = []): void {
    const requests = tables.find(REQUEST, { test: '0' })
    const ids = requests.map(({ task_id: id = '' }) => id.toLowerCase())
    assert.equal(new Set(ids).size, ids.length, 'A task has two requests')
    for (const request of requests) assertFollowed(tables, request)
    assertNoTicketLeft(tables)
    assertNumbersUnique({ store: tables })
    assertCommentsDelivered(tables)
    assertLogTellsNothing(tables, requests, secrets)
}

/** The request has its ticket, and says what the ticket says; or its ticket was deleted, and it is closed. */
function assertFollowed(tables: Tables, request: Row): void {
    const name = `${request['number']} (${request['task_id']})`
    const table = ticketTable(request)
    const [ticket] = tables.find(table, { sys_id: request['ticket'] ?? '' })
    const waiting = ['ticket_error_code', 'ticket_error', 'ticket_retry_at', 'waiting_priority']
    for (const column of waiting) assert.equal(request[column], '', `${name}: ${column}`)
    assert.notEqual(request['ticket_number'], '', `${name} has no number of a ticket`)
    if (!ticket) {
        assert.equal(request['active'], '0', `${name} is open and has no ticket`)
        return
    }
    assert.equal(request['ticket_number'], ticket['number'], name)
    assert.equal(request['ticket_state'], ticket['state'], `${name}: state`)
    for (const column of ['priority', 'due_date', 'short_description', 'assigned_to', 'assignment_group'])
        assert.equal(request[column], ticket[column], `${name}: ${column}`)
    const text = (request['description'] ?? '').trim()
    assert.ok((ticket['description'] ?? '').startsWith(text), `${name}: ${ticket['description']} is not of ${text}`)
}

/** Every ticket of ours is the one of a request, which has no other. */
function assertNoTicketLeft(tables: Tables): void {
    for (const table of Object.values(TICKET_TABLES)) {
        const tickets = tables.find(table, { correlation_display: 'Microsoft 365' })
        for (const ticket of tickets) {
            const owners = tables.find(REQUEST, { ticket: ticket['sys_id'] ?? '' })
            assert.equal(owners.length, 1, `${ticket['number']} of ${ticket['correlation_id']} has no request`)
        }
        const tasks = tickets.map(({ correlation_id: id = '' }) => id.toLowerCase())
        assert.equal(new Set(tasks).size, tasks.length, `A task has two rows in ${table}`)
    }
}

/** Every comment is of a request, and one note on its ticket; every note of ours is of a comment. */
function assertCommentsDelivered(tables: Tables): void {
    const comments = tables.find(COMMENT, {})
    const marks = tables
        .find(NOTES, { element: 'work_notes' })
        .flatMap((note) => (MARK.exec(note['value'] ?? '') ?? []).slice(1))
    assert.equal(new Set(marks).size, marks.length, 'A comment is two notes')
    const keys = comments.map((comment) => `${comment['request']} ${comment['comment_id']}`)
    assert.equal(new Set(keys).size, keys.length, 'A comment is there twice')
    for (const comment of comments) {
        const name = `Comment ${comment['comment_id']}`
        const [request] = tables.find(REQUEST, { sys_id: comment['request'] ?? '' })
        assert.ok(request, `${name} has no request`)
        // What a deleted ticket would have been told, nobody is told.
        if (tables.find(ticketTable(request), { sys_id: request['ticket'] ?? '' }).length === 0) continue
        assert.deepEqual([comment['delivered'], comment['retry_at']], ['1', ''], `${name} still waits`)
        assert.ok(marks.includes(comment['sys_id'] ?? ''), `${name} is no note`)
    }
    const known = comments.map(({ sys_id: id }) => id)
    assert.deepEqual(
        marks.filter((mark) => !known.includes(mark)),
        [],
        'A note is of no comment',
    )
}

/** The log names requests that are there, and neither secrets nor what tasks say. */
function assertLogTellsNothing(tables: Tables, requests: Row[], secrets: string[]): void {
    const ids = new Set(tables.find(REQUEST, {}).map(({ sys_id: id }) => id))
    const texts = requests.flatMap((request) => [request['task_name'], request['details']]).filter((text) => text)
    for (const entry of tables.find(LOG, {})) {
        const { request = '', message = '' } = entry
        assert.ok(request === '' || ids.has(request), `The log names a request that is not there: ${message}`)
        for (const text of texts) assert.ok(!message.includes(text ?? ''), `The log says what a task says: ${message}`)
    }
    const shown = [LOG, REQUEST, COMMENT, ...Object.values(TICKET_TABLES)].map((table) => tables.find(table, {}))
    const all = JSON.stringify(shown)
    for (const secret of secrets) assert.ok(!all.includes(secret), 'A secret is shown')
}

function ticketTable({ ticket_type: type }: Row): string {
    return type === 'change' ? TICKET_TABLES.change : TICKET_TABLES.incident
}

/** Everything that nobody may read: secrets of clients, passwords of ours, tokens. */
export function secretsOf({ instance }: Fresh, others: string[]): string[] {
    const kept = [
        ['oauth_entity', 'client_secret'],
        ['oauth_credential', 'token'],
    ] as const
    const found = kept.flatMap(([table, column]) =>
        instance.store.find(table, {}).map((row) => instance.secret(table, row['sys_id'] ?? '', column)),
    )
    return [...others, ...found].filter((secret): secret is string => secret !== undefined && secret !== '')
}

/** The instance as tables that the system log belongs to: its messages are entries too. */
export function tablesOf({ instance }: Fresh): Tables {
    return {
        find: (table, where) =>
            table === LOG && Object.keys(where).length === 0
                ? [...instance.store.find(LOG, {}), ...instance.log().map(({ message }) => ({ message }))]
                : instance.store.find(table, where),
    }
}
