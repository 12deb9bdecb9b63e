// Instances that somebody has customised: what the setup answers, what the checklist says, and that nothing half-made is
// left. Every cause has a message of its own.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import {
    type Check,
    type ErrorAnswer,
    INTEGRATION_ROLE,
    type OAuthClient,
    type Result,
    SCOPE,
    type StepStatus,
} from '../../src/server/contract'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { assertNothingHalfMade, assertNothingMade, assertSecretKept, connectionRow, rolesOf } from './support/kept'
import { open } from './support/links'
import { type Obstacle, refusing, ruling, withAccess } from './support/obstacles'
import { CLIENT, SECRET, USER } from './support/routes'
import { addUser, CONNECTION, idOf, operationsOf, startFresh, withProperties } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance } = fresh
const { store } = instance

const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const OAUTH = 'com.snc.platform.security.oauth.is.active'
const PAGE = 'https://security.microsoft.com/ticketProvisioning'
const SECRETS_DROPPED = { 'stand_in.foreign_secret.ignored': 'true' }
const REMEDY_OF_THE_TABLE =
    'In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.'

const obstacles: Obstacle[] = []
/** What the checklist says of each cause, and what the API does. */
const said = new Map<string, string>()
const answered = new Map<string, string>()

afterEach(() => {
    for (const obstacle of obstacles.splice(0)) obstacle.remove()
    assertNothingHalfMade(fresh, customers.splice(0))
    undoSetup(fresh)
})

/** sys_ids of what is the customer's own. */
const customers: string[] = []

interface Expected {
    status: StepStatus
    message: string
    remedy: string
    /** Table and records that the link shows; without it there must be no link. */
    opens?: [table: string, ...ids: string[]]
}

/** The check that tells of a cause is as expected, and its link opens the very form or list. */
async function says(cause: string, id: string, { status, message, remedy, opens }: Expected): Promise<void> {
    const check = checkOf(await readChecklist(fresh), id)
    const { link, ...rest } = check
    assert.deepEqual(rest, { id, status, message, remedy } satisfies Check)
    if (opens) {
        const [table, ...shown] = opens
        const opened = await open(fresh, link)
        assert.deepEqual([opened.table, ...opened.shown], [table, ...shown])
    } else assert.equal(link, undefined)
    said.set(cause, message)
}

/** A setup route refuses; answers the error, whose text is noted: the message, and what the platform said where it did. */
async function refuses(cause: string, path: string, body: unknown, status: number) {
    const answer = await administrator.request('POST', path, body)
    assert.equal(answer.status, status, answer.text)
    const error = errorOf(answer)
    answered.set(cause, textOf(error))
    return error
}

const textOf = ({ message, detail }: ErrorAnswer['error']) => (detail === null ? message : `${message} ${detail}`)
const tableOf = (name: string) => idOf(store.find('sys_db_object', { name })[0])
const propertyOf = (name: string) => idOf(store.find('sys_properties', { name })[0])
const statusOf = async (id: string) => checkOf(await readChecklist(fresh), id).status

/** A user without a password of ours in it, as somebody else's. */
function customersUser(userName: string, roles: string[] = []): string {
    const id = idOf(addUser(fresh, userName, roles))
    customers.push(id)
    return id
}

function customersClient(name: string): string {
    const client_secret = instance.protect('oauth_entity', 'client_secret', `secret of ${name}`)
    const row = store.insert('oauth_entity', {
        name,
        type: 'client',
        client_id: `id of ${name}`,
        client_secret,
        active: '1',
    })
    customers.push(idOf(row))
    return idOf(row)
}

