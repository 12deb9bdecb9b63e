import { usePage } from '../state/page'
import { text } from '../texts/text'
import { FailureNote } from './failure-note'

/** The checks did not run. What an earlier run found, if there was one, stays on the page below. */
export function ChecksFailure() {
    const { state } = usePage()
    return <FailureNote failure={state.checksFailure} title={text('page.failure.load')} />
}
