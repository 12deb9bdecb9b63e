import type { ErrorAnswer, IntegrationUser, OAuthClient, Result } from '../../src/server/contract'
import type { Administrator } from '../administrator/administrator'
import type { Answer } from '../json-request'
import { finishAuthorization, requestAuthorization } from './authorization'
import { SecurityCenter } from './client'
import { Person } from './person'

/** Goes through the checklist as an administrator does, hands Microsoft what it shows, and allows the access as the
 * integration user, in the browser. Throws with the instance's answer if a step is refused. */
export async function connect(instanceUrl: string, administrator: Administrator): Promise<SecurityCenter> {
    const client = made<OAuthClient>(await administrator.createOAuthClient({ name: 'Microsoft 365' }))
    const user = made<IntegrationUser>(await administrator.createIntegrationUser({ userName: 'microsoft365' }))
    if (client.clientSecret === null || user.password === null) {
        throw new Error('The instance kept no client secret or no password: give them in the forms by hand.')
    }
    const connection = { instanceUrl, clientId: client.clientId, clientSecret: client.clientSecret }
    const request = await requestAuthorization(connection, client.redirectUrl)
    const cameBack = await new Person(instanceUrl).allow(request.address, user.userName, user.password)
    return new SecurityCenter(connection, await finishAuthorization(connection, request, cameBack))
}

function made<T>(answer: Answer<Result<T> | ErrorAnswer | undefined>): T {
    if (answer.status === 201 && answer.body && 'result' in answer.body) return answer.body.result
    throw new Error(`${answer.method} ${answer.path} answered ${answer.status}: ${answer.text}`)
}
