// Instances that somebody has customised, or that changed behind our back: what the page says, case by case.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { INTEGRATION_ROLE, SETUP_PATH } from '../../src/server/contract'
import { refusing, withAccess } from '../api/support/obstacles'
import { addUser, idOf, startFresh, withProperties } from '../api/support/running'
import { rolesOf } from '../api/support/kept'
import { undoSetup } from '../api/support/setup'
import { noViolations } from './support/axe'
import { type ChecklistPage, shows, statusOf } from './support/checklist-page'
import { openChecklist, setUp } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { instance, url } = fresh
const { store } = instance

const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const OAUTH_ACTIVE = 'com.snc.platform.security.oauth.is.active'
const CLIENT_ROUTE = `${SETUP_PATH}/oauth-client`
const USER_ROUTE = `${SETUP_PATH}/integration-user`
const refusal = (operation: string) =>
    `${operation} operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy`

function oauthEntityTable(): string {
    return idOf(store.find('sys_db_object', { name: 'oauth_entity' })[0])
}

/** Where a link of a check leads. */
async function linkOf(card: Locator, check: string): Promise<string> {
    const link = card.getByRole('listitem').filter({ hasText: check }).getByRole('link', { name: 'Open the form' })
    return (await link.getAttribute('href')) ?? ''
}

async function createUser(checklist: ChecklistPage, userName: string, password = ''): Promise<Locator> {
    const card = checklist.card('user')
    await card.getByLabel('User ID').fill(userName)
    await card.getByLabel('Password (optional)').fill(password)
    await checklist.act(checklist.button('Create integration user'))
    return card
}

function nothingIsMade(): void {
    assert.deepEqual(store.find('oauth_entity', {}), [])
    assert.deepEqual(store.find('x_mioms_m365ticket_connection', {}), [])
}

