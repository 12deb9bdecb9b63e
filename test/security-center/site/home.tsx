import type { FastifyInstance } from 'fastify'
import type { TicketCount, TicketType } from '../../../src/server/contract'
import { Facts } from './facts'
import { page } from './layout'
import type { Portal } from './portal'
import { resultOf } from './problem'
import { PROVISIONING_PATH } from './provisioning-path'
import { TICKET_NAMES } from './words'

/** The home page: the question whether there is a ServiceNow, or the two cards. */
export function home(app: FastifyInstance, portal: Portal): void {
    app.get('/', async (_request, reply) => {
        reply.type('text/html')
        if (!portal.isConnected) return page(portal, 'Home', <Question />)
        const summary = resultOf(await portal.center.getSummary())
        return page(
            portal,
            'Home',
            <div class="cards">
                <TicketCard type="change" count={summary.change} />
                <TicketCard type="incident" count={summary.incident} />
            </div>,
        )
    })
}

function Question() {
    return (
        <section class="card">
            <h2>Do you use ServiceNow?</h2>
            <p>Send improvement actions to your instance as tickets, and follow them here.</p>
            <a class="button primary" href={PROVISIONING_PATH}>
                Connect to ServiceNow
            </a>
        </section>
    )
}

function TicketCard({ type, count }: { type: TicketType; count: TicketCount }) {
    return (
        <section class="card" id={`card-${type}`} aria-labelledby={`card-${type}-title`}>
            <h2 id={`card-${type}-title`}>{TICKET_NAMES[type]} management</h2>
            <dl class="numbers">
                {(['open', 'closed', 'total'] as const).map((name) => (
                    <div key={name}>
                        <dt>{name}</dt>
                        <dd data-count={name}>{count[name]}</dd>
                    </div>
                ))}
            </dl>
            <Facts of={count.byState.map(({ name, count: tickets }) => [name, String(tickets)] as const)} />
            <p class="links">
                <a href={`/secureScore?ticketType=${type}`}>Create a ticket</a>
                <a href={`/tickets?ticketType=${type}`}>View all tickets</a>
                <a href="/configuration">Manage ServiceNow configuration</a>
            </p>
        </section>
    )
}
