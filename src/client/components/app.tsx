import { useMemo, useReducer } from 'preact/hooks'
import { createActions } from '../state/actions'
import { PageContext } from '../state/page'
import { reduce } from '../state/reducer'
import { INITIAL } from '../state/state'
import { useChecksOnReturn } from '../state/use-checks-on-return'
import { useFocus } from '../state/use-focus'
import { useGuardOfSecrets } from '../state/use-guard-of-secrets'
import { useTurn } from '../state/use-turn'
import { Announcer } from './announcer'
import { ChecklistView } from './checklist-view'
import { ChecksFailure } from './checks-failure'
import { Loading } from './loading'
import { PageHeader } from './page-header'
import { ReadOnly } from './read-only'

/** The installation checklist. */
export function App() {
    const [state, dispatch] = useReducer(reduce, INITIAL)
    const actions = useMemo(() => createActions(dispatch), [])
    const { checklist } = state
    useChecksOnReturn(state, actions)
    useGuardOfSecrets(state)
    useFocus(state.focus)
    return (
        <PageContext.Provider value={{ state, actions, dispatch, mayWrite: checklist?.mayWrite ?? false }}>
            <main class="page" aria-busy={state.checking}>
                <PageHeader />
                <ChecksFailure />
                {checklist && !checklist.mayWrite && <ReadOnly />}
                {checklist && <ChecklistView checklist={checklist} />}
                {!checklist && state.checking && <Loading />}
            </main>
            <Announcer turn={useTurn(state.said)} />
        </PageContext.Provider>
    )
}