describe('the table oauth_entity', () => {
    test('not readable', async () => {
        obstacles.push(withAccess(fresh, 'oauth_entity', { read_access: '0' }))
        const sentence =
            "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy"
        const error = await refuses('not readable', CLIENT, { name: 'x' }, 403)
        assert.deepEqual(error, {
            message: `${sentence}. ${REMEDY_OF_THE_TABLE}`,
            detail: null,
            code: 'cross_scope_refused',
        })
        const remedy =
            'Table: Application Registries. Name: oauth_entity. Accessible from: All application scopes. Can read: selected.'
        const opens: Expected['opens'] = ['sys_db_object', tableOf('oauth_entity')]
        await says('not readable', 'oauth_table_read', { status: 'blocked', message: sentence, remedy, opens })
        await says('not readable, client unknown', 'client_present', {
            status: 'blocked',
            message: 'Whether there is an OAuth client cannot be said: the app may not read the table.',
            remedy,
            opens,
        })
        assert.deepEqual(statusesOf(await readChecklist(fresh)), ['blocked', 'blocked', 'todo', 'todo'])
        assertNothingMade(fresh)
    })

    test('readable, but create refused, without the legacy property', async () => {
        obstacles.push(withAccess(fresh, 'oauth_entity', { create_access: '0' }))
        await withProperties(fresh, { [LEGACY]: 'false' }, async () => {
            const sentence =
                "Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy"
            const error = await refuses('create refused', CLIENT, { name: 'x' }, 403)
            assert.equal(error.message, `${sentence}. ${REMEDY_OF_THE_TABLE}`)
            assert.equal(error.code, 'cross_scope_refused')
            const { manualClientUrl } = await readChecklist(fresh)
            await says('create refused', 'oauth_table_create', {
                status: 'blocked',
                message: sentence,
                remedy: `Select Can create, besides Can read, in the Application Access of the table oauth_entity. Or create the client by hand in the form that is filled in at ${manualClientUrl}, save it, and take it with its sys_id.`,
                opens: ['sys_db_object', tableOf('oauth_entity')],
            })
            await says('create refused, by hand', 'client_present', {
                status: 'blocked',
                message: 'There is no OAuth client yet, and the app may not create one.',
                remedy: 'Create it in the form that is filled in already, submit it, and give its sys_id here to take it.',
                opens: ['oauth_entity', '-1'],
            })
            assertNothingMade(fresh)
            const form = await open(fresh, manualClientUrl)
            assert.ok(form.text.includes(PAGE))
            const adopt = customersClient('By hand')
            assert.equal((await administrator.createOAuthClient({ adopt })).status, 201)
            assert.equal(await statusOf('client_present'), 'done')
            assert.equal(await statusOf('oauth_table_create'), 'warning')
        })
    })

    test('readable, but create refused, with the legacy property', async () => {
        obstacles.push(withAccess(fresh, 'oauth_entity', { create_access: '0' }))
        await withProperties(fresh, { [LEGACY]: 'true' }, async () => {
            assert.equal(await statusOf('oauth_table_create'), 'done')
            assert.ok((await makeClient(fresh)).clientSecret)
        })
    })

    test('not writable: the secret stays, and the checklist warns before', async () => {
        const { id } = await makeClient(fresh)
        obstacles.push(withAccess(fresh, 'oauth_entity', { update_access: '0' }))
        const kept = store.get('oauth_entity', id)
        await withProperties(fresh, { [LEGACY]: 'false' }, async () => {
            const error = await refuses('update refused', SECRET, undefined, 403)
            assert.equal(error.code, 'cross_scope_refused')
            assert.match(error.message, /^Update operation against 'oauth_entity' from scope/)
            await says('update refused', 'oauth_table_write', {
                status: 'warning',
                message:
                    'The app may not change OAuth clients: it can neither give the client a new secret nor make it inactive when the connection is removed.',
                remedy: 'Select Can update in the Application Access of the table oauth_entity, or do both by hand when the time comes.',
                opens: ['sys_db_object', tableOf('oauth_entity')],
            })
        })
        assert.deepEqual(store.get('oauth_entity', id), kept)
    })
})

