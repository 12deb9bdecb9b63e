// What is said about a task in Microsoft 365 is a work note of its ticket; what is said to the customer there is read here.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
    type Comment,
    type CommentList,
    type CommentRequest,
    CONNECTOR_PATH,
    type Result,
    SCOPE,
    type TicketType,
} from '../../src/server/contract'
import type { Answer } from '../json-request'
import type { FaultMode, Row } from '../instance/types'
import { runLater } from './support/jobs'
import { sendAndLose } from './support/checked'
import { mandatory, refusing, refusingUpdate, withAccess } from './support/obstacles'
import {
    addUser,
    COMMENT,
    idOf,
    LOG,
    operationsOf,
    callBetween,
    REQUEST,
    start,
    withProperties,
} from './support/running'
import { derivedId, errorOf, newTask, taskOf, TICKET_TABLES, ticketsOf } from './support/tasks'
import { FINISH_JOB, RETRY_JOB } from '../job-names'

const running = await start()
const { center, instance, administrator, authorization, url } = running
let count = 0
function newComment(changes: Partial<CommentRequest> = {}): CommentRequest {
    count++
    return { commentId: `comment-${count}`, text: `Please hurry, number ${count}`, author: 'Mira Vogel', ...changes }
}

async function created(ticketType: TicketType = 'incident'): Promise<{ taskId: string; ticketId: string }> {
    const task = newTask({ ticketType })
    const { ticket } = taskOf(await center.createTask(task))
    assert.ok(ticket)
    return { taskId: task.taskId, ticketId: ticket.id }
}

function notesOf(ticketId: string, element = 'work_notes'): Row[] {
    return instance.store.find('sys_journal_field', { element_id: ticketId, element })
}

function commentOf(answer: Answer, status: number): Comment {
    assert.equal(answer.status, status, answer.text)
    return (answer.body as Result<Comment>).result
}

async function listOf(taskId: string): Promise<CommentList> {
    const answer = await center.listComments(taskId)
    assert.equal(answer.status, 200, answer.text)
    return (answer.body as Result<CommentList>).result
}

/** What an agent writes in the ticket. */
async function agentWrites(ticketType: TicketType, ticketId: string, values: Row): Promise<void> {
    const path = `/api/now/table/${TICKET_TABLES[ticketType]}/${ticketId}`
    const answer = await administrator.request('PATCH', path, values)
    assert.equal(answer.status, 200, answer.text)
}

const DAY = 24 * 3_600_000
const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'

