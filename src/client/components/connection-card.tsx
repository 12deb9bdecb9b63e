import type { Checklist, ConnectionStatus } from '../../server/contract'
import { text } from '../texts/text'
import { ID } from '../view/ids'
import { Card } from './card'
import { ConnectionFacts } from './connection-facts'
import { ConnectionIssues } from './connection-issues'
import { Icon, type IconName } from './icon'

const ICON: Record<ConnectionStatus, IconName> = {
    not_configured: 'todo',
    awaiting_authorization: 'todo',
    connected: 'done',
    degraded: 'warning',
    disconnected: 'info',
}

/** How the connection is, at a glance. */
export function ConnectionCard({ checklist }: { checklist: Checklist }) {
    const { connection } = checklist
    return (
        <Card id={ID.connection} title={text('page.connection.title')}>
            <p class={`glance status--${ICON[connection.status]}`}>
                <Icon name={ICON[connection.status]} />
                <strong>{text(`page.connection.${connection.status}`)}</strong>
            </p>
            <p>{text(`page.connection.${connection.status}.hint`)}</p>
            <ConnectionIssues issues={connection.issues} />
            <ConnectionFacts connection={connection} />
        </Card>
    )
}