/** Answers of a setup route whose insert into a table is silently not stored: without effect, without a reason. */
async function silently(path: string, body: unknown, table: string, before: number) {
    const { headers } = await administrator.request('POST', path, body)
    const answers = []
    undoSetup(fresh)
    for (let operation = 1; operation <= operationsOf({ headers }); operation++) {
        instance.fault({ operation, scope: SCOPE, mode: 'null' })
        const answer = await administrator.request('POST', path, body)
        if (store.find(table, {}).length === before) answers.push(answer)
        assertNothingHalfMade(fresh)
        undoSetup(fresh)
    }
    return answers
}

describe('an insert that is silently not stored', () => {
    const CLIENT_REFUSED =
        'The instance refused to store the OAuth client: look for business rules and data policies on the table oauth_entity.'
    const USER_REFUSED =
        'The instance refused to store the integration user: look for business rules and data policies on the table sys_user.'

    for (const [what, path, body, table, message] of [
        ['the client', CLIENT, { name: 'x' }, 'oauth_entity', CLIENT_REFUSED],
        ['the user', USER, { userName: 'x' }, 'sys_user', USER_REFUSED],
    ] as const) {
        test(`of ${what}: 422 that says so`, async () => {
            const [answer, ...more] = await silently(path, body, table, store.find(table, {}).length)
            assert.ok(answer)
            assert.deepEqual(more, [])
            assert.equal(answer.status, 422)
            assert.deepEqual(errorOf(answer), { message, detail: null, code: 'refused' })
            answered.set(`${what} not stored`, message)
        })

        test(`of ${what}, by a rule: with the reason of the platform`, async () => {
            const rule = refusing(fresh, table, 'No robots')
            obstacles.push(rule)
            const error = await refuses(`${what} refused by a rule`, path, body, 422)
            assert.equal(error.message, message)
            assert.match(error.detail ?? '', /was aborted by Business Rule 'No robots/)
            assertNothingMade(fresh)
        })
    }

    test('of the role: 422, and the user that was made is not left active', async () => {
        obstacles.push(refusing(fresh, 'sys_user_has_role', 'No roles'))
        const { message } = await refuses('role not stored', USER, { userName: 'x' }, 422)
        assert.match(message, /did not give the user x the role/)
        const [user] = store.find('sys_user', { user_name: 'x' })
        assert.equal(user?.['active'], '0')
        obstacles.pop()?.remove()
        const { id, password } = await makeUser(fresh, 'x')
        assert.equal(id, idOf(user))
        assert.ok(password)
    })

    test('of the connection: 422, and nothing usable is left', async () => {
        obstacles.push(refusing(fresh, CONNECTION, 'No connections'))
        for (const [path, body] of [
            [CLIENT, { name: 'x' }],
            [USER, { userName: 'x' }],
        ] as const) {
            const { message } = await refuses('connection not stored', path, body, 422)
            assert.match(message, /^The connection could not be noted/)
            assertNothingHalfMade(fresh)
        }
        obstacles.pop()?.remove()
        const { client, user } = await makeBoth(fresh)
        assert.ok(client.clientSecret && user.password)
    })
})

describe('a secret that is silently not kept', () => {
    test('of the client: the instance made its own, which nobody was shown', async () => {
        await withProperties(fresh, SECRETS_DROPPED, async () => {
            const { id, clientSecret } = await makeClient(fresh, 'x')
            assert.equal(clientSecret, null)
            await says('secret replaced', 'client_secret', {
                status: 'blocked',
                message:
                    'The instance replaced the secret of the OAuth client x with one of its own, which nobody was shown.',
                remedy: 'Enter a client secret in the form of the client, save it, and give the same to Microsoft.',
                opens: ['oauth_entity', id],
            })
            assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['blocked', 'todo', 'todo'])
            const { message } = await refuses('secret not kept', SECRET, undefined, 422)
            assert.match(message, /^The instance did not keep the new secret/)
            const client_secret = instance.protect('oauth_entity', 'client_secret', 'by hand')
            store.update('oauth_entity', id, { client_secret })
            assert.equal(await statusOf('client_secret'), 'done')
        })
    })

    test('of the client, when it is made: the one that is written next holds', async () => {
        const own = `current.client_secret.setDisplayValue('of the instance')`
        const rule = ruling(fresh, 'oauth_entity', 'Own secrets', ['insert'], own)
        const made = await makeClient(fresh, 'x')
        rule.remove()
        assertSecretKept(fresh, made)
        assert.equal(await statusOf('client_secret'), 'done')
    })

    test('of the client: there is none', async () => {
        const { id } = await makeClient(fresh, 'x')
        store.update('oauth_entity', id, { client_secret: '' })
        await says('no secret', 'client_secret', {
            status: 'blocked',
            message: 'The OAuth client x has no secret: the instance did not keep the one that was made.',
            remedy: 'Enter a client secret in the form of the client, save it, and give the same to Microsoft.',
            opens: ['oauth_entity', id],
        })
        const answer = await administrator.request<Result<OAuthClient>>('POST', SECRET)
        assert.equal(answer.status, 200)
        assert.ok(answer.body.result.clientSecret)
        assert.equal(await statusOf('client_secret'), 'done')
    })

    test('of the user: no password', async () => {
        await withProperties(fresh, SECRETS_DROPPED, async () => {
            const { id, password, passwordSet } = await makeUser(fresh, 'x')
            assert.deepEqual([password, passwordSet], [null, false])
            await says('no password', 'user_password', {
                status: 'blocked',
                message: 'The integration user x has no password: the instance did not keep the one that was made.',
                remedy: 'Press Set Password in the form of the user, and keep the password for the consent.',
                opens: ['sys_user', id],
            })
        })
    })
})

