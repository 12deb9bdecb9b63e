import type { FastifyInstance } from 'fastify'
import { page } from './layout'
import type { Portal } from './portal'
import { Refused } from './problem'
import { PROVISIONING_PATH } from './provisioning-path'

interface Asked {
    instanceName?: string
    clientId?: string
    clientSecret?: string
}

/** Connecting: what the checklist of the app shows is entered here, and the integration user allows it at the instance. */
export function provisioning(app: FastifyInstance, portal: Portal): void {
    app.get<{ Querystring: { code?: string; error?: string } }>(PROVISIONING_PATH, async (request, reply) => {
        const { code, error } = request.query
        if (code === undefined && error === undefined) {
            reply.type('text/html')
            return page(portal, 'Connect to ServiceNow', <Provisioning portal={portal} />)
        }
        try {
            await portal.takeConsent(new URL(request.originalUrl, portal.redirectUrl))
        } catch (refused) {
            if (!(refused instanceof Refused)) throw refused
            reply.type('text/html')
            return page(portal, 'Connect to ServiceNow', <Provisioning portal={portal} />, refused)
        }
        portal.tell('ServiceNow is connected.')
        return reply.redirect('/')
    })

    app.post<{ Body: Asked }>(PROVISIONING_PATH, async (request, reply) => {
        const { instanceName = '', clientId = '', clientSecret = '' } = request.body
        const address = await portal.askForConsent(instanceName.trim(), clientId.trim(), clientSecret.trim())
        return reply.redirect(address.href)
    })
}

function Provisioning({ portal }: { portal: Portal }) {
    return (
        <>
            {portal.isConnected && <p>ServiceNow is connected. Connecting again replaces the connection.</p>}
            <form class="card" method="post" action={PROVISIONING_PATH}>
                <p>
                    The installation checklist of the Microsoft 365 Ticketing Connector shows these. Its first step must
                    have this redirect URL: <strong id="redirect-url">{portal.redirectUrl}</strong>
                </p>
                <label for="instanceName">Instance name</label>
                <input id="instanceName" name="instanceName" required autocomplete="off" />
                <label for="clientId">Client ID</label>
                <input id="clientId" name="clientId" required autocomplete="off" />
                <label for="clientSecret">Client secret</label>
                <input id="clientSecret" name="clientSecret" type="password" required autocomplete="off" />
                <p class="soft">
                    ServiceNow opens next. Allow the access as the integration user, never as yourself: if the page
                    shows another name, choose Not You.
                </p>
                <button class="primary">Authorize</button>
            </form>
        </>
    )
}