test('before there is a client', async (t) => {
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    const prerequisites = checklist.card('prerequisites')
    const client = checklist.card('client')
    const create = checklist.button('Create OAuth client')
    t.afterEach(() => {
        undoSetup(fresh)
    })

    await t.test(
        'oauth_entity not readable: the documented sentence, the four settings, the table’s form',
        async () => {
            const access = withAccess(fresh, 'oauth_entity', { read_access: '0' })
            visitor.expects(403, CLIENT_ROUTE)
            await checklist.runChecks()
            assert.equal(await statusOf(prerequisites), 'Blocked')
            await shows(
                prerequisites,
                refusal('Read'),
                'Table: Application Registries. Name: oauth_entity. Accessible from: All application scopes. Can read: selected.',
            )
            assert.equal(
                await linkOf(prerequisites, refusal('Read')),
                `${url}/sys_db_object.do?sys_id=${oauthEntityTable()}`,
            )
            await shows(client, 'Whether there is an OAuth client cannot be said: the app may not read the table.')
            await checklist.act(create)
            const note = client.getByRole('alert')
            await shows(note, 'This instance does not let the app create OAuth clients', `${refusal('Read')}.`)
            await shows(note, 'Accessible from', 'All application scopes', 'Can read', 'Can create', 'Can update')
            await noViolations(checklist.page, 'not readable')
            access.remove()
            nothingIsMade()

            await checklist.act(create)
            await shows(client, 'The OAuth client is ready')
            await checklist.button('I have copied the secret').click()
        },
    )

    await t.test('creating refused: made by hand in the prefilled form, and adopted', async (tt) => {
        const access = withAccess(fresh, 'oauth_entity', { create_access: '0' })
        await withProperties(fresh, { [LEGACY]: 'false' }, async () => {
            await checklist.runChecks()
            await shows(prerequisites, refusal('Create'))
            await shows(client, 'There is no OAuth client yet, and the app may not create one.')
            // What cannot be done is not offered first: the way by hand is open.
            const form = client.getByRole('link', { name: 'prefilled form of a new client' })
            await form.waitFor()
            await noViolations(checklist.page, 'creating refused')

            const byHand = await visit(tt, fresh)
            await byHand.page.goto((await form.getAttribute('href')) ?? '')
            await byHand.logIn('admin')
            assert.equal(await byHand.page.getByLabel('Name', { exact: true }).inputValue(), 'Microsoft 365')
            await byHand.page.getByLabel('Client Secret').fill('made-by-hand')
            await byHand.page.getByRole('button', { name: 'Submit' }).click()
            await byHand.page.waitForURL(/sys_id=[0-9a-f]{32}/)
            const sysId = new URL(byHand.page.url()).searchParams.get('sys_id') ?? ''

            await client.getByLabel('sys_id of the OAuth client').fill(sysId)
            await checklist.act(checklist.button('Use this client'))
            await shows(client, 'The secret of this client was set by hand, and the app does not know it.')
            await checklist.button('Close').click()
            await shows(client, 'Microsoft 365')
            assert.equal(await statusOf(client), 'Completed')
            // With a client there is nothing left to create.
            assert.equal(await statusOf(prerequisites), 'Needs attention')
        })
        access.remove()
    })

    await t.test('a sys_id that is none is said at its field', async () => {
        visitor.expects(400, CLIENT_ROUTE)
        await checklist.runChecks()
        await client.getByText('Create the client by hand instead').click()
        await client.getByLabel('sys_id of the OAuth client').fill('CHG0030001')
        await checklist.act(checklist.button('Use this client'))
        await shows(client, 'adopt must be the sys_id of an OAuth client: 32 hexadecimal digits.')
        const field = checklist.page.locator(':focus')
        assert.equal(await field.getAttribute('aria-invalid'), 'true')
        await noViolations(checklist.page, 'wrong sys_id')
    })

    await t.test('creating refused by the flags, but with the legacy property: it works', async () => {
        const access = withAccess(fresh, 'oauth_entity', { create_access: '0' })
        await checklist.runChecks()
        await checklist.act(create)
        access.remove()
        await shows(client, 'The OAuth client is ready')
        await checklist.button('I have copied the secret').click()
    })

    await t.test('an insert that is silently not stored: refused, with where to look', async () => {
        visitor.expects(422, CLIENT_ROUTE)
        await checklist.runChecks()
        const rule = refusing(fresh, 'oauth_entity', 'No clients')
        await checklist.act(create)
        rule.remove()
        await shows(
            client.getByRole('alert'),
            'The instance refused to store the OAuth client: look for business rules and data policies on the table oauth_entity.',
            "was aborted by Business Rule 'No clients",
        )
        nothingIsMade()
    })

    await t.test('a secret that is not kept: blocked, and how to set it by hand', async () => {
        await withProperties(fresh, { 'stand_in.foreign_secret.ignored': 'true' }, async () => {
            await checklist.runChecks()
            await checklist.act(create)
            assert.equal(await statusOf(client), 'Blocked')
            await shows(client, 'which nobody was shown.', 'Enter a client secret in the form of the client')
            await createUser(checklist, 'svc')
            const user = checklist.card('user')
            await shows(user, 'The platform did not keep the password.', 'Set Password')
            await shows(user, 'The integration user svc has no password')
            await noViolations(checklist.page, 'secret and password not kept')
            await checklist.button('Close').click()
        })
    })

    await t.test('a name that another client has', async () => {
        visitor.expects(409, CLIENT_ROUTE)
        store.insert('oauth_entity', { name: 'Payroll', type: 'client', client_id: 'payroll', active: '1' })
        await checklist.runChecks()
        await client.getByLabel('Name of the OAuth client').fill('payroll')
        await checklist.act(create)
        await shows(client.getByRole('alert'), 'Another OAuth client has the name payroll: choose another name.')
        assert.equal(store.find('oauth_entity', {}).length, 1)
    })

    await t.test('OAuth switched off: the very property', async () => {
        await withProperties(fresh, { [OAUTH_ACTIVE]: 'false' }, async () => {
            await checklist.runChecks()
            await shows(prerequisites, `OAuth is switched off: the property ${OAUTH_ACTIVE} is not true.`)
            assert.equal(await statusOf(prerequisites), 'Blocked')
            assert.match(
                await linkOf(prerequisites, 'OAuth is switched off'),
                /sys_properties_list\.do\?.*oauth\.is\.active/,
            )
        })
    })

    await t.test('single sign-on and a second factor: what to do on the consent page', async () => {
        const sso = { 'glide.authenticate.multisso.enabled': 'true', 'glide.authenticate.multifactor': 'true' }
        await withProperties(fresh, sso, async () => {
            await checklist.runChecks()
            await shows(prerequisites, 'Single sign-on is on', 'On the consent page press Not You')
            await shows(prerequisites, 'Multi-factor authentication is on', 'Set up a second factor when you sign in')
        })
    })
})