test('OAuth is switched off', async () => {
    await withProperties(fresh, { [OAUTH]: 'false' }, async () => {
        const { client, user } = await makeBoth(fresh)
        await says('OAuth off', 'oauth_property', {
            status: 'blocked',
            message: 'OAuth is switched off: the property com.snc.platform.security.oauth.is.active is not true.',
            remedy: 'Set the property com.snc.platform.security.oauth.is.active to true.',
            opens: ['sys_properties', propertyOf(OAUTH)],
        })
        assert.deepEqual(statusesOf(await readChecklist(fresh)), ['blocked', 'done', 'done', 'todo'])
        await assert.rejects(connectWith(fresh, client, user), { error: 'server_error' })
    })
    assert.equal(await statusOf('oauth_property'), 'done')
})

describe('the client', () => {
    test('deleted behind our back', async () => {
        const { id } = await makeClient(fresh, 'x')
        await makeUser(fresh)
        store.remove('oauth_entity', id)
        await says('client deleted', 'client_present', {
            status: 'todo',
            message: `The OAuth client of the connection, ${id}, is not there any more: somebody has deleted it.`,
            remedy: 'Create the OAuth client under a name of your choice.',
        })
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['todo', 'done', 'todo'])
        const { message } = await refuses('client deleted', SECRET, undefined, 404)
        assert.match(message, /^There is no OAuth client of the connection/)
        const again = await makeClient(fresh, 'x')
        assert.ok(again.clientSecret)
        assert.equal(connectionRow(fresh)['oauth_client'], again.id)
        assert.equal(await statusOf('client_present'), 'done')
    })

    test('deleted in its list, which clears the reference to it: as if there had been none', async () => {
        const { client } = await makeBoth(fresh)
        await administrator.remove('oauth_entity', client.id)
        assert.equal(connectionRow(fresh)['oauth_client'], '')
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['todo', 'done', 'todo'])
        const again = await makeClient(fresh, 'x')
        assert.equal(connectionRow(fresh)['oauth_client'], again.id)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'done', 'todo'])
    })

    test('renamed: it is known by its sys_id, and works', async () => {
        const { client, user } = await makeBoth(fresh)
        store.update('oauth_entity', client.id, { name: 'Another name' })
        const checklist = await readChecklist(fresh)
        assert.deepEqual(statusesOf(checklist).slice(1), ['done', 'done', 'todo'])
        assert.equal(checkOf(checklist, 'client_present').message, 'There is an OAuth client: Another name.')
        assert.equal(checklist.client?.name, 'Another name')
        const { message } = await refuses('client renamed', CLIENT, { name: client.name }, 409)
        assert.equal(message, 'There is an OAuth client already: Another name.')
        const center = await connectWith(fresh, client, user)
        assert.equal((await center.getConnection()).status, 200)
    })

    test('made inactive', async () => {
        const { id, clientSecret } = await makeClient(fresh, 'x')
        store.update('oauth_entity', id, { active: '0' })
        await says('client inactive', 'client_active', {
            status: 'todo',
            message: 'The OAuth client x is not active.',
            remedy: 'Make it active in its form, and it works as before; or create it again here, and it gets a new secret.',
            opens: ['oauth_entity', id],
        })
        const again = await makeClient(fresh, 'x')
        assert.equal(again.id, id)
        assert.notEqual(again.clientSecret, clientSecret)
    })

    test('with another redirect URL', async () => {
        const { id } = await makeClient(fresh, 'x')
        store.update('oauth_entity', id, { redirect_url: 'https://other.example/back' })
        await says('redirect', 'client_redirect', {
            status: 'warning',
            message: `The redirect URL of the OAuth client is https://other.example/back, but the configured one is ${PAGE}.`,
            remedy: `Set the Redirect URL of the client to ${PAGE}; or, if it is meant to be another one, the property x_mioms_m365ticket.redirect_url.`,
            opens: ['oauth_entity', id],
        })
    })

    test('whose name somebody else’s client has', async () => {
        const other = customersClient('Taken')
        const before = store.get('oauth_entity', other)
        const error = await refuses('client name taken', CLIENT, { name: 'taken' }, 409)
        assert.deepEqual(error, {
            message: 'Another OAuth client has the name taken: choose another name.',
            detail: null,
            code: 'name_taken',
            existing: other,
        })
        assert.deepEqual(store.get('oauth_entity', other), before)
        assertNothingMade(fresh, [other])
    })
})

