import { mayCreate } from '../cross-scope'
import { type ChecklistCheck, done, finding } from './check'
import { manualClientUrl, oauthTableUrl } from './links'

/** Whether there is a client of the connection. */
export const clientPresent: ChecklistCheck = {
    id: 'client_present',
    step: 'oauth_client',
    run: (facts) => {
        const { row, client, oauthTable, isRemoved, isClone } = facts
        if (isRemoved) return [finding('todo', ['check.client.removed'], ['check.client.setUpAgain'])]
        if (isClone) return [finding('todo', ['check.client.cloned'], ['check.client.setUpAgain'])]
        if (client) return [done('check.client.present', [client.name])]
        if (oauthTable && !oauthTable.readable) {
            return [
                finding('blocked', ['check.client.unreadable'], ['check.oauthTable.openReading'], oauthTableUrl(facts)),
            ]
        }
        if (oauthTable && !mayCreate(oauthTable)) {
            const form = manualClientUrl()
            return [finding('blocked', ['check.client.byHand'], ['check.client.createByHand'], form)]
        }
        return row?.oauthClient
            ? [finding('todo', ['check.client.deleted', row.oauthClient], ['check.client.create'])]
            : [finding('todo', ['check.client.missing'], ['check.client.create'])]
    },
}
