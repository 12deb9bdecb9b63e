import {
    requestDescription,
    shortDescription,
    ticketDescription,
    type TicketDescriptionLabels,
} from '../../src/server/domain/ticket-description'
import { SMALLEST_TASK, WHOLE_TASK } from './task'

const LABELS: TicketDescriptionLabels = {
    recommendationSource: 'Source',
    recommendationCategory: 'Category',
    requestedBy: 'Requested by',
    dueDate: 'Due date',
    actionUrl: 'Open in Microsoft 365',
    request: 'Request',
    sources: { user: 'User recommendation', microsoft: 'Microsoft recommendation' },
}
const REQUEST_URL = 'https://contoso.example/x_mioms_m365ticket_request.do?sys_id=1'

test('text, then facts', () => {
    const task = { ...WHOLE_TASK, description: ' <p>Do <b>it</b></p><p>Now</p> ' }
    expect(ticketDescription(task, LABELS, REQUEST_URL)).toBe(
        [
            'Do it',
            '',
            'Now',
            '',
            'Source: User recommendation',
            'Category: Device',
            'Requested by: adele',
            'Due date: 2026-12-24 10:00:00 UTC',
            'Open in Microsoft 365: https://security.contoso.example/x',
            `Request: ${REQUEST_URL}`,
        ].join('\n'),
    )
})

test('only the facts that there are', () => {
    expect(ticketDescription(SMALLEST_TASK, LABELS, REQUEST_URL)).toBe(
        ['Source: Microsoft recommendation', 'Requested by: adele@contoso.example', `Request: ${REQUEST_URL}`].join(
            '\n',
        ),
    )
})

test('a plain date, an unknown category, an address that is no link', () => {
    const task = {
        ...SMALLEST_TASK,
        description: '\n text \n',
        dueDate: '2026-12-24',
        recommendationCategory: 'other',
        sourceCategory: 'Account',
        actionUrl: 'https://%initialdomainshort%.sharepoint.com',
    } as const
    expect(ticketDescription(task, LABELS, REQUEST_URL)).toBe(
        [
            'text',
            '',
            'Source: Microsoft recommendation',
            'Category: Account',
            'Requested by: adele@contoso.example',
            'Due date: 2026-12-24',
            `Request: ${REQUEST_URL}`,
        ].join('\n'),
    )
})

test('no fact can pass for another', () => {
    const task = { ...SMALLEST_TASK, requestedBy: 'adele\r\n\u2028Source:\tUser  recommendation\n' }
    expect(ticketDescription(task, LABELS, REQUEST_URL)).toContain(
        '\nRequested by: adele Source: User recommendation\n',
    )
})

describe('4,000 units', () => {
    const facts = ticketDescription(SMALLEST_TASK, LABELS, REQUEST_URL)
    const room = 4000 - facts.length - 2

    test('the text that just fits', () => {
        const text = 'x'.repeat(room)
        expect(ticketDescription({ ...SMALLEST_TASK, description: text }, LABELS, REQUEST_URL)).toBe(
            `${text}\n\n${facts}`,
        )
    })

    test('the text is cut, never the facts', () => {
        const description = ticketDescription(
            { ...SMALLEST_TASK, description: '😀'.repeat(30000) },
            LABELS,
            REQUEST_URL,
        )
        expect(description.length).toBeGreaterThan(3997)
        expect(description.length).toBeLessThanOrEqual(4000)
        expect(description).toMatch(/^\ufffd+…\n\nSource/u)
        expect(description.endsWith(`\n\n${facts}`)).toBe(true)
    })

    test('facts that leave no room stand alone', () => {
        const url = (length: number) => `https://contoso.example/${'x'.repeat(length - 24)}`
        const task = { ...SMALLEST_TASK, description: 'text' }
        const others = facts.length - REQUEST_URL.length
        const one = ticketDescription(task, LABELS, url(4000 - others - 3))
        expect(one.slice(0, 4)).toBe('…\n\nS')
        expect(one).toHaveLength(4000)
        const none = ticketDescription(task, LABELS, url(4000 - others - 2))
        expect(none.slice(0, 7)).toBe('Source:')
        expect(none).toHaveLength(3998)
        expect(ticketDescription(task, LABELS, url(5000))).toHaveLength(4000)
    })
})

test('the description of a request', () => {
    expect(requestDescription('<p>a</p><p>b</p>')).toBe('a\n\nb')
    expect(requestDescription('x'.repeat(4000))).toBe('x'.repeat(4000))
    expect(requestDescription('x'.repeat(4001))).toBe(`${'x'.repeat(3999)}…`)
})

test('the short description', () => {
    expect(shortDescription('x'.repeat(160))).toBe('x'.repeat(160))
    expect(shortDescription('x'.repeat(161))).toBe(`${'x'.repeat(159)}…`)
    expect(shortDescription('one\r\ntwo\tthree  four')).toBe('one two three four')
})
