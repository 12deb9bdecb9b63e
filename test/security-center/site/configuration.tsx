import type { FastifyInstance } from 'fastify'
import { type Connection, LIMITS, type TicketState, type TicketStateChange } from '../../../src/server/contract'
import { Facts } from './facts'
import { page } from './layout'
import type { Portal } from './portal'
import { Refused, resultOf } from './problem'
import { PROVISIONING_PATH } from './provisioning-path'
import { shownTime, TICKET_NAMES } from './words'

/** What a repeated removal finds: the integration user is inactive, so its login is dead. */
const REMOVED_BEFORE = 401

/** The configuration of the connection: its status, the names of the states, connecting again, removal. */
export function configuration(app: FastifyInstance, portal: Portal): void {
    app.get('/configuration', async (_request, reply) => {
        reply.type('text/html')
        return show(portal)
    })

    app.post<{ Body: Record<string, string> }>('/configuration/states', async (request, reply) => {
        const states = resultOf(await portal.center.ticketStates())
        const changed = states.flatMap((state): TicketStateChange[] => {
            const name = request.body[keyOf(state)]
            return name === undefined || name === state.name
                ? []
                : [{ ticketType: state.ticketType, value: state.value, name }]
        })
        try {
            if (changed.length > 0) resultOf(await portal.center.nameTicketStates(changed))
        } catch (refused) {
            if (!(refused instanceof Refused)) throw refused
            reply.type('text/html')
            return show(portal, refused)
        }
        portal.tell(`Names changed: ${changed.length}`)
        return reply.redirect('/configuration')
    })

    app.post<{ Body: { sure?: string } }>('/configuration/removal', async (request, reply) => {
        if (request.body.sure !== 'yes') throw new Refused('Say that you are sure.')
        const removed = await portal.center.deleteConnection()
        if (removed.status !== 204 && removed.status !== REMOVED_BEFORE) resultOf(removed)
        portal.forget()
        portal.tell('The connection was removed. The tickets stay in ServiceNow.')
        return reply.redirect('/')
    })
}

async function show(portal: Portal, refused?: Refused): Promise<string> {
    const connection = resultOf(await portal.center.getConnection())
    const states = resultOf(await portal.center.ticketStates())
    const content = (
        <>
            <Status connection={connection} />
            <StateNames states={states} />
            <Removal />
        </>
    )
    return page(portal, 'ServiceNow configuration', content, refused)
}

function keyOf({ ticketType, value }: TicketState): string {
    return `${ticketType}:${value}`
}

function Status({ connection }: { connection: Connection }) {
    const facts: [string, string][] = [
        ['Status', connection.status],
        ['Instance', connection.instanceName],
        ['Integration user', connection.integrationUser ?? '-'],
        ['App version', connection.appVersion],
        ['Authorized', shownTime(connection.authorizedAt)],
        ['Access ends', shownTime(connection.tokenExpiresAt)],
    ]
    return (
        <section class="card">
            <h2>Connection</h2>
            <Facts of={facts} />
            <ul>
                {connection.issues.map(({ code, message }) => (
                    <li key={code}>{message}</li>
                ))}
            </ul>
            <a class="button" href={PROVISIONING_PATH}>
                Connect again
            </a>
        </section>
    )
}

function StateNames({ states }: { states: TicketState[] }) {
    return (
        <form class="card" method="post" action="/configuration/states">
            <h2>Names of the ticket states</h2>
            <p>What the states of the tickets are called here. ServiceNow keeps its own names.</p>
            {states.map((state) => (
                <div key={keyOf(state)}>
                    <label for={keyOf(state)}>
                        {TICKET_NAMES[state.ticketType]}, state {state.value} ({state.category})
                    </label>
                    <input
                        id={keyOf(state)}
                        name={keyOf(state)}
                        required
                        maxLength={LIMITS.stateName}
                        value={state.name}
                    />
                </div>
            ))}
            <button>Save the names</button>
        </form>
    )
}

function Removal() {
    return (
        <form class="card" method="post" action="/configuration/removal">
            <h2>Remove the connection</h2>
            <p>ServiceNow lets the security center in no longer. The tickets stay where they are.</p>
            <label for="sure">Type yes to remove it</label>
            <input id="sure" name="sure" required pattern="yes" autocomplete="off" />
            <button class="danger">Remove the connection</button>
        </form>
    )
}
