import type { ErrorAnswer, Result } from '../../src/server/contract'
import type { Administrator } from '../administrator/administrator'
import type { Answer } from '../json-request'
import { finishAuthorization, requestAuthorization } from './authorization'
import { SecurityCenter } from './client'
import type { OAuthConnection } from './oauth'
import { Person } from './person'

/** What Microsoft is given to connect with, and the login that allows it. */
export interface Provisioned {
    connection: OAuthConnection
    redirectUrl: string
    userName: string
    password: string
}

/** Goes through the checklist as an administrator does. What was set up before is removed first: its secret and its
 * password were shown once. `redirectUrl` is the instance's own default unless given. Throws with the instance's answer
 * if a step is refused. */
export async function provision(
    instanceUrl: string,
    administrator: Administrator,
    redirectUrl?: string,
): Promise<Provisioned> {
    const { client: before, user: known } = result(await administrator.readChecklist(), 200)
    if (before || known) {
        const removed = await administrator.removeConnection()
        if (removed.status !== 204) throw refused(removed)
    }
    const client = result(
        await administrator.createOAuthClient({ name: 'Microsoft 365', redirectUrl: redirectUrl ?? null }),
        201,
    )
    const user = result(await administrator.createIntegrationUser({ userName: 'microsoft365' }), 201)
    if (client.clientSecret === null || user.password === null) {
        throw new Error('The instance kept no client secret or no password: give them in the forms by hand.')
    }
    return {
        connection: { instanceUrl, clientId: client.clientId, clientSecret: client.clientSecret },
        redirectUrl: client.redirectUrl,
        userName: user.userName,
        password: user.password,
    }
}

/** Provisions, and allows the access as the integration user, in the browser. */
export async function connect(
    instanceUrl: string,
    administrator: Administrator,
    redirectUrl?: string,
): Promise<SecurityCenter> {
    const provisioned = await provision(instanceUrl, administrator, redirectUrl)
    const { connection, userName, password } = provisioned
    const request = await requestAuthorization(connection, provisioned.redirectUrl)
    const cameBack = await new Person(instanceUrl).allow(request.address, userName, password)
    return new SecurityCenter(connection, await finishAuthorization(connection, request, cameBack))
}

function result<T>(answer: Answer<Result<T> | ErrorAnswer | undefined>, status: number): T {
    if (answer.status === status && answer.body && 'result' in answer.body) return answer.body.result
    throw refused(answer)
}

function refused({ method, path, status, text }: Answer): Error {
    return new Error(`${method} ${path} answered ${status}: ${text}`)
}
