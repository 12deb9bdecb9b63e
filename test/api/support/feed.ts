import assert from 'node:assert/strict'
import type { Result, Task, TaskList } from '../../../src/server/contract'
import type { Answer } from '../../json-request'
import type { SecurityCenter, TaskListQuery } from '../../security-center/client'

/** The page of a success. */
export function pageOf({ method, path, status, text, body }: Answer): TaskList {
    assert.equal(status, 200, `${method} ${path} answered ${status}: ${text}`)
    return (body as Result<TaskList>).result
}

/** More pages than any listing of a test has: one that never ends fails. */
const MOST_PAGES = 10_000

/** Reads to the end of a listing: all tasks in the order they came, and the cursor for the next one. */
export async function readListing(
    center: SecurityCenter,
    query: TaskListQuery = {},
): Promise<{ tasks: Task[]; cursor: string; pages: number }> {
    const tasks: Task[] = []
    let cursor = query.cursor
    for (let pages = 1; pages <= MOST_PAGES; pages++) {
        const page = pageOf(await center.listTasks({ ...query, ...(cursor === undefined ? {} : { cursor }) }))
        tasks.push(...page.tasks)
        cursor = page.nextCursor
        if (!page.hasMore) return { tasks, cursor, pages }
    }
    assert.fail('The listing does not end')
}
