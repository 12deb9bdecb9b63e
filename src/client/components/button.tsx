import type { ComponentChildren } from 'preact'
import { usePage } from '../state/page'
import type { ActionName } from '../state/state'

interface Props {
    kind?: 'primary' | 'secondary' | 'critical'
    /** What the button does, to show that it is being done. */
    action?: ActionName
    working?: string
    /** Changes something on the instance: not for those who may only read. */
    writes?: boolean
    type?: 'button' | 'submit'
    busy?: boolean
    onClick?: () => void
    children: ComponentChildren
}

/** While it cannot be used it stays where the focus can be, so that nobody loses their place. */
export function Button({
    kind = 'secondary',
    action,
    working,
    writes,
    type = 'button',
    busy,
    onClick,
    children,
}: Props) {
    const { state, mayWrite } = usePage()
    const works = busy ?? (action !== undefined && state.busy === action)
    const disabled = works || (writes === true && (!mayWrite || state.busy !== null))
    return (
        <button
            class={`button button--${writes && !mayWrite ? 'off' : kind}`}
            type={type}
            aria-disabled={disabled}
            aria-busy={works}
            onClick={(event) => {
                if (disabled) event.preventDefault()
                else onClick?.()
            }}
        >
            {/* Both labels lie in one place, so that the width does not change. */}
            <span class={works ? 'button__label button__label--off' : 'button__label'}>{children}</span>
            {working && (
                <span class={works ? 'button__label' : 'button__label button__label--off'}>
                    <span class="spinner" />
                    {working}
                </span>
            )}
        </button>
    )
}
