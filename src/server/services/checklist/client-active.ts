import { type ChecklistCheck, done, finding } from './check'
import { clientUrl, connectedClient } from './connected'

/** An inactive client gets no tokens. */
export const clientActive: ChecklistCheck = {
    id: 'client_active',
    step: 'oauth_client',
    run: (facts) => {
        const client = connectedClient(facts)
        if (!client) return []
        return client.active
            ? [done('check.client.active')]
            : [finding('todo', ['check.client.inactive', client.name], ['check.client.activate'], clientUrl(client))]
    },
}
