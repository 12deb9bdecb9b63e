import assert from 'node:assert/strict'
import { readChecklist } from './checklist'
import { open } from './links'
import { REMOVAL } from './routes'
import type { Fresh } from './running'
import { connectWith, makeBoth } from './setup'

/** Both made by the app, and connected as Microsoft is. */
export async function connected(fresh: Fresh) {
    const { client, user } = await makeBoth(fresh)
    const center = await connectWith(fresh, client, user)
    assert.equal((await center.getConnection()).status, 200)
    return { client, user, center }
}

/** Removes the connection as an administrator does. */
export async function remove({ administrator }: Fresh): Promise<void> {
    const answer = await administrator.request('DELETE', REMOVAL)
    assert.deepEqual([answer.status, answer.text], [204, ''])
}

/** Codes of what a removal has left, each with a link in the checklist that opens what it is about. */
export async function leftOver(fresh: Fresh): Promise<Record<string, { table: string; shown: string[] }>> {
    const { connection, steps } = await readChecklist(fresh)
    assert.equal(connection.status, 'disconnected')
    const checks = steps.flatMap(({ checks: all }) => all).filter(({ id }) => id === 'left_over')
    assert.deepEqual(
        checks.map(({ message }) => message),
        connection.issues.map(({ message }) => message),
    )
    const pages = await Promise.all(checks.map(({ link }) => open(fresh, link)))
    return Object.fromEntries(
        connection.issues.map(({ code }, index) => {
            const { table = '', shown = [] } = pages[index] ?? {}
            return [code, { table, shown }]
        }),
    )
}