for (const ticketType of ['change', 'incident'] as const) {
    describe(`a comment on a ${ticketType}`, () => {
        test('is a work note that says whose it is', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const comment = newComment({ text: 'Line 1\n<b>Line 2</b> [code]<i>3</i>[/code]' })
            const answer = await center.comment(taskId, comment)
            const { createdAt, ...said } = commentOf(answer, 201)
            assert.match(createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
            assert.deepEqual(said, {
                id: comment.commentId,
                text: comment.text,
                author: 'Mira Vogel',
                origin: 'microsoft365',
            })
            const id = derivedId(`comment:${taskId}:${comment.commentId}`)
            const [note, ...more] = notesOf(ticketId)
            assert.equal(more.length, 0)
            assert.equal(
                note?.['value'],
                `From Microsoft 365, Mira Vogel [Microsoft 365: ${id}]\n\nLine 1\n<b>Line 2</b> [\u200bcode]<i>3</i>[\u200b/code]`,
            )
            assert.deepEqual(notesOf(ticketId, 'comments'), [])
            const [row] = instance.store.find(COMMENT, { sys_id: id })
            assert.deepEqual([row?.['delivered'], row?.['retry_at']], ['1', ''])
            assert.ok(operationsOf(answer) <= 7, `${operationsOf(answer)} operations`)
        })

        test('that is sent again adds nothing, with another text it is a conflict', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const comment = newComment()
            const first = await center.comment(taskId, comment)
            const again = await center.comment(taskId.toUpperCase(), comment)
            assert.deepEqual(commentOf(again, 200), commentOf(first, 201))
            assert.ok(operationsOf(again) <= 4, `${operationsOf(again)} operations`)
            const other = await center.comment(taskId, { ...comment, text: 'Other' })
            assert.equal(other.status, 409)
            const { code, fields } = errorOf(other)
            assert.equal(code, 'task_conflict')
            assert.deepEqual(
                fields?.map(({ field }) => field),
                ['text'],
            )
            assert.equal(notesOf(ticketId).length, 1)
            // An ID names a comment within its task, exactly.
            commentOf(await center.comment(taskId, { ...comment, commentId: comment.commentId.toUpperCase() }), 201)
            commentOf(await center.comment((await created()).taskId, comment), 201)
        })

        test('of the greatest length is kept whole, and cut in the note', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const comment = newComment({ text: 'x'.repeat(4000), author: 'a'.repeat(100), commentId: 'c'.repeat(100) })
            assert.equal(commentOf(await center.comment(taskId, comment), 201).text, comment.text)
            assert.equal((await listOf(taskId)).comments[0]?.text, comment.text)
            const value = notesOf(ticketId)[0]?.['value'] ?? ''
            assert.equal(value.length, 4000)
            assert.match(value, new RegExp(`x…\\n\\nThe whole comment: ${url}/${COMMENT}\\.do\\?sys_id=[0-9a-f]{32}$`))
        })

        test('is taken where the ticket is closed', async () => {
            const { taskId, ticketId } = await created(ticketType)
            instance.store.update(TICKET_TABLES[ticketType], ticketId, { state: ticketType === 'change' ? '4' : '8' })
            commentOf(await center.comment(taskId, newComment()), 201)
            assert.equal(notesOf(ticketId).length, 1)
        })

        test('waits for the ticket that there is not yet', async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const { taskId } = newTask()
            assert.equal(taskOf(await center.createTask(newTask({ taskId, ticketType }))).ticket, null)
            const comment = newComment()
            commentOf(await center.comment(taskId, comment), 201)
            const [row] = instance.store.find(COMMENT, { comment_id: comment.commentId })
            assert.ok((row?.['retry_at'] ?? 'z') <= (row?.['sys_updated_on'] ?? ''), 'its turn is with the ticket')
            commentOf(await center.comment(taskId, comment), 200)
            assert.deepEqual(
                (await listOf(taskId)).comments.map(({ id }) => id),
                [comment.commentId],
            )
            runLater(instance, FINISH_JOB, 6, 12)
            policy.remove()
            runLater(instance, RETRY_JOB, 6, 12)
            runLater(instance, FINISH_JOB, 6, 12)
            const [ticket] = ticketsOf(instance, taskId)
            assert.equal(notesOf(idOf(ticket)).length, 1)
        })

        test('is kept where the ticket refuses it, and added when it does no more', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const rule = refusingUpdate(running, TICKET_TABLES[ticketType], 'No notes')
            const comment = newComment()
            commentOf(await center.comment(taskId, comment), 201)
            const [entry] = instance.store.find(LOG, { task_id: taskId, outcome: 'waiting' })
            assert.match(entry?.['message'] ?? '', /No notes/)
            assert.ok(!(entry?.['message'] ?? '').includes(comment.text))
            rule.remove()
            assert.equal(notesOf(ticketId).length, 0)
            runLater(instance, FINISH_JOB, 6, 12)
            assert.equal(notesOf(ticketId).length, 1)
        })

        test('is tried again and again, and each refusal is in the system log', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const rule = refusingUpdate(running, TICKET_TABLES[ticketType], 'Still no notes')
            commentOf(await center.comment(taskId, newComment()), 201)
            const { number } = taskOf(await center.getTask(taskId))
            const refusals = () =>
                instance.log().filter(({ message }) => message.startsWith(`${number}: `) && /Still no/.test(message))
            runLater(instance, FINISH_JOB, 6, 12)
            assert.ok(refusals().length > 0)
            rule.remove()
            instance.setClock(instance.now() + 2 * 3_600_000)
            assert.equal(instance.runJob(FINISH_JOB).error, null)
            instance.setClock(null)
            assert.equal(notesOf(ticketId).length, 1)
        })

        test('is tried every day while its request is open', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const rule = refusingUpdate(running, TICKET_TABLES[ticketType], 'No notes for days')
            const comment = newComment()
            commentOf(await center.comment(taskId, comment), 201)
            const start = instance.now()
            for (const days of [2, 3.5]) {
                instance.setClock(start + days * DAY)
                assert.equal(instance.runJob(FINISH_JOB).error, null)
                const id = derivedId(`comment:${taskId}:${comment.commentId}`)
                const next = instance.store.get(COMMENT, id)?.['retry_at'] ?? ''
                const later = Date.parse(`${next.replace(' ', 'T')}Z`) - instance.now()
                assert.ok(Math.abs(later - DAY) < 60_000, `${next}, ${later / DAY} days later`)
            }
            rule.remove()
            instance.setClock(start + 5 * DAY)
            assert.equal(instance.runJob(FINISH_JOB).error, null)
            instance.setClock(null)
            assert.equal(notesOf(ticketId).length, 1)
        })

        test('that scope policy keeps out of the ticket says so, not that the ticket is hidden', async () => {
            const { taskId } = await created(ticketType)
            const access = withAccess(running, TICKET_TABLES[ticketType], { update_access: '0' })
            await withProperties(running, { [LEGACY]: 'false' }, async () => {
                commentOf(await center.comment(taskId, newComment()), 201)
            })
            access.remove()
            const [entry] = instance.store.find(LOG, { task_id: taskId, outcome: 'waiting' })
            const said = `Write operation against ${TICKET_TABLES[ticketType]} from scope x_mioms_m365ticket has been refused`
            assert.ok(entry?.['message']?.includes(said), entry?.['message'])
        })

        test('that the instance lets nobody mark is one note all the same, and the system log says so', async () => {
            const { taskId, ticketId } = await created(ticketType)
            const rule = refusingUpdate(running, COMMENT, 'Comments stay as they are')
            const comment = newComment()
            commentOf(await center.comment(taskId, comment), 201)
            runLater(instance, FINISH_JOB, 6, 12)
            rule.remove()
            assert.equal(notesOf(ticketId).length, 1)
            const id = derivedId(`comment:${taskId}:${comment.commentId}`)
            const said = `The instance refused to note in the comment ${id} what became of it: look for rules on the table ${COMMENT}.`
            assert.ok(instance.log().some(({ message }) => message === said))
            runLater(instance, FINISH_JOB, 6, 12)
            const [row] = instance.store.find(COMMENT, { sys_id: id })
            assert.deepEqual([row?.['delivered'], row?.['retry_at']], ['1', ''])
            assert.equal(notesOf(ticketId).length, 1)
        })

        test('that comes twice at a time is one', async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                const { taskId, ticketId } = await created(ticketType)
                const comment = newComment()
                const between = callBetween(running, operation, 'POST', `/tasks/${taskId}/comments`, comment)
                const answer = await center.comment(taskId, comment)
                const other = between.answer()
                reached = other !== undefined
                const statuses = [answer.status, ...(other ? [other.status] : [])].sort()
                assert.deepEqual(statuses, other ? [200, 201] : [201])
                assert.equal(notesOf(ticketId).length, 1)
                runLater(instance, FINISH_JOB, 6, 12)
                assert.equal(notesOf(ticketId).length, 1)
                assert.equal((await listOf(taskId)).comments.length, 1)
            }
        })

        for (const mode of ['null', 'cross_scope', 'business_rule', 'cancelled'] as const satisfies FaultMode[]) {
            test(`is there once after it is sent again, whatever fails: ${mode}`, async () => {
                for (let operation = 1; operation <= 7; operation++) {
                    const { taskId, ticketId } = await created(ticketType)
                    const comment = newComment()
                    instance.fault({ operation, scope: SCOPE, mode })
                    await sendAndLose(url, 'POST', `${CONNECTOR_PATH}/tasks/${taskId}/comments`, {
                        authorization,
                        headers: { 'content-type': 'application/json' },
                        body: JSON.stringify(comment),
                    })
                    const again = await center.comment(taskId, comment)
                    assert.ok(again.status === 200 || again.status === 201, again.text)
                    runLater(instance, FINISH_JOB, 6, 12)
                    runLater(instance, FINISH_JOB, 6, 12)
                    assert.equal(notesOf(ticketId).length, 1, `operation ${operation}`)
                    assert.equal((await listOf(taskId)).comments.length, 1)
                }
            })
        }
    })
}

