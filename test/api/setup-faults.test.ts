// Something fails at each single Glide operation of the setup: no secret that was shown is dead, and a repetition, or what
// the checklist then asks for, reaches the good state.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import {
    CONNECTOR_PATH,
    INTEGRATION_ROLE,
    type IntegrationUser,
    type OAuthClient,
    type Result,
    SCOPE,
} from '../../src/server/contract'
import type { FaultMode } from '../instance/types'
import type { Answer } from '../json-request'
import { type CheckedCenter, sendAndLose } from './support/checked'
import { readChecklist, statusesOf } from './support/checklist'
import { EVERYTHING } from './support/faults/extent'
import { assertNothingHalfMade, assertPasswordKept, assertSecretKept, connectionRow, rolesOf } from './support/kept'
import { CLIENT, REMOVAL, SECRET, TEST_TASK, USER } from './support/routes'
import { ADMINISTRATOR, CONNECTION, operationsOf, REQUEST, startFresh } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

const MINUTE = 60_000
/** Glide operations of a removal, at most: its answer tells how many, and does not arrive. */
const REMOVAL_COST = 12
/** After these the platform answers something or nothing: only what is kept counts. */
const LOST: FaultMode[] = EVERYTHING ? ['cancelled', 'database'] : ['cancelled']
const ANSWERED: FaultMode[] = EVERYTHING ? ['null', 'cross_scope', 'business_rule'] : ['null']

afterEach(() => {
    instance.setClock(null)
    undoSetup(fresh)
})

interface Route {
    method: string
    path: string
    body?: unknown
}

/** What a route is to be like before, what it is sent, and what holds after all. */
interface Scenario extends Route {
    what: string
    prepare: () => Promise<unknown>
    /** Of an answer that was a success, although something failed on the way. */
    holds: (answer: Answer) => Promise<void> | void
    /** Repeats, or does what the checklist asks for, until it is as it should be. */
    mend: () => Promise<void>
}

const send = ({ method, path, body }: Route) => administrator.request(method, path, body)
const clientOf = ({ body }: Answer) => (body as Result<OAuthClient>).result
const userOf = ({ body }: Answer) => (body as Result<IntegrationUser>).result

const makeClientRoute: Route = { method: 'POST', path: CLIENT, body: { name: 'Microsoft 365' } }
const makeUserRoute: Route = { method: 'POST', path: USER, body: { userName: 'microsoft365' } }

async function removed(): Promise<void> {
    await makeBoth(fresh)
    assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
}

/** Sends again at once; and later where an attempt that was cut short holds it up. */
async function repeat(route: Route): Promise<Answer> {
    const again = await send(route)
    if (again.status !== 409) return again
    assert.equal(errorOf(again).code, 'exists')
    instance.setClock(instance.now() + 6 * MINUTE)
    const later = await send(route)
    instance.setClock(null)
    return later
}

async function stepIsDone(step: number): Promise<boolean> {
    return statusesOf(await readChecklist(fresh))[step] === 'done'
}

/** An answer with a secret shows the one that is kept; one without leaves a step that is not done. */
async function clientHolds(answer: Answer): Promise<void> {
    const client = clientOf(answer)
    if (client.clientSecret !== null) assertSecretKept(fresh, client)
    else assert.equal(await stepIsDone(1), false)
}

function userHolds(answer: Answer): void {
    const user = userOf(answer)
    assert.equal(user.passwordSet, user.password !== null)
    if (user.password !== null) assertPasswordKept(fresh, user)
    assert.deepEqual(rolesOf(fresh, user.id), [INTEGRATION_ROLE])
}

/** The client stands, and somebody knows its secret. */
async function mendClient(): Promise<void> {
    const again = await repeat(makeClientRoute)
    if (again.status === 201) assertSecretKept(fresh, clientOf(again))
    else {
        // It was made, and its secret never arrived: the checklist offers a new one.
        assert.equal(again.status, 409, again.text)
        const renewed = await send({ method: 'POST', path: SECRET })
        assert.equal(renewed.status, 200, renewed.text)
        assertSecretKept(fresh, clientOf(renewed))
    }
    assert.ok(await stepIsDone(1))
}

async function mendUser(): Promise<void> {
    let again = await repeat(makeUserRoute)
    if (again.status === 409) {
        // It was made, and its password never arrived: removed and set up again it gets a new one.
        assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
        again = await repeat(makeUserRoute)
    }
    assert.equal(again.status, 201, again.text)
    assertPasswordKept(fresh, userOf(again))
    assert.deepEqual(rolesOf(fresh, userOf(again).id), [INTEGRATION_ROLE])
    assert.ok(await stepIsDone(2))
}

async function mendRemoval(): Promise<void> {
    assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
    assert.notEqual(connectionRow(fresh)['removed_on'], '')
    assert.deepEqual(store.find('oauth_entity', { active: '1' }), [])
    const { client, user } = await makeBoth(fresh)
    await connectWith(fresh, client, user)
}

async function authorized(): Promise<CheckedCenter> {
    const { client, user } = await makeBoth(fresh)
    return connectWith(fresh, client, user)
}

const restrict: Route = { method: 'PATCH', path: USER, body: { webServiceAccessOnly: true } }

