import { useEffect, useRef } from 'preact/hooks'
import type { Actions } from './actions'
import type { State } from './state'

/** The checks run when the page opens, and again when somebody comes back to it from Microsoft or from a form. */
export function useChecksOnReturn(state: State, actions: Actions): void {
    const idle = useRef(true)
    idle.current = !state.checking && state.busy === null
    useEffect(() => {
        void actions.runChecks()
        const onReturn = () => {
            if (document.visibilityState === 'visible' && idle.current) void actions.runChecks()
        }
        document.addEventListener('visibilitychange', onReturn)
        return () => {
            document.removeEventListener('visibilitychange', onReturn)
        }
    }, [actions])
}