describe('the comments of a ticket', () => {
    test('that its customer sees are read, with who wrote them', async () => {
        const { taskId, ticketId } = await created()
        addUser(running, 'jonas', [], { name: 'Jonas Brandt' })
        await agentWrites('incident', ticketId, { comments: 'We are on it' })
        instance.store.insert('sys_journal_field', {
            name: 'incident',
            element: 'comments',
            element_id: ticketId,
            value: 'See [code]<p>the <b>page</b> &amp; more</p>[/code] @[0123456789abcdef0123456789abcdef:Mira Vogel] <i>',
            sys_created_by: 'jonas',
        })
        const { comments, complete } = await listOf(taskId)
        assert.equal(complete, true)
        const said = comments.map(({ text, author, origin }) => ({ text, author, origin }))
        assert.deepEqual(
            said.sort((one, other) => (one.author < other.author ? 1 : -1)),
            [
                { text: 'We are on it', author: 'System Administrator', origin: 'servicenow' },
                { text: 'See the page & more @Mira Vogel <i>', author: 'Jonas Brandt', origin: 'servicenow' },
            ],
        )
    })

    test('that are internal stay inside unless the administrator says so, and ours come back once', async () => {
        const { taskId, ticketId } = await created('change')
        await agentWrites('change', ticketId, { work_notes: 'For us alone' })
        const comment = newComment()
        await center.comment(taskId, comment)
        assert.deepEqual(
            (await listOf(taskId)).comments.map(({ text }) => text),
            [comment.text],
        )
        await withProperties(running, { [`${SCOPE}.share_work_notes`]: 'true' }, async () => {
            const { comments } = await listOf(taskId)
            assert.deepEqual(comments.map(({ text }) => text).sort(), ['For us alone', comment.text])
        })
    })

    test('cannot be read where the platform keeps them from the app, and the list says so', async () => {
        const { taskId, ticketId } = await created()
        await agentWrites('incident', ticketId, { comments: 'We are on it' })
        const access = withAccess(running, 'sys_journal_field', { access: 'package_private' })
        const comment = newComment()
        commentOf(await center.comment(taskId, comment), 201)
        commentOf(await center.comment(taskId, comment), 200)
        const { comments, complete } = await listOf(taskId)
        access.remove()
        assert.equal(complete, false)
        assert.deepEqual(
            comments.map(({ text }) => text),
            [comment.text],
        )
        runLater(instance, FINISH_JOB, 6, 12)
        assert.equal(notesOf(ticketId).length, 1)
    })

    test('a hundred of each side, sent again and again, none doubled, none echoed', async () => {
        const { taskId, ticketId } = await created()
        const ours: string[] = []
        for (let number = 1; number <= 100; number++) {
            const comment = newComment({ text: `ours ${number}` })
            ours.push(comment.text)
            await center.comment(taskId, comment)
            if (number % 3 === 0) commentOf(await center.comment(taskId, comment), 200)
            await agentWrites('incident', ticketId, {
                comments: `theirs ${number}`,
                ...(number % 10 === 0 ? { work_notes: `internal ${number}` } : {}),
            })
        }
        runLater(instance, FINISH_JOB, 6, 12)
        assert.equal(notesOf(ticketId).length, 110)
        assert.equal(notesOf(ticketId, 'comments').length, 100)
        const { comments, complete } = await listOf(taskId)
        assert.equal(complete, true)
        const of = (origin: string) => comments.filter((comment) => comment.origin === origin).map(({ text }) => text)
        const theirs = ours.map((text) => text.replace('ours', 'theirs'))
        assert.deepEqual(of('microsoft365').sort(), ours.sort())
        assert.deepEqual(of('servicenow').sort(), theirs.sort())
        const times = comments.map(({ createdAt }) => createdAt)
        assert.deepEqual(times, times.slice().sort())
        const answer = await center.listComments(taskId)
        assert.ok(operationsOf(answer) <= 6, `${operationsOf(answer)} operations`)
    })
})