describe('the user', () => {
    for (const [what, change, id, message, remedy] of [
        [
            'deactivated',
            { active: '0' },
            'user_active',
            'The integration user x is not active.',
            'Make it active in its form and clear Locked out, which the platform sets with it: it signs in as before. Or create it again here, and it gets a new password.',
        ],
        [
            'locked',
            { locked_out: '1' },
            'user_locked',
            'The integration user x is locked out.',
            'Clear Locked out in the form of the user.',
        ],
        [
            'whose password has to be changed',
            { password_needs_reset: '1' },
            'user_password_reset',
            'The password of the integration user x has to be changed at the next sign-in: until then the instance gives out no token.',
            'Clear Password needs reset in the form of the user, or sign in as the user and change it.',
        ],
        [
            'kept out of the browser before consent',
            { web_service_access_only: '1' },
            'user_interactive',
            'The integration user x has web service access only and cannot sign in to give consent.',
            'Clear Web service access only in the form of the user. It can be restricted again once the connection is authorized.',
        ],
    ] as const) {
        test(what, async () => {
            const { id: user } = await makeUser(fresh, 'x')
            store.update('sys_user', user, change)
            const status = what === 'deactivated' ? 'todo' : 'blocked'
            await says(`user ${what}`, id, { status, message, remedy, opens: ['sys_user', user] })
            assert.equal(statusesOf(await readChecklist(fresh))[2], status)
            assertNothingHalfMade(fresh)
        })
    }

    test('deactivated is made active again by the same step, with a new password', async () => {
        const first = await makeUser(fresh, 'x')
        store.update('sys_user', first.id, { active: '0' })
        const again = await makeUser(fresh, 'x')
        assert.equal(again.id, first.id)
        assert.ok(again.password && again.password !== first.password)
        assert.equal(statusesOf(await readChecklist(fresh))[2], 'done')
    })

    test('deleted behind our back', async () => {
        const { id } = await makeUser(fresh, 'x')
        for (const grant of store.find('sys_user_has_role', { user: id }))
            store.remove('sys_user_has_role', idOf(grant))
        store.remove('sys_user', id)
        await says('user deleted', 'user_present', {
            status: 'todo',
            message: `The integration user of the connection, ${id}, is not there any more: somebody has deleted it.`,
            remedy: 'Create the integration user under a name of your choice.',
        })
        assert.ok((await makeUser(fresh, 'x')).password)
        assert.equal(statusesOf(await readChecklist(fresh))[2], 'done')
    })

    test('deleted in its list, which clears the reference to it: as if there had been none', async () => {
        const { user } = await makeBoth(fresh)
        await administrator.remove('sys_user', user.id)
        assert.equal(connectionRow(fresh)['integration_user'], '')
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'todo', 'todo'])
        assert.ok((await makeUser(fresh)).password)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'done', 'todo'])
    })

    test('whose role was removed', async () => {
        const { id } = await makeUser(fresh, 'x')
        store.remove('sys_user_has_role', idOf(store.find('sys_user_has_role', { user: id })[0]))
        await says('role removed', 'user_role', {
            status: 'blocked',
            message: `The integration user x does not have the role ${INTEGRATION_ROLE}: the connector refuses it.`,
            remedy: `Give the user the role ${INTEGRATION_ROLE}, directly, in its form.`,
            opens: ['sys_user', id],
        })
        const { message } = await refuses('user exists', USER, { userName: 'x' }, 409)
        assert.equal(message, 'There is an integration user already: x.')
    })

    for (const [role, id, message, remedy] of [
        [
            'admin',
            'user_further_roles',
            'The integration user x is an administrator (admin): whoever holds its token could do anything here.',
            'Take these roles away in the form of the user or in its groups: admin.',
        ],
        [
            'itil',
            'user_further_roles',
            'The integration user x has further roles: itil.',
            'Take these roles away in the form of the user or in its groups: itil.',
        ],
        [
            'snc_external',
            'user_external',
            'The integration user x is external (role snc_external): the platform keeps it away from the consent page.',
            'Take the role snc_external away in the form of the user, or choose another user.',
        ],
    ] as const) {
        test(`given ${role}`, async () => {
            const { id: user } = await makeUser(fresh, 'x')
            give(user, role)
            await says(`given ${role}`, id, { status: 'blocked', message, remedy, opens: ['sys_user', user] })
            assert.equal(statusesOf(await readChecklist(fresh))[2], 'blocked')
        })

        test(`given ${role} by a rule of the instance while it is made: refused, and not left active`, async () => {
            obstacles.push(ruling(fresh, 'sys_user_has_role', `Also ${role}`, ['insert'], givingAlso(role)))
            const { code } = await refuses(`made with ${role}`, USER, { userName: 'x' }, 422)
            assert.equal(code, 'refused')
            assertNothingHalfMade(fresh)
            assert.equal(store.find('sys_user', { user_name: 'x' })[0]?.['active'], '0')
        })
    }

    test('given snc_internal, which every user has', async () => {
        const { id } = await makeUser(fresh)
        give(id, 'snc_internal')
        assert.deepEqual(statusesOf(await readChecklist(fresh))[2], 'done')
    })

    test('whose name somebody else’s user has', async () => {
        const other = customersUser('svc.security')
        const before = store.get('sys_user', other)
        const error = await refuses('user name taken', USER, { userName: 'SVC.Security' }, 409)
        assert.deepEqual([error.code, error.existing], ['name_taken', other])
        assert.deepEqual(store.get('sys_user', other), before)
        assert.deepEqual(rolesOf(fresh, other), [])
        assertNothingMade(fresh, [other])
    })

    test('with a password that a policy of the instance refuses, new or made active again', async () => {
        const policy = () =>
            ruling(fresh, 'sys_user', 'Password policy', ['insert', 'update'], 'current.setAbortAction(true)')
        obstacles.push(policy())
        const weak = { userName: 'x', password: 'weak' }
        const error = await refuses('weak password', USER, weak, 422)
        assert.equal(error.code, 'refused')
        assert.match(error.detail ?? '', /Business Rule 'Password policy/)
        assertNothingMade(fresh)
        obstacles.pop()?.remove()
        const { id } = await makeUser(fresh, 'x')
        store.update('sys_user', id, { active: '0' })
        const kept = store.get('sys_user', id)
        obstacles.push(policy())
        const again = await refuses('weak password', USER, weak, 422)
        assert.match(again.detail ?? '', /Business Rule 'Password policy/)
        assert.deepEqual(store.get('sys_user', id), kept)
        obstacles.pop()?.remove()
        assert.equal((await makeUser(fresh, 'x')).id, id)
    })
})

