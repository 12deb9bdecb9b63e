// After a full run no table, log line or answer has the secret, a token or the password: only the platform's own
// encrypted columns, and the one answer that shows it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { IntegrationUser, OAuthClient, Result } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { type OAuthConnection, signIn } from '../security-center/oauth'
import { CheckedAdministrator, CheckedCenter } from './support/checked'
import { refusing } from './support/obstacles'
import { placesOf, revealedPlacesOf } from './support/places'
import { CHECKLIST, CLIENT, REMOVAL, SECRET, TEST_TASK, USER } from './support/routes'
import { addUser, idOf, LOG, startFresh, withProperties } from './support/running'
import { type NewTask, newTask } from './support/tasks'
import { NOTIFY_JOB, RETRY_JOB } from '../job-names'

const fresh = await startFresh()
const { instance, url } = fresh
const { store } = instance

const answers: Answer[] = []

class ListeningAdministrator extends CheckedAdministrator {
    override async request<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
        const answer = await super.request<T>(method, path, body)
        answers.push(answer)
        return answer
    }
}

class ListeningCenter extends CheckedCenter {
    override async request<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
        const answer = await super.request<T>(method, path, body)
        answers.push(answer)
        return answer
    }
}

const administrator = new ListeningAdministrator(url)

/** Each secret under what it is; and the answer that showed it, where one did. */
const secrets = new Map<string, { text: string; shownBy: Answer | undefined }>()

function note(what: string, text: string | null | undefined, shownBy?: Answer): string {
    assert.ok(text, what)
    secrets.set(what, { text, shownBy })
    return text
}

async function setUp(run: string, given?: string): Promise<ListeningCenter> {
    const made = await administrator.createOAuthClient({ name: `Microsoft 365 ${run}` })
    note(`${run} secret`, made.body.result.clientSecret, made)
    const body = { userName: 'microsoft365', ...(given === undefined ? {} : { password: given }) }
    const user = await administrator.createIntegrationUser(body)
    const password = note(`${run} password`, user.body.result.password, user)
    const renewed = await administrator.request<Result<OAuthClient>>('POST', SECRET)
    const { clientId, clientSecret } = renewed.body.result
    const connection: OAuthConnection = {
        instanceUrl: url,
        clientId,
        clientSecret: note(`${run} renewed secret`, clientSecret, renewed),
    }
    const tokens = await signIn(connection, user.body.result.userName, password)
    note(`${run} access token`, tokens.accessToken)
    note(`${run} refresh token`, tokens.refreshToken)
    return new ListeningCenter(connection, tokens)
}

/** Everything that can be done with a connection, and what is refused. */
async function use(center: ListeningCenter): Promise<void> {
    await administrator.request('GET', CHECKLIST)
    await center.getConnection()
    await center.request('PUT', '/connection', { tenantId: 'contoso' })
    for (const changes of [{}, { ticketType: 'incident' }, { priority: 9 }] as Partial<NewTask>[]) {
        const task = { ...newTask(), ...changes }
        await center.createTask(task)
        await center.createTask(task)
        await center.getTask(task.taskId)
    }
    await administrator.request('PATCH', USER, { webServiceAccessOnly: true })
    await administrator.request('PATCH', USER, { webServiceAccessOnly: false })
    await administrator.request('POST', TEST_TASK)
    for (const password of ['Refused-by-exists-1', ['Refused-by-type-1'], `Refused-too-long-1${'x'.repeat(100)}`]) {
        await administrator.request('POST', USER, { userName: 'v', password })
        const text = String(password)
        secrets.set(`refused ${text.slice(0, 20)}`, { text: text.slice(0, 18), shownBy: undefined })
    }
    await administrator.request('POST', CLIENT, {
        name: 'v',
        clientSecret: note('a secret that was sent', 'Sent-secret-1'),
    })
    await administrator.request('POST', USER, `{"userName":"v","password":"${note('broken JSON', 'In-broken-json-1')}"`)
    await withProperties(fresh, { 'x_mioms_m365ticket.notify_group': 'Security' }, () => {
        assert.equal(instance.runJob(NOTIFY_JOB).error, null)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
        return Promise.resolve()
    })
}

const center = await setUp('first', note('given password', 'Given-by-hand-1234'))
await use(center)
await administrator.request('DELETE', REMOVAL)
const rule = refusing(fresh, 'sys_user', 'No passwords', ['insert', 'update'])
const refused = { userName: 'w', password: note('refused by a rule', 'Refused-by-rule-1') }
assert.equal((await administrator.request<IntegrationUser>('POST', USER, refused)).status, 422)
rule.remove()
addUser(fresh, 'svc.security')
const second = await setUp('second')
await use(second)
await second.request('DELETE', '/connection')

/** The text as it would stand in JSON, an address or a header too. */
const spellings = (text: string) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
]

describe('after a full run', () => {
    test('no table has a secret, token or password', () => {
        assert.ok(store.find(LOG, {}).length > 25)
        for (const [what, { text }] of secrets) assert.deepEqual(placesOf(fresh, spellings(text)), [], what)
    })

    test('no line of the system log has one', () => {
        const lines = instance.log().map(({ level, source, message }) => `${level} ${source} ${message}`)
        assert.ok(lines.length > 0)
        for (const [what, { text }] of secrets) {
            assert.deepEqual(
                lines.filter((line) => spellings(text).some((spelling) => line.includes(spelling))),
                [],
                what,
            )
        }
    })

    test('no answer has one but the one that shows it, which no cache may keep', () => {
        assert.ok(answers.length > 40)
        for (const [what, { text, shownBy }] of secrets) {
            const showing = answers.filter(({ text: body, headers }) => {
                let whole = body
                headers.forEach((value, name) => (whole += ` ${name}: ${value}`))
                return spellings(text).some((spelling) => whole.includes(spelling))
            })
            const expected = what === 'given password' ? secrets.get('first password')?.shownBy : shownBy
            assert.deepEqual(showing, expected ? [expected] : [], what)
            if (expected) assert.equal(expected.headers.get('cache-control'), 'no-store')
        }
    })

    test('the platform’s own encrypted columns have those that are in use, and no other column', () => {
        const inUse = ['second renewed secret', 'second access token', 'second refresh token']
        const places = inUse.map((what) => revealedPlacesOf(fresh, secrets.get(what)?.text ?? ''))
        assert.deepEqual(places, [
            ['oauth_entity.client_secret'],
            ['oauth_credential.token'],
            ['oauth_credential.token'],
        ])
        for (const what of ['first secret', 'first renewed secret', 'second secret', 'Sent-secret-1']) {
            assert.deepEqual(revealedPlacesOf(fresh, secrets.get(what)?.text ?? what), [], what)
        }
        const [user] = store.find('sys_user', { user_name: 'microsoft365' })
        const stored = user?.['user_password'] ?? ''
        const matches = (what: string) =>
            instance.matchesSecret('sys_user', 'user_password', stored, secrets.get(what)?.text ?? '')
        assert.deepEqual([matches('second password'), matches('first password')], [true, false])
    })

    test('the search finds what is there', () => {
        const { text = '' } = secrets.get('second password') ?? {}
        const entry = store.insert(LOG, { message: `x ${text} y` })
        assert.deepEqual(placesOf(fresh, spellings(text)), [`${LOG}.message`])
        store.remove(LOG, idOf(entry))
    })
})
