import type { StepStatus } from '../../server/contract'
import { text } from '../texts/text'
import { Icon } from './icon'

/** A step's status, as sign and word. */
export function Status({ of }: { of: StepStatus }) {
    return (
        <span class={`status status--${of}`}>
            <Icon name={of} />
            {text(`page.status.${of}`)}
        </span>
    )
}
