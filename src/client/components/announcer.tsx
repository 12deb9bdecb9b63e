import { usePage } from '../state/page'
import { text } from '../texts/text'

/** Says what happened to those who do not see it. Two places take turns: the same words again are still news. */
export function Announcer({ turn }: { turn: boolean }) {
    const { state } = usePage()
    const words = state.said && text(state.said.key, ...state.said.args)
    return (
        <div class="unseen">
            <div role="status">{turn && words}</div>
            <div role="status">{!turn && words}</div>
        </div>
    )
}
