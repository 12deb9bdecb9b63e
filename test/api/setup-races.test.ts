// Two administrators at once: another request runs to its end before each single Glide operation of one of the setup.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import {
    type Checklist,
    INTEGRATION_ROLE,
    type IntegrationUser,
    type OAuthClient,
    type Result,
} from '../../src/server/contract'
import type { Answer } from '../json-request'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { eachOperation } from './support/interleaved'
import { assertNothingHalfMade, assertPasswordKept, assertSecretKept, connectionRow, rolesOf } from './support/kept'
import { CHECKLIST, CLIENT, REMOVAL, SECRET, USER } from './support/routes'
import { ADMINISTRATOR, idOf, requestBetween, startFresh, withProperties } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance } = fresh
const { store } = instance

afterEach(() => {
    undoSetup(fresh)
})

interface Request {
    method: string
    path: string
    body?: unknown
}

/** Each round begins as `prepare` has it. */
function race(
    prepare: () => Promise<void>,
    first: Request,
    other: Request,
    check: (answers: [Answer, Answer], operation: number) => Promise<void> | void,
): Promise<number> {
    return eachOperation(async (operation) => {
        undoSetup(fresh)
        await prepare()
        return {
            between: requestBetween(fresh, operation, { ...other, authorization: ADMINISTRATOR }),
            send: () => administrator.request(first.method, first.path, first.body),
        }
    }, check)
}

const nothing = () => Promise.resolve()
const post = (path: string, body?: unknown): Request => ({ method: 'POST', path, body })
const clientOf = ({ body }: Answer) => (body as Result<OAuthClient>).result
const userOf = ({ body }: Answer) => (body as Result<IntegrationUser>).result
const checklistOf = ({ body }: Answer) => (body as Result<Checklist>).result
/** The one of two answers that has this status. */
function theOne(answers: [Answer, Answer], status: number): Answer {
    const [found, ...more] = answers.filter((answer) => answer.status === status)
    assert.ok(found, answers.map(({ text }) => text).join('\n'))
    assert.deepEqual(more, [], 'Both were answered the same')
    return found
}

/** One administrator was first, and is the one whose secret holds; the other is told so. */
function oneClient(answers: [Answer, Answer]): void {
    assertSecretKept(fresh, clientOf(theOne(answers, 201)))
    assert.equal(errorOf(theOne(answers, 409)).code, 'exists')
    assert.equal(store.find('oauth_entity', {}).length, 1)
    assert.equal(connectionRow(fresh)['oauth_client'], store.find('oauth_entity', {})[0]?.['sys_id'])
    assertNothingHalfMade(fresh)
}

function oneUser(answers: [Answer, Answer]): void {
    const made = userOf(theOne(answers, 201))
    assertPasswordKept(fresh, made)
    assert.equal(errorOf(theOne(answers, 409)).code, 'exists')
    assert.deepEqual(rolesOf(fresh, made.id), [INTEGRATION_ROLE])
    assert.equal(store.get('sys_user', made.id)?.['active'], '1')
    assert.equal(connectionRow(fresh)['integration_user'], made.id)
    assertNothingHalfMade(fresh)
}

const remove = async () => {
    assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
}

