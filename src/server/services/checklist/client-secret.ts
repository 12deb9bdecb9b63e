import { type ChecklistCheck, done, finding } from './check'
import { clientUrl, connectedClient } from './connected'

/** A hardened instance may drop the secret that the app writes, and even make one of its own that nobody was shown. */
export const clientSecret: ChecklistCheck = {
    id: 'client_secret',
    step: 'oauth_client',
    run: (facts) => {
        const client = connectedClient(facts)
        if (!client?.active) return []
        if (client.secretMark === '') {
            return [
                finding(
                    'blocked',
                    ['check.client.noSecret', client.name],
                    ['check.client.setSecret'],
                    clientUrl(client),
                ),
            ]
        }
        return client.secretMark === facts.row?.unknownSecret
            ? [
                  finding(
                      'blocked',
                      ['check.client.unknownSecret', client.name],
                      ['check.client.setSecret'],
                      clientUrl(client),
                  ),
              ]
            : [done('check.client.secret')]
    },
}
