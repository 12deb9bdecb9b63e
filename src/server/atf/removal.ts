import { type Checklist, INTEGRATION_ROLE, type IntegrationUser, type OAuthClient } from '../contract'
import { newGuid } from '../platform/random'
import { createIntegrationUser, createOAuthClient, deleteConnection, getChecklist } from '../rest/setup'
import { type Answered, type AssertEqual, bodyOf, call } from './call'

/** Steps 1 and 2 of the checklist, and the removal, on an instance that is not connected: a connection that is in use is
 * not touched. Secrets stay in the answers. */
export function setsUpAndRemoves(assertEqual: AssertEqual): void {
    const before = checklist().connection.status
    const isFree = before === 'not_configured' || before === 'disconnected'
    assertEqual({ name: 'This instance has no connection, so this test can make one', shouldbe: true, value: isFree })

    const mark = newGuid().slice(0, 8)
    const client = made(assertEqual, call(createOAuthClient, { body: `{"name":"ATF ${mark}"}` })) as OAuthClient
    assertEqual({ name: 'there is a client secret', shouldbe: true, value: client.clientSecret !== null })
    const user = made(
        assertEqual,
        call(createIntegrationUser, { body: `{"userName":"atf.${mark}"}` }),
    ) as IntegrationUser
    assertEqual({ name: 'password kept', shouldbe: true, value: user.passwordSet })
    assertEqual({ name: 'roles', shouldbe: INTEGRATION_ROLE, value: user.roles.join() })

    const connected = checklist()
    assertEqual({ name: 'status after', shouldbe: 'awaiting_authorization', value: connected.connection.status })
    assertEqual({ name: 'client', shouldbe: client.clientId, value: connected.client?.clientId })
    assertEqual({ name: 'user', shouldbe: user.userName, value: connected.user?.userName })

    for (const what of ['removal', 'removal once more']) {
        assertEqual({ name: `status of the ${what}`, shouldbe: 204, value: call(deleteConnection).status })
        const { status, issues } = checklist().connection
        assertEqual({ name: `status after the ${what}`, shouldbe: 'disconnected', value: status })
        assertEqual({ name: 'what stayed', shouldbe: '', value: issues.map(({ message }) => message).join(' ') })
    }
}

function checklist(): Checklist {
    return bodyOf(call(getChecklist)) as Checklist
}

/** Says of a refusal why, of an answer with a secret nothing. */
function made(assertEqual: AssertEqual, answered: Answered): unknown {
    const reason = answered.status === 201 ? '' : answered.text
    assertEqual({ name: `status ${reason}`, shouldbe: 201, value: answered.status })
    return bodyOf(answered)
}
