import assert from 'node:assert/strict'
import type { Row } from '../../instance/types'

/** What both say of the task is the same. */
export function agree({ request, ticket }: { request: Row; ticket: Row }): void {
    assert.equal(ticket['short_description'], request['short_description'])
    assert.equal(ticket['due_date'], request['due_date'])
    assert.equal(ticket['priority'], request['priority'])
    const text = request['description'] ?? ''
    assert.ok((ticket['description'] ?? '').startsWith(text.trim()), `${ticket['description']} / ${text}`)
}