for (const [what, prepare] of [
    ['for the first time', nothing],
    [
        'after a removal',
        async () => {
            await makeBoth(fresh)
            await remove()
        },
    ],
] as const) {
    describe(`two at once, ${what}`, () => {
        for (const [name, other] of [
            ['the same', 'Microsoft 365'],
            ['another', 'Other'],
        ] as const) {
            test(`make one client, with ${name} name`, async () => {
                const [first, second] = [post(CLIENT, { name: 'Microsoft 365' }), post(CLIENT, { name: other })]
                assert.ok((await race(prepare, first, second, oneClient)) >= 5)
            })
        }

        for (const [name, other] of [
            ['the same', 'microsoft365'],
            ['another', 'other'],
        ] as const) {
            test(`make one user with one role, with ${name} name`, async () => {
                const [first, second] = [post(USER, { userName: 'microsoft365' }), post(USER, { userName: other })]
                assert.ok((await race(prepare, first, second, oneUser)) >= 8)
            })
        }

        test('make one user, also where the slower one would take somebody else’s over', async () => {
            await race(prepare, post(USER, { userName: 'x', reuse: true }), post(USER, { userName: 'x' }), oneUser)
        })

        for (const [name, first, second] of [
            ['client, the other the user', post(CLIENT, { name: 'x' }), post(USER, { userName: 'x' })],
            ['user, the other the client', post(USER, { userName: 'x' }), post(CLIENT, { name: 'x' })],
        ] as const) {
            test(`make both, one the ${name}`, async () => {
                await race(prepare, first, second, async (answers) => {
                    for (const { status, text } of answers) assert.equal(status, 201, text)
                    const [client, user] = first.path === CLIENT ? answers : ([answers[1], answers[0]] as const)
                    const made = [clientOf(client), userOf(user)] as const
                    const row = connectionRow(fresh)
                    assert.deepEqual([row['oauth_client'], row['integration_user']], [made[0].id, made[1].id])
                    assertNothingHalfMade(fresh)
                    const center = await connectWith(fresh, ...made)
                    assert.equal((await center.getConnection()).status, 200)
                })
            })
        }

        for (const [step, request] of [
            ['client', post(CLIENT, { name: 'x' })],
            ['user', post(USER, { userName: 'x' })],
        ] as const) {
            test(`a page that is loaded again while the ${step} is made shows what there is`, async () => {
                await race(prepare, request, { method: 'GET', path: CHECKLIST }, async ([made, seen]) => {
                    assert.equal(made.status, 201)
                    const before = checklistOf(seen)
                    const now = await readChecklist(fresh)
                    const own = step === 'client' ? 1 : 2
                    assert.equal(statusesOf(now)[own], 'done')
                    assert.ok(['todo', 'done'].includes(statusesOf(before)[own] ?? ''))
                    assert.ok(!seen.text.includes(secretOf(made)))
                })
            })
        }
    })
}

const secretOf = (made: Answer) => {
    const { clientSecret, password } = (made.body as Result<Partial<OAuthClient & IntegrationUser>>).result
    const secret = clientSecret ?? password
    assert.ok(secret)
    return secret
}

describe('two at once, on what is there', () => {
    const set = async () => {
        await makeBoth(fresh)
    }

    test('make one new secret, and both know which it is', async () => {
        const oneAfterTheOther: number[] = []
        const operations = await race(set, post(SECRET), post(SECRET), ([first, other], operation) => {
            if (first.status === 200 && other.status === 200) {
                oneAfterTheOther.push(operation)
                assertSecretKept(fresh, clientOf(operation <= 2 ? first : other))
                return
            }
            assertSecretKept(fresh, clientOf(theOne([first, other], 200)))
            assert.equal(errorOf(theOne([first, other], 409)).code, 'exists')
        })
        // Before the client is looked up the other one is simply earlier, before the entry in the log simply later.
        assert.deepEqual(oneAfterTheOther, [1, 2, operations])
    })

    test('make a new secret and rename the client: the secret that was answered holds', async () => {
        await makeBoth(fresh)
        const [client] = store.find('oauth_entity', {})
        const path = `/api/now/table/oauth_entity/${idOf(client)}`
        await race(set, post(SECRET), { method: 'PATCH', path, body: { name: 'Renamed' } }, ([renewed, renamed]) => {
            assert.deepEqual([renewed.status, renamed.status], [200, 200])
            assertSecretKept(fresh, clientOf(renewed))
        })
    })

    test('remove, whatever the other one does', async () => {
        const removal = { method: 'DELETE', path: REMOVAL }
        await race(set, removal, removal, ([first, other]) => {
            assert.deepEqual([first.status, other.status], [204, 204])
            assert.notEqual(connectionRow(fresh)['removed_on'], '')
            assert.deepEqual(store.find('oauth_entity', { active: '1' }), [])
            assertNothingHalfMade(fresh)
        })
    })

    for (const [step, request] of [
        ['client', post(CLIENT, { name: 'x' })],
        ['user', post(USER, { userName: 'x' })],
    ] as const) {
        test(`a removal while the ${step} is made leaves nothing that the checklist does not know`, async () => {
            await race(nothing, request, { method: 'DELETE', path: REMOVAL }, async ([made, removed]) => {
                assert.equal(removed.status, 204)
                assert.notEqual(made.status, 500)
                assertNothingHalfMade(fresh)
                await remove()
                assertNothingHalfMade(fresh)
                assert.deepEqual(store.find('oauth_entity', { active: '1' }), [])
                const { client, user } = await makeBoth(fresh)
                await connectWith(fresh, client, user)
            })
        })
    }

    test('restrict the user and let it in again: it is as the one who was last wanted it', async () => {
        const change = (webServiceAccessOnly: boolean) => ({
            method: 'PATCH',
            path: USER,
            body: { webServiceAccessOnly },
        })
        const prepare = async () => {
            const { client, user } = await makeBoth(fresh)
            await connectWith(fresh, client, user)
        }
        await race(prepare, change(true), change(true), ([first, other]) => {
            assert.deepEqual([first.status, other.status], [200, 200])
            assert.equal(
                store.get('sys_user', connectionRow(fresh)['integration_user'] ?? '')?.['web_service_access_only'],
                '1',
            )
        })
    })
})

