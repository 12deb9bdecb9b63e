// The native row of a ticket, read through the Table API as an agent sees it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TaskRequest, TicketType } from '../../src/server/contract'
import { REQUEST, start } from './support/running'
import { derivedId, newTask, taskOf, TICKET_TABLES } from './support/tasks'

const running = await start()

const TYPES = ['change', 'incident'] as const satisfies TicketType[]

/** The native row of a task that is sent with these fields. */
async function native(ticketType: TicketType, changes: Partial<TaskRequest>): Promise<Record<string, string>> {
    const { center, administrator } = running
    const answer = await center.createTask({ ...newTask({ ticketType }), ...changes })
    assert.equal(answer.status, 201, answer.text)
    const rows = await administrator.rows(TICKET_TABLES[ticketType], `correlation_id=${taskOf(answer).taskId}`)
    assert.equal(rows.length, 1)
    const [row = {}] = rows
    assert.equal(row['number'], taskOf(answer).ticket?.number)
    assert.equal(row['sys_id'], taskOf(answer).ticket?.id)
    return row
}

/** The description's last line. */
function linkBack({ correlation_id }: Record<string, string>): string {
    const id = derivedId(`request:${correlation_id ?? ''}`)
    return `Request: ${running.url}/${REQUEST}.do?sys_id=${id}`
}

for (const ticketType of TYPES) {
    describe(`the ${ticketType}`, () => {
        test('says whose it is', async () => {
            const row = await native(ticketType, { taskId: `Whose:${ticketType}` })
            assert.equal(row['correlation_id'], `Whose:${ticketType}`)
            assert.equal(row['correlation_display'], 'Microsoft 365')
            assert.equal(row['sys_class_name'], TICKET_TABLES[ticketType])
            assert.equal(row['active'], 'true')
        })

        test('begins as the customer’s process begins', async () => {
            const row = await native(ticketType, {})
            assert.equal(row['state'], ticketType === 'change' ? '-5' : '1')
            if (ticketType === 'change') {
                assert.equal(row['type'], 'normal')
                const [model] = await running.administrator.rows('chg_model', 'name=Normal')
                assert.equal(row['chg_model'], model?.['sys_id'])
            }
            assert.deepEqual([row['assignment_group'], row['assigned_to'], row['cmdb_ci']], ['', '', ''])
        })

        test('has the name as its short description', async () => {
            const name = 'Close “the” side door & <keep> it closed'
            assert.equal((await native(ticketType, { name }))['short_description'], name)
        })

        test('has a name of 160 characters whole, and cuts a longer one with an ellipsis', async () => {
            const whole = 'w'.repeat(160)
            assert.equal((await native(ticketType, { name: whole }))['short_description'], whole)
            const cut = await native(ticketType, { name: `${whole}w` })
            assert.equal(cut['short_description'], `${'w'.repeat(159)}…`)
        })

        test('never cuts a character in two', async () => {
            const marked = 'e\u0301\u0323'
            const { short_description: cut } = await native(ticketType, { name: 'x'.repeat(157) + marked.repeat(2) })
            assert.equal(cut, `${'x'.repeat(157)}…`)
        })

        test('has its short description on one line', async () => {
            const { short_description } = await native(ticketType, { name: 'Close\r\nthe\tdoor' })
            assert.equal(short_description, 'Close the door')
        })

        test('tells everything in a description that people can read', async () => {
            const row = await native(ticketType, {
                description:
                    '<p>Lock &amp; key, <a href="https://keys.example/a">here</a>.</p><ul><li>One</li><li>Two &lt;DomainName&gt;</li></ul>',
                requestedBy: 'adele@lindenhof.example',
                recommendationCategory: 'Device',
                dueDate: '2026-12-24T10:00:00+01:00',
            })
            const { description = '' } = row
            const [text = '', facts] = description.split('\n\nSource: ')
            for (const words of ['Lock & key', 'here', 'https://keys.example/a', 'One', 'Two <DomainName>']) {
                assert.ok(text.includes(words), `${words} in ${text}`)
            }
            assert.doesNotMatch(text, /<p>|<a |<li>|&amp;|&lt;/)
            assert.equal(
                facts,
                [
                    'Microsoft recommendation',
                    'Category: Device',
                    'Requested by: adele@lindenhof.example',
                    'Due date: 2026-12-24 09:00:00 UTC',
                    'Open in Microsoft 365: https://portal.lindenhof.example/doors?side=1',
                    linkBack(row),
                ].join('\n'),
            )
        })

        test('tells only what there is', async () => {
            const row = await native(ticketType, {
                description: null,
                dueDate: null,
                recommendationSource: 'user',
                recommendationCategory: null,
                actionUrl: 'http://portal.lindenhof.example/',
            })
            assert.equal(
                row['description'],
                ['Source: User recommendation', 'Requested by: nobody@lindenhof.example', linkBack(row)].join('\n'),
            )
        })

        test('cuts the text at 4,000 characters, never the facts', async () => {
            const row = await native(ticketType, { description: 'd'.repeat(5000), dueDate: '2026-12-24' })
            const { description = '' } = row
            assert.equal(description.length, 4000)
            assert.match(description, /^d+…\n\nSource: Microsoft recommendation\nCategory: Identity\n/)
            assert.ok(description.endsWith(linkBack(row)))
        })

        test('keeps a fact on a line of its own, so that none can pass for another', async () => {
            const row = await native(ticketType, { requestedBy: 'adele\nSource: User recommendation' })
            assert.match(row['description'] ?? '', /^Requested by: adele Source: User recommendation$/m)
        })

        const matrix: [priority: number, impact: string, urgency: string, result: string][] = [
            [1, '1', '1', '1'],
            [2, '1', '2', '2'],
            [3, '2', '2', '3'],
            [4, '2', '3', '4'],
            // A change request knows 1 to 4.
            ticketType === 'change' ? [5, '2', '3', '4'] : [5, '3', '3', '5'],
        ]
        for (const [priority, impact, urgency, result] of matrix) {
            test(`of priority ${priority} has impact ${impact}, urgency ${urgency} and priority ${result}`, async () => {
                const row = await native(ticketType, { priority })
                assert.deepEqual([row['impact'], row['urgency'], row['priority']], [impact, urgency, result])
            })
        }
    })
}