test('the integration user', async (t) => {
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    t.afterEach(() => {
        undoSetup(fresh)
    })

    await t.test('somebody else’s name: taken over only when told to, and the password is not touched', async () => {
        visitor.expects(409, USER_ROUTE)
        const other = addUser(fresh, 'svc.security')
        const card = await createUser(checklist, 'svc.security')
        const note = card.getByRole('alert')
        await shows(note, 'There is a user with this user ID already', 'Its password is not touched.')
        await noViolations(checklist.page, 'name taken')
        assert.deepEqual(rolesOf(fresh, idOf(other)), [])
        await checklist.act(checklist.button('Take over this user'))
        await shows(card, 'This user existed before. Its password was not touched')
        assert.deepEqual(rolesOf(fresh, idOf(other)), [INTEGRATION_ROLE])
        assert.equal(store.get('sys_user', idOf(other))?.['user_password'], other['user_password'])
        await checklist.button('Close').click()
    })

    await t.test('somebody else’s user with roles is not taken', async () => {
        addUser(fresh, 'agent', ['itil'])
        await checklist.runChecks()
        const card = await createUser(checklist, 'agent')
        await checklist.act(checklist.button('Take over this user'))
        await shows(card, 'The user agent cannot be taken over: it is inactive or has roles.')
    })

    await t.test('a password that a policy refuses: the policy’s own words', async () => {
        visitor.expects(422, USER_ROUTE)
        const policy = store.insert('sys_script', {
            name: 'Password policy',
            collection: 'sys_user',
            when: 'before',
            order: '100',
            active: '1',
            action_insert: '1',
            advanced: '1',
            script: "gs.addErrorMessage('Too weak'); current.setAbortAction(true)",
            sys_scope: 'global',
        })
        await checklist.runChecks()
        const card = await createUser(checklist, 'svc', 'weak')
        store.remove('sys_script', idOf(policy))
        await shows(card.getByRole('alert'), 'The instance refused to store the integration user', 'Password policy')
        assert.deepEqual(store.find('sys_user', { user_name: 'svc' }), [])
    })
})

