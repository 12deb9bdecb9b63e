import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, SETUP_PATH } from '../../src/server/contract'
import { checkAnswer } from './support/answers'
import { at, locate, namesAt } from './support/document'

type Answered = Parameters<typeof checkAnswer>

const TASKS = `${CONNECTOR_PATH}/tasks`
const TASK = `${TASKS}/7f0c2b9e`
const CLIENT = `${SETUP_PATH}/oauth-client`
const FOUND = { location: `https://lindenhof.service-now.com${TASK}` }

const example = (name: string) => at(locate('components', 'examples', name, 'value') ?? [])

/** The task of an example, with some of it changed; undefined leaves it out. */
function task(changes: Record<string, unknown> = {}, name = 'ChangeTask'): string {
    return JSON.stringify({ result: { ...(example(name)?.['result'] as object), ...changes } })
}

function error(values: Record<string, unknown> = {}): string {
    return JSON.stringify({ error: { message: 'No.', detail: null, ...values }, status: 'failure' })
}

function answer(
    method: string,
    path: string,
    status: number,
    body: string,
    headers: Record<string, string> = {},
): Answered {
    return [method, path, status, new Headers({ 'content-type': 'application/json;charset=UTF-8', ...headers }), body]
}

const created = (body: string, headers: Record<string, string> = FOUND) => answer('POST', TASKS, 201, body, headers)

const state = { value: '1', name: 'New', category: 'open', colour: 'red' }
const ticketError = { code: 'refused', message: 'No.' }
const fields = [{ field: 'name', message: 'It is missing.' }]

/** The examples that are no tasks. */
const ELSEWHERE: Record<string, [method: string, path: string, status: number]> = {
    OurComment: ['POST', `${TASK}/comments`, 201],
    TicketStates: ['GET', `${CONNECTOR_PATH}/ticket-states`, 200],
}

const good: [what: string, answered: Answered][] = [
    ...namesAt(['components', 'examples']).map((name): [string, Answered] => [
        `the example ${name}`,
        answer(...(ELSEWHERE[name] ?? ['GET', `${TASK}?a=1`, 200]), JSON.stringify(example(name))),
    ]),
    ['a task that was created', created(task())],
    ['no sign-in', answer('GET', TASK, 401, error(), { 'www-authenticate': 'BASIC realm="Service-now"' })],
    ['400 of the platform', answer('POST', TASKS, 400, error())],
    ['400 of the app', answer('POST', TASKS, 400, error({ code: 'invalid_task', fields }))],
    ['a method that a path does not have', answer('DELETE', TASKS, 405, error())],
    ['too many requests', answer('POST', TASKS, 429, error(), { 'retry-after': '12', 'x-ratelimit-limit': '100' })],
    ['a pause', answer('POST', TASKS, 503, error({ code: 'paused' }), { 'retry-after': '60' })],
    ['a refusal by scope', answer('POST', CLIENT, 403, error({ code: 'cross_scope_refused', detail: 'Can read' }))],
]

const bad: [what: string, answered: Answered, message: RegExp][] = [
    ['a wrong type', created(task({ priority: '2' })), /result\/priority must be integer/],
    ['a missing field', created(task({ warnings: undefined })), /required property 'warnings'/],
    ['a field too many', created(task({ colour: 'red' })), /result must NOT have additional properties.*colour/],
    ['one further down', created(task({ state })), /result\/state must NOT have additional properties.*colour/],
    ['a time that is not UTC', created(task({ createdAt: '2026-11-03T10:15:00+01:00' })), /createdAt must match/],
    ['a due date that does not exist', created(task({ dueDate: '2026-02-30' })), /result\/dueDate/],
    ['a ticket with its error', created(task({ ticketError })), /ticketError must be null/],
    ['a closed task that is active', created(task({ active: true }, 'IncidentTask')), /active must be equal/],
    ['a category without its source', created(task({ sourceCategory: null })), /recommendationCategory must be null/],
    ['a bare result', created(JSON.stringify(example('ChangeTask')?.['result'])), /required property 'result'/],
    ['201 without its address', created(task(), {}), /header Location is missing/],
    ['a relative address', created(task(), { location: TASK }), /header Location must match format "uri"/],
    ['401 without how to sign in', answer('GET', TASK, 401, error()), /header WWW-Authenticate is missing/],
    [
        'a Retry-After that is no number',
        answer('POST', TASKS, 503, error({ code: 'paused' }), { 'retry-after': 'soon' }),
        /header Retry-After must be integer/,
    ],
    ['a code with another status', answer('POST', TASKS, 409, error({ code: 'refused' })), /code must be equal/],
    ['a code that is not ours', answer('POST', TASKS, 422, error({ code: 'oops' })), /code must be equal to one of/],
    ['bad fields that are not named', answer('POST', TASKS, 400, error({ code: 'invalid_task' })), /property 'fields'/],
    ['a code of the platform', answer('GET', TASK, 403, error({ code: 'refused' })), /additional properties.*code/],
    ['an undocumented status', answer('POST', TASKS, 418, error()), /method or status is not documented/],
    ['an undocumented method', answer('DELETE', TASKS, 200, task()), /method or status is not documented/],
    ['405 of a documented method', answer('POST', TASKS, 405, error()), /method or status is not documented/],
    ['an undocumented route', answer('GET', `${TASK}/x`, 200, task()), /route is not documented/],
    ['a route without its ID', answer('GET', `${TASKS}/`, 200, task()), /route is not documented/],
    ['a fault', answer('POST', TASKS, 500, error({ code: 'internal' })), /500 is never seen/],
    ['a page', created(task(), { ...FOUND, 'content-type': 'text/html' }), /media type is 'text\/html'/],
    ['what is not JSON', created('<html>'), /body is not JSON/],
]

describe('the check of answers lets pass', () => {
    for (const [what, answered] of good) {
        test(what, () => {
            checkAnswer(...answered)
        })
    }
})

describe('the check of answers refuses', () => {
    for (const [what, answered, message] of bad) {
        test(what, () => {
            const check = () => {
                checkAnswer(...answered)
            }
            assert.throws(check, message)
            const [method, path, status] = answered
            assert.throws(check, { message: new RegExp(`^${method} ${path} ${status} is not what`) })
        })
    }
})