describe('a double click', () => {
    test('makes one client and one user, and the first answers hold', async () => {
        const { client, user } = await makeBoth(fresh)
        for (const [path, body] of [
            [CLIENT, { name: 'Microsoft 365' }],
            [USER, { userName: 'microsoft365' }],
        ] as const) {
            const again = await administrator.request('POST', path, body)
            assert.equal(again.status, 409)
            assert.equal(errorOf(again).code, 'exists')
        }
        assertSecretKept(fresh, client)
        assertPasswordKept(fresh, user)
        assertNothingHalfMade(fresh)
    })

    test('also where the platform ignores the sys_id that is chosen', async () => {
        await withProperties(fresh, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
            const { client, user } = await makeBoth(fresh)
            assert.equal((await administrator.request('POST', CLIENT, { name: 'Other' })).status, 409)
            assert.equal((await administrator.request('POST', USER, { userName: 'other' })).status, 409)
            assert.equal(store.find('oauth_entity', {}).length, 1)
            assertNothingHalfMade(fresh)
            const center = await connectWith(fresh, client, user)
            assert.equal((await center.getConnection()).status, 200)
            await remove()
            const again = await makeBoth(fresh)
            assert.deepEqual([again.client.id, again.user.id], [client.id, user.id])
            assertNothingHalfMade(fresh)
        })
    })

    test('on the secret gives two secrets, of which the second holds', async () => {
        await makeClient(fresh)
        const secrets = []
        for (let click = 1; click <= 2; click++) {
            const answer = await administrator.request<Result<OAuthClient>>('POST', SECRET)
            assert.equal(answer.status, 200)
            secrets.push(answer.body.result)
        }
        const [first, second] = secrets
        assert.notEqual(first?.clientSecret, second?.clientSecret)
        assert.ok(second)
        assertSecretKept(fresh, second)
    })
})

test('a page that is loaded again in the middle goes on where the first one stopped', async () => {
    const client = await makeClient(fresh)
    const middle = await readChecklist(fresh)
    assert.deepEqual(statusesOf(middle).slice(1), ['done', 'todo', 'todo'])
    assert.equal(middle.client?.clientId, client.clientId)
    assert.ok(client.clientSecret && !JSON.stringify(middle).includes(client.clientSecret))
    const user = await makeUser(fresh)
    const end = await readChecklist(fresh)
    assert.deepEqual(statusesOf(end).slice(1), ['done', 'done', 'todo'])
    assert.equal(end.user?.id, user.id)
    assert.equal(checkOf(end, 'authorized').message, 'Nobody has authorized the connection yet.')
    assert.equal(idOf(store.find('oauth_entity', {})[0]), client.id)
})
