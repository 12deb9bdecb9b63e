import assert from 'node:assert/strict'
import type { Check, Checklist, Result } from '../../../src/server/contract'
import { CHECKLIST } from './routes'
import type { Fresh } from './running'

export async function readChecklist({ administrator }: Fresh): Promise<Checklist> {
    const answer = await administrator.request<Result<Checklist>>('GET', CHECKLIST)
    assert.equal(answer.status, 200, answer.text)
    return answer.body.result
}

/** The one check with that ID. */
export function checkOf({ steps }: Checklist, id: string): Check {
    const [check, ...more] = steps.flatMap(({ checks }) => checks).filter((candidate) => candidate.id === id)
    assert.ok(check, `There is no check ${id}`)
    assert.equal(more.length, 0, `There are several checks ${id}`)
    return check
}

/** Status of each step, in their order. */
export function statusesOf({ steps }: Checklist): string[] {
    return steps.map(({ status }) => status)
}
