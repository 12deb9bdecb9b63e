// Characters beyond the basic plane, on databases that hold them and on those that do not: what came is kept whole in the
// app's own columns, and the ticket says the same everywhere.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Comment, Connection, Result, TicketState } from '../../src/server/contract'
import { COMMENT, REQUEST, start, withProperties } from './support/running'
import { derivedId, type NewTask, newTask, onlyOnesOf, taskOf } from './support/tasks'

const running = await start()
const { center, instance } = running

const NAME = 'Lock it 🔒 now'
const DESCRIPTION = '<p>First 😀, then 𠮷野家 &#x1F512; and more.</p>'
const READABLE = 'First \ufffd, then \ufffd野家 \ufffd and more.'

for (const fourBytes of ['as it is here', 'cut', 'whole']) {
    describe(`on a database that keeps a string ${fourBytes}`, () => {
        function here(title: string, check: () => Promise<void>): void {
            const switched = { 'stand_in.string.four_bytes': fourBytes }
            test(title, fourBytes === 'as it is here' ? check : () => withProperties(running, switched, check))
        }

        for (const ticketType of ['change', 'incident'] as const) {
            const task = (): NewTask =>
                newTask({ ticketType, name: NAME, description: DESCRIPTION, requestedBy: '😀 Adele', recommendationCategory: '🔒' }) // prettier-ignore

            here(`a task is answered as it came, and comes again (${ticketType})`, async () => {
                const sent = task()
                const created = taskOf(await center.createTask(sent))
                assert.equal(created.ticketError, null)
                for (const answer of [await center.createTask(sent), await center.getTask(sent.taskId)]) {
                    const { name, description, requestedBy, sourceCategory, ticket, warnings } = taskOf(answer)
                    assert.deepEqual([name, description], [NAME, DESCRIPTION])
                    assert.deepEqual([requestedBy, sourceCategory], ['😀 Adele', '🔒'])
                    assert.deepEqual(ticket, created.ticket)
                    assert.deepEqual(warnings, created.warnings)
                }
                const { request, ticket } = onlyOnesOf(instance, sent.taskId)
                assert.deepEqual([request['short_description'], request['description']], ['Lock it \ufffd now', READABLE]) // prettier-ignore
                assert.equal(ticket['short_description'], 'Lock it \ufffd now')
                assert.match(ticket['description'] as string, /^First \ufffd, then \ufffd野家 \ufffd and more\.\n\n/)
                assert.match(ticket['description'] as string, /: \ufffd Adele\n/)
            })

            here(`a change is made twice, and reaches ticket and request (${ticketType})`, async () => {
                const { taskId } = taskOf(await center.createTask(task()))
                for (const [name, text] of [
                    ['😀 one', 'Now 🔒'],
                    ['🔒 two', 'Then 😀 again'],
                ] as const) {
                    const changed = taskOf(await center.changeTask(taskId, { name, description: text }))
                    assert.deepEqual([changed.name, changed.description], [name, text])
                    assert.deepEqual(taskOf(await center.getTask(taskId)).name, name)
                    const { request, ticket } = onlyOnesOf(instance, taskId)
                    const [short, readable] = [name, text].map((part) => part.replace(/😀|🔒/u, '\ufffd')) as [string, string] // prettier-ignore
                    assert.deepEqual([request['short_description'], request['description']], [short, readable])
                    assert.equal(ticket['short_description'], short)
                    assert.ok((ticket['description'] as string).startsWith(`${readable}\n\n`), ticket['description'])
                }
                // What differs in nothing but such a character is another name all the same.
                const again = taskOf(await center.changeTask(taskId, { name: '😀 two' }))
                assert.equal(again.name, '😀 two')
            })
        }

        here('a comment is kept as it came, is a work note, and comes again', async () => {
            const { taskId, ticket } = taskOf(await center.createTask(newTask()))
            const comment = { commentId: 'c-😀', text: 'Great 👍, thank you', author: 'Mira 😀' }
            const sent = await center.comment(taskId, comment)
            assert.equal(sent.status, 201, sent.text)
            const repeated = await center.comment(taskId, comment)
            assert.equal(repeated.status, 200, repeated.text)
            const { id, text, author } = (repeated.body as Result<Comment>).result
            assert.deepEqual({ commentId: id, text, author }, comment)
            const other = await center.comment(taskId, { ...comment, text: 'Great 👎, thank you' })
            assert.equal(other.status, 409, other.text)
            const notes = instance.store.find('sys_journal_field', { element_id: ticket?.id as string })
            assert.equal(notes.length, 1)
            assert.match(notes[0]?.value as string, /Mira \ufffd.*\n\nGreat \ufffd, thank you$/)
            const [row] = instance.store.find(COMMENT, { comment_id: 'c-😀', request: derivedId(`request:${taskId}`) })
            assert.equal(row?.delivered, '1')
        })

        here('a state is named, and a second time', async () => {
            const own = ({ ticketType, value }: TicketState): boolean => ticketType === 'change' && value === '-5'
            const before = ((await center.ticketStates()).body as Result<TicketState[]>).result.find(own)?.name
            for (const name of ['🔒 New', '😀 New', before ?? 'New']) {
                const answer = await center.nameTicketStates([{ ticketType: 'change', value: '-5', name }])
                assert.equal(answer.status, 200, answer.text)
                assert.equal((answer.body as Result<TicketState[]>).result.find(own)?.name, name)
            }
        })

        here('a link with such a character is none, since no column of links holds it everywhere', async () => {
            const actionUrl = 'https://security.microsoft.com/😀'
            const sent = newTask({ actionUrl })
            const task = taskOf(await center.createTask(sent))
            assert.equal(task.actionUrl, null)
            assert.deepEqual(task.warnings.map(({ field }) => field), ['actionUrl']) // prettier-ignore
            assert.equal((await center.createTask(sent)).status, 200)
            assert.equal(
                (await center.createTask({ ...sent, actionUrl: 'https://security.microsoft.com/🔒' })).status,
                409,
            )
            assert.match(
                instance.store.find(REQUEST, { task_id: task.taskId })[0]?.received as string,
                /\\ud83d\\ude00/,
            )
        })

        here('who is connected is kept', async () => {
            const answer = await center.putConnection({ tenantId: 'tenant 😀' })
            assert.equal(answer.status, 200, answer.text)
            const again = await center.getConnection()
            assert.equal((again.body as Result<Connection>).result.tenantId, 'tenant 😀')
        })
    })
}