test('behind our back, once both are there', async (t) => {
    const { clientRow, userRow } = await setUp(fresh)
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    const client = checklist.card('client')
    const user = checklist.card('user')
    const userForm = `${url}/sys_user.do?sys_id=${userRow}`

    const cases: [
        what: string,
        change: () => () => void,
        card: Locator,
        status: string,
        message: string,
        remedy: string,
        link: string,
    ][] = [
        [
            'the client inactive',
            () => changed('oauth_entity', clientRow, { active: '0' }),
            client,
            'To do',
            'The OAuth client Microsoft 365 is not active.',
            'or create it again here, and it gets a new secret.',
            `${url}/oauth_entity.do?sys_id=${clientRow}`,
        ],
        [
            'the client’s redirect URL another',
            () => changed('oauth_entity', clientRow, { redirect_url: 'https://elsewhere.example/' }),
            client,
            'Needs attention',
            'The redirect URL of the OAuth client is https://elsewhere.example/',
            'Set the Redirect URL of the client to https://security.microsoft.com/ticketProvisioning',
            `${url}/oauth_entity.do?sys_id=${clientRow}`,
        ],
        [
            'the user inactive',
            () => changed('sys_user', userRow, { active: '0' }),
            user,
            'To do',
            'The integration user microsoft365 is not active.',
            'or create it again here, and it gets a new password.',
            userForm,
        ],
        [
            'the user locked out',
            () => changed('sys_user', userRow, { locked_out: '1' }),
            user,
            'Blocked',
            'The integration user microsoft365 is locked out.',
            'Clear Locked out in the form of the user.',
            userForm,
        ],
        [
            'a password reset pending',
            () => changed('sys_user', userRow, { password_needs_reset: '1' }),
            user,
            'Blocked',
            'The password of the integration user microsoft365 has to be changed at the next sign-in',
            'Clear Password needs reset in the form of the user',
            userForm,
        ],
        [
            'the user of web services only, before consent',
            () => changed('sys_user', userRow, { web_service_access_only: '1' }),
            user,
            'Blocked',
            'The integration user microsoft365 has web service access only and cannot sign in to give consent.',
            'Clear Web service access only in the form of the user.',
            userForm,
        ],
        [
            'the role taken away',
            () => without('sys_user_has_role', { user: userRow }),
            user,
            'Blocked',
            `The integration user microsoft365 does not have the role ${INTEGRATION_ROLE}: the connector refuses it.`,
            `Give the user the role ${INTEGRATION_ROLE}, directly, in its form.`,
            userForm,
        ],
        [
            'the user an administrator',
            () => granted('admin'),
            user,
            'Blocked',
            'The integration user microsoft365 is an administrator (admin): whoever holds its token could do anything here.',
            'Take these roles away in the form of the user or in its groups: admin.',
            userForm,
        ],
        [
            'a further role',
            () => granted('itil'),
            user,
            'Blocked',
            'The integration user microsoft365 has further roles: ',
            'Take these roles away in the form of the user or in its groups:',
            userForm,
        ],
        [
            'the user external',
            () => granted('snc_external'),
            user,
            'Blocked',
            'The integration user microsoft365 is external (role snc_external)',
            'Take the role snc_external away in the form of the user, or choose another user.',
            userForm,
        ],
    ]

    for (const [what, change, card, status, message, remedy, link] of cases) {
        await t.test(what, async () => {
            const undo = change()
            await checklist.runChecks()
            await shows(card, message, remedy)
            assert.equal(await statusOf(card), status)
            assert.equal(await linkOf(card, message), link)
            undo()
        })
    }

    await t.test('the user internal: nothing to say', async () => {
        const undo = granted('snc_internal')
        await checklist.runChecks()
        assert.equal(await statusOf(user), 'Completed')
        undo()
    })

    await t.test('the client renamed: the new name', async () => {
        const undo = changed('oauth_entity', clientRow, { name: 'Renamed by somebody' })
        await checklist.runChecks()
        assert.equal(await statusOf(client), 'Completed')
        await shows(client, 'Renamed by somebody')
        undo()
    })

    await t.test('the instance cloned: nothing works from the copy, and it can be reset', async () => {
        await withProperties(fresh, { instance_name: 'contosotest' }, async () => {
            await checklist.runChecks()
            await shows(
                checklist.card('connect'),
                'The connection was made on the instance standin, this is contosotest. The jobs of the app stand still.',
            )
            await shows(client, 'The OAuth client was copied from another instance together with its secret.')
            await shows(user, 'The integration user was copied from another instance together with its password.')
            await shows(client, 'Name of the OAuth client')
            await shows(checklist.card('connection'), 'Reset the connection here …')
            await noViolations(checklist.page, 'cloned')
        })
    })

    await t.test('the client deleted: created again', async () => {
        store.remove('oauth_entity', clientRow)
        await checklist.runChecks()
        await shows(client, `The OAuth client of the connection, ${clientRow}, is not there any more`)
        await checklist.act(checklist.button('Create OAuth client'))
        await shows(client, 'The OAuth client is ready')
        await checklist.button('I have copied the secret').click()
        assert.equal(store.find('oauth_entity', {}).length, 1)
    })

    await t.test('the user deleted: created again', async () => {
        for (const row of store.find('sys_user_has_role', { user: userRow }))
            store.remove('sys_user_has_role', idOf(row))
        store.remove('sys_user', userRow)
        await checklist.runChecks()
        await shows(user, `The integration user of the connection, ${userRow}, is not there any more`)
        await createUser(checklist, 'microsoft365')
        await shows(user, 'The integration user is ready')
        await checklist.button('I have copied the password').click()
    })

    function granted(role: string): () => void {
        const grant = store.insert('sys_user_has_role', {
            user: userRow,
            role: idOf(store.find('sys_user_role', { name: role })[0]),
            state: 'active',
        })
        return () => {
            store.remove('sys_user_has_role', idOf(grant))
        }
    }
})

/** Changes a row; the function has it as it was. */
function changed(table: string, sysId: string, values: Record<string, string>): () => void {
    const before = store.get(table, sysId)
    store.update(table, sysId, values)
    return () => {
        store.update(table, sysId, Object.fromEntries(Object.keys(values).map((name) => [name, before?.[name] ?? ''])))
    }
}

/** Removes rows; the function puts them back. */
function without(table: string, condition: Record<string, string>): () => void {
    const rows = store.find(table, condition)
    for (const row of rows) store.remove(table, idOf(row))
    return () => {
        for (const row of rows) store.insert(table, row)
    }
}