const scenarios: Scenario[] = [
    {
        what: 'the client is made',
        prepare: () => makeUser(fresh),
        ...makeClientRoute,
        holds: clientHolds,
        mend: mendClient,
    },
    { what: 'the client is made again', prepare: removed, ...makeClientRoute, holds: clientHolds, mend: mendClient },
    { what: 'the user is made', prepare: () => makeClient(fresh), ...makeUserRoute, holds: userHolds, mend: mendUser },
    { what: 'the user is made again', prepare: removed, ...makeUserRoute, holds: userHolds, mend: mendUser },
    {
        what: 'the secret is renewed',
        prepare: () => makeBoth(fresh),
        method: 'POST',
        path: SECRET,
        holds: clientHolds,
        mend: async () => {
            const again = await repeat({ method: 'POST', path: SECRET })
            assert.equal(again.status, 200, again.text)
            assertSecretKept(fresh, clientOf(again))
        },
    },
    {
        what: 'the user is restricted',
        prepare: authorized,
        ...restrict,
        holds: () => undefined,
        mend: async () => {
            assert.equal((await send(restrict)).status, 200)
            assert.equal(store.find('sys_user', { web_service_access_only: '1' }).length, 1)
        },
    },
    {
        what: 'the connection is removed',
        prepare: authorized,
        method: 'DELETE',
        path: REMOVAL,
        holds: () => undefined,
        mend: mendRemoval,
    },
]

for (const scenario of scenarios) {
    describe(`while ${scenario.what}`, () => {
        const { prepare, holds, mend, method, path } = scenario
        /** Glide operations where nothing fails; a fault may add some. */
        const operations = async () => {
            await prepare()
            const count = operationsOf(await send(scenario))
            undoSetup(fresh)
            return count
        }

        for (const mode of ANSWERED) {
            test(`${mode} at any operation: what is answered is so, and a repetition does the rest`, async () => {
                for (let operation = 1, last = await operations(); operation <= last; operation++) {
                    await prepare()
                    instance.fault({ operation, scope: SCOPE, mode })
                    const answer = await send(scenario)
                    if (answer.status < 300) await holds(answer)
                    else assert.ok(errorOf(answer).code, answer.text)
                    assertOneOfEach()
                    await mend()
                    assertNothingHalfMade(fresh)
                    undoSetup(fresh)
                }
            })
        }

        for (const mode of LOST) {
            test(`${mode} at any operation, and the answer never arrives`, async () => {
                const headers = { 'content-type': 'application/json' }
                const body = scenario.body === undefined ? {} : { body: JSON.stringify(scenario.body) }
                for (let operation = 1, last = await operations(); operation <= last; operation++) {
                    await prepare()
                    instance.fault({ operation, scope: SCOPE, mode })
                    await sendAndLose(url, method, path, { authorization: ADMINISTRATOR, headers, ...body })
                    assertOneOfEach()
                    await mend()
                    assertNothingHalfMade(fresh)
                    undoSetup(fresh)
                }
            })
        }
    })
}

/** Whatever failed, nothing is there twice. */
function assertOneOfEach(): void {
    for (const [table, count] of [
        [CONNECTION, 1],
        ['oauth_entity', 1],
        // Besides the two of every instance.
        ['sys_user', 3],
    ] as const) {
        assert.ok(store.find(table, {}).length <= count, `${table} has too many rows`)
    }
}

describe('at the connector', () => {
    for (const mode of [...ANSWERED, ...LOST]) {
        for (const [method, body] of [
            ['PUT', { tenantId: 'contoso' }],
            ['DELETE', undefined],
        ] as const) {
            test(`${mode} at any operation of ${method} /connection is made good by a repetition`, async () => {
                const path = `${CONNECTOR_PATH}/connection`
                for (let operation = 1, last = 1; operation <= last; operation++) {
                    const { client, user } = await makeBoth(fresh)
                    const center = await connectWith(fresh, client, user)
                    const authorization = await tokenOf(center)
                    instance.fault({ operation, scope: SCOPE, mode })
                    const sent = { authorization, headers: { 'content-type': 'application/json' } }
                    await sendAndLose(url, method, path, body ? { ...sent, body: JSON.stringify(body) } : sent)
                    const again = await center.request(method, '/connection', body)
                    if (method === 'PUT') {
                        assert.equal(again.status, 200, again.text)
                        assert.equal(connectionRow(fresh)['tenant_id'], 'contoso')
                        last = Math.max(last, operationsOf(again))
                    } else {
                        // A dead login is as good as done, for what the setup then can do.
                        assert.ok(again.status === 204 || again.status === 401 || again.status === 403, again.text)
                        last = REMOVAL_COST
                        await mendRemoval()
                    }
                    assertNothingHalfMade(fresh)
                    undoSetup(fresh)
                }
            })
        }
    }
})

/** The access token that a center uses now, as a header. */
async function tokenOf(center: CheckedCenter): Promise<string> {
    await center.getConnection()
    const [token] = store.find('oauth_credential', { type: 'access_token' })
    const plain = instance.secret('oauth_credential', token?.['sys_id'] ?? '', 'token')
    assert.ok(plain)
    return `Bearer ${plain}`
}

test('a test task whose operations fail answers 200 with the step that failed, and leaves nothing that waits', async () => {
    const operations = operationsOf(await send({ method: 'POST', path: TEST_TASK }))
    for (const mode of ANSWERED) {
        for (let operation = 1; operation <= operations; operation++) {
            instance.fault({ operation, scope: SCOPE, mode })
            assert.equal((await send({ method: 'POST', path: TEST_TASK })).status, 200)
            assert.deepEqual(store.find(REQUEST, { test: '0' }), [])
        }
    }
    const { steps } = (await administrator.request<Result<{ steps: { status: string }[] }>>('POST', TEST_TASK)).body
        .result
    assert.deepEqual(
        steps.map(({ status }) => status),
        ['done', 'done', 'done', 'done'],
    )
})
