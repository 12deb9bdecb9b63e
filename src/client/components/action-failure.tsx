import { usePage } from '../state/page'
import type { ActionName } from '../state/state'
import { failureId } from '../view/ids'
import { FailureNote } from './failure-note'

/** Why the last attempt at an action failed. */
export function ActionFailure({ action, shown = [] }: { action: ActionName; shown?: string[] }) {
    const { state } = usePage()
    return <FailureNote failure={state.failures[action]} id={failureId(action)} shown={shown} />
}
