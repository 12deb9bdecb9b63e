import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from './actions'
import type { Event } from './events'
import type { State } from './state'

export interface Page {
    state: State
    actions: Actions
    dispatch: (event: Event) => void
    /** Whether the one who looks may change anything. */
    mayWrite: boolean
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
    const page = useContext(PageContext)
    if (!page) throw new Error('outside of the page')
    return page
}
