import { readFileSync } from 'node:fs'
import type { HttpAnswer } from '../../http/exchange'

const FILE = new URL('../../../../docs/stand-in.md', import.meta.url)

/** What the stand-in does and does not, as it is in the repository. */
export function document(): HttpAnswer {
    return { status: 200, headers: { 'Content-Type': 'text/plain;charset=UTF-8' }, body: readFileSync(FILE, 'utf8') }
}
