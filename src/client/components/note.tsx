import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

interface Props {
    kind: Extract<IconName, 'info' | 'warning' | 'blocked' | 'done'>
    title?: string
    /** Where the focus can be moved to. */
    id?: string
    role?: 'alert' | 'group'
    children?: ComponentChildren
}

/** Something set apart: a warning, a failure, an important word. */
export function Note({ kind, title, id, role, children }: Props) {
    return (
        <div
            class={`note note--${kind}`}
            id={id}
            role={role}
            tabIndex={id ? -1 : undefined}
            aria-label={role === 'group' ? title : undefined}
        >
            <Icon name={kind} />
            <div class="note__body">
                {title && <p class="note__title">{title}</p>}
                {children}
            </div>
        </div>
    )
}
