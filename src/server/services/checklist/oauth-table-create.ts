import { mayCreate } from '../cross-scope'
import { type ChecklistCheck, done, finding } from './check'
import { manualClientUrl, oauthTableUrl } from './links'

/** A hardened instance may let the app read clients, but not create one: then it is made by hand and adopted. */
export const oauthTableCreate: ChecklistCheck = {
    id: 'oauth_table_create',
    step: 'prerequisites',
    run: (facts) => {
        const { oauthTable, client } = facts
        if (!oauthTable?.readable) return []
        if (mayCreate(oauthTable)) return [done('check.oauthTable.creatable')]
        return [
            finding(
                // With a client there is nothing to create.
                client ? 'warning' : 'blocked',
                ['check.oauthTable.createRefused'],
                ['check.oauthTable.openCreating', manualClientUrl()],
                oauthTableUrl(facts),
            ),
        ]
    },
}
