export interface Share {
    /** 1 or 0, as the column `active` has it. */
    open: number
    /** 0 to 99. */
    hundredth: number
    type: 'change' | 'incident'
    /** '' for one that waits for its ticket. */
    state: string
    label: string
}

type States = [share: number, type: Share['type'], state: string, label: string][]

const OPEN: States = [
    [20, 'change', '-5', 'New'],
    [10, 'change', '-4', 'Assess'],
    [10, 'change', '-2', 'Scheduled'],
    [15, 'change', '-1', 'Implement'],
    [20, 'incident', '1', 'New'],
    [15, 'incident', '2', 'In Progress'],
    [5, 'incident', '3', 'On Hold'],
    [5, 'incident', '', ''],
]
const CLOSED: States = [
    [55, 'change', '3', 'Closed'],
    [5, 'change', '4', 'Canceled'],
    [36, 'incident', '7', 'Closed'],
    [4, 'incident', '8', 'Canceled'],
]

/** What of a hundred open and of a hundred closed requests is in which state. */
export function spreadOfStates(): Share[] {
    return [...hundred(OPEN, 1), ...hundred(CLOSED, 0)]
}

function hundred(states: States, open: number): Share[] {
    const all = states.flatMap(([share, type, state, label]) =>
        Array.from({ length: share }, () => ({ open, type, state, label })),
    )
    return all.map((share, hundredth) => ({ ...share, hundredth }))
}