describe('a comment that is none', () => {
    test('says which field is wrong', async () => {
        const { taskId, ticketId } = await created()
        const cases: [body: unknown, fields: string[]][] = [
            [{}, ['commentId', 'text', 'author']],
            [newComment({ text: ' \n' }), ['text']],
            [newComment({ text: 'x'.repeat(4001) }), ['text']],
            [newComment({ author: 'x'.repeat(101), commentId: 'x'.repeat(101) }), ['commentId', 'author']],
            [{ ...newComment(), html: '<b>' }, ['html']],
        ]
        for (const [body, fields] of cases) {
            const answer = await center.comment(taskId, body as CommentRequest)
            assert.equal(answer.status, 400, answer.text)
            assert.equal(errorOf(answer).code, 'invalid_request')
            assert.deepEqual(
                errorOf(answer).fields?.map(({ field }) => field),
                fields,
            )
        }
        const noJson = await center.request('POST', `/tasks/${taskId}/comments`, '[]')
        assert.equal(errorOf(noJson).code, 'invalid_json')
        assert.deepEqual(notesOf(ticketId), [])
    })

    test('is on no task', async () => {
        for (const answer of [await center.comment('never', newComment()), await center.listComments('never')]) {
            assert.equal(answer.status, 404)
            assert.equal(errorOf(answer).code, 'not_found')
        }
    })

    test('has a query that there is not', async () => {
        const { taskId } = await created()
        const answer = await center.request('GET', `/tasks/${taskId}/comments?limit=5`)
        assert.equal(answer.status, 400)
        assert.equal(errorOf(answer).code, 'invalid_request')
    })

    test('comes while the connector is paused, or is not stored', async () => {
        const { taskId, ticketId } = await created()
        await withProperties(running, { [`${SCOPE}.paused`]: 'true' }, async () => {
            assert.equal((await center.comment(taskId, newComment())).status, 503)
            await listOf(taskId)
        })
        const rule = refusing(running, COMMENT, 'No comments')
        const answer = await center.comment(taskId, newComment())
        rule.remove()
        assert.equal(answer.status, 422)
        const { message, detail } = errorOf(answer)
        assert.equal(message, `The instance refused to store the comment: look for rules on the table ${COMMENT}.`)
        assert.match(detail ?? '', /No comments/)
        assert.deepEqual(notesOf(ticketId), [])
    })
})

