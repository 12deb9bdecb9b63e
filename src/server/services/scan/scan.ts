import type { Finding } from '../checklist/check'
import { CHECKS } from '../checklist/checks'
import { type ChecklistFacts, gatherFacts } from '../checklist/facts'
import { type ConnectionRecord, findRow } from '../../records/connection'

/** What Instance Scan finds about a connection: each problem in a sentence or two, with the way out of it. */
export interface Scanned {
    source: ConnectionRecord
    problems: string[]
}

type Situation = 'set up' | 'cloned' | 'removed'

/** Looks at a connection that is in that situation; null where there is none, or it is in another one, which another
 * scan looks at. Eleven Glide operations at most, besides those of `look`. */
export function scan(situation: Situation, look: (facts: ChecklistFacts) => Finding[]): Scanned | null {
    const source = findRow()
    if (source === null) return null
    const facts = gatherFacts()
    if (situationOf(facts) !== situation) return null
    return {
        source,
        problems: look(facts)
            .filter(({ status }) => status !== 'done')
            .map(tell),
    }
}

/** The same by checks of the installation checklist, named by their IDs. */
export function scanChecks(situation: Situation, ids: string[]): Scanned | null {
    const checks = CHECKS.filter(({ id }) => ids.indexOf(id) !== -1)
    if (checks.length !== ids.length) throw new Error(`Not all of these are checks: ${ids.join(', ')}`)
    return scan(situation, (facts) => checks.reduce<Finding[]>((found, check) => found.concat(check.run(facts)), []))
}

function situationOf({ isRemoved, isClone }: ChecklistFacts): Situation {
    if (isRemoved) return 'removed'
    return isClone ? 'cloned' : 'set up'
}

function tell({ message, remedy, link }: Finding): string {
    return [message, remedy, link].filter((part) => part !== undefined).join(' ')
}
