import type { TicketState, TicketStateChange } from '../contract'
import { stateNameSysId } from '../domain/identity'
import { parseJsonList } from '../domain/json-body'
import { fail, type Outcome, succeed } from '../domain/outcome'
import type { NamedState } from '../domain/state'
import { isSameState, readStateNames } from '../domain/state-names-input'
import { sha256Hex } from '../platform/digest'
import { allStateNames, insertStateName, renameStates } from '../records/state'
import { STATE } from '../records/tables'
import { noteSeen } from './connection'

/** `named` counts the names that are other than before. */
export interface StatesNamed {
    named: number
    states: TicketState[]
}

/** What the native states are called. Two Glide operations. */
export function listStateNames(): TicketState[] {
    noteSeen()
    return present(allStateNames())
}

/** Names states and leaves the others as they are called. Fails with `refused` where the instance keeps a name from being
 * set; those that were set stay, and the same list again sets the rest. Two Glide operations, and one for each name that
 * is other than before. */
export function nameStates(body: string): Outcome<StatesNamed> {
    const list = parseJsonList(body)
    if (!list.ok) return list
    const read = readStateNames(list.value)
    if (!read.ok) return read
    const changes = read.value
    const before = rename(changes)
    const unnamed = changes.filter((change) => !before.some((state) => isSameState(state, change)))
    // Who finds the state taken has met another who names it at the same time.
    const taken = unnamed.filter(
        (change) => !insertStateName(stateNameSysId(change.ticketType, change.value, sha256Hex), change),
    )
    if (taken.length > 0) rename(taken).forEach((state) => before.push(state))
    const after = allStateNames()
    if (changes.some((change) => wasRefused(change, before, after))) {
        return fail('refused', 'states.refused', [STATE])
    }
    const named = changes.filter((change) => nameIn(before, change) !== change.name).length
    if (named === 0) noteSeen()
    return succeed({ named, states: present(after) })
}

/** Answers the states that had a name, as they were. */
function rename(changes: TicketStateChange[]): NamedState[] {
    const before: NamedState[] = []
    renameStates((state) => {
        for (const change of changes) {
            if (!isSameState(change, state)) continue
            before.push(state)
            return change.name
        }
        return null
    })
    return before
}

/** A third name is that of another who has named it since. */
function wasRefused(change: TicketStateChange, before: NamedState[], after: NamedState[]): boolean {
    const now = nameIn(after, change)
    return now === null || (now !== change.name && now === nameIn(before, change))
}

function nameIn(states: NamedState[], change: TicketStateChange): string | null {
    for (const state of states) if (isSameState(state, change)) return state.name
    return null
}

function present(states: NamedState[]): TicketState[] {
    return states.map(({ ticketType, value, name, category }) => ({
        ticketType,
        value,
        name,
        category: category ?? 'open',
    }))
}
