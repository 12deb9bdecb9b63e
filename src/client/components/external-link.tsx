import type { ComponentChildren } from 'preact'
import { text } from '../texts/text'
import { Icon } from './icon'

/** A link out of the page. It opens beside it: the page may be showing a secret that is shown once. */
export function ExternalLink({ to, children }: { to: string; children: ComponentChildren }) {
    return (
        <a class="link" href={to} target="_blank" rel="noopener noreferrer">
            {children}
            <Icon name="external" />
            <span class="unseen"> {text('page.newTab')}</span>
        </a>
    )
}