describe('the instance was cloned', () => {
    test('all three steps say so, and what was copied is of no use once it is set up anew', async () => {
        const { client, user } = await makeBoth(fresh)
        const copied = await connectWith(fresh, client, user)
        await withProperties(fresh, { instance_name: 'standintest' }, async () => {
            const again = 'Create the OAuth client again: it gets a new secret.'
            await says('cloned, client', 'client_present', {
                status: 'todo',
                message: 'The OAuth client was copied from another instance together with its secret.',
                remedy: again,
            })
            await says('cloned, user', 'user_present', {
                status: 'todo',
                message: 'The integration user was copied from another instance together with its password.',
                remedy: 'Create the integration user again: it gets a new password.',
            })
            await says('cloned', 'cloned', {
                status: 'blocked',
                message:
                    'The connection was made on the instance standin, this is standintest. The jobs of the app stand still.',
                remedy: 'Do steps 1 and 2 here anew, or remove the connection. What was copied is made inactive either way.',
            })
            const checklist = await readChecklist(fresh)
            assert.deepEqual(statusesOf(checklist).slice(1), ['todo', 'todo', 'blocked'])
            assert.deepEqual([checklist.client, checklist.user], [null, null])
            const made = await makeClient(fresh)
            assert.notEqual(made.clientSecret, client.clientSecret)
            assert.equal(store.get('sys_user', user.id)?.['active'], '0')
            assert.equal((await copied.getConnection()).status, 401)
            await assert.rejects(connectWith(fresh, made, user), { error: 'server_error' })
            const madeUser = await makeUser(fresh)
            assert.notEqual(madeUser.password, user.password)
            await assert.rejects(connectWith(fresh, client, madeUser), { error: 'server_error' })
            const center = await connectWith(fresh, made, madeUser)
            assert.equal((await center.getConnection()).status, 200)
            assert.equal(connectionRow(fresh)['instance_name'], 'standintest')
            assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'done', 'done'])
        })
    })
})

test('each cause has a message of its own, in the checklist and in the answers', () => {
    for (const messages of [said, answered]) {
        assert.equal(new Set(messages.values()).size, messages.size, JSON.stringify([...messages], null, 4))
    }
    assert.deepEqual([said.size, answered.size], [24, 19])
})

function give(user: string, name: string): void {
    const [role] = store.find('sys_user_role', { name })
    store.insert('sys_user_has_role', { user, role: idOf(role), state: 'active' })
}

/** A rule that gives whoever gets our role another one with it. */
function givingAlso(name: string): string {
    const [role] = store.find('sys_user_role', { name })
    return `if (current.getValue('role') !== '${idOf(role)}') {
        var further = new GlideRecord('sys_user_has_role')
        further.initialize()
        further.setValue('user', current.getValue('user'))
        further.setValue('role', '${idOf(role)}')
        further.insert()
    }`
}