test('comments are kept once where the platform ignores the sys_id that is chosen', async () => {
    await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
        const { taskId, ticketId } = await created()
        const comment = newComment()
        commentOf(await center.comment(taskId, comment), 201)
        commentOf(await center.comment(taskId, comment), 200)
        commentOf(await center.comment(taskId, newComment({ commentId: 'javascript:1' })), 201)
        assert.equal((await center.comment(taskId, { ...comment, text: 'Other' })).status, 409)
        assert.equal(notesOf(ticketId).length, 2)
        assert.equal((await listOf(taskId)).comments.length, 2)
    })
})

test('the job costs two where nothing waits', () => {
    assert.equal(instance.runJob(FINISH_JOB).operations, 2)
})

test('nobody but the app writes comments', async () => {
    const { taskId } = await created()
    await center.comment(taskId, newComment())
    const answer = await administrator.request('GET', `/api/now/table/${COMMENT}`)
    assert.equal(answer.status, 403)
})

test('comments go with the request that an administrator deletes', async () => {
    const { taskId } = await created()
    commentOf(await center.comment(taskId, newComment()), 201)
    const { id: request } = taskOf(await center.getTask(taskId))
    const [kept] = instance.store.find(COMMENT, { request })
    await administrator.remove(REQUEST, request)
    assert.equal(instance.store.get(COMMENT, idOf(kept)), undefined)
})
