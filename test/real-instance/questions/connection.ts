import { USER } from '../../api/support/routes'
import type { Running } from '../../api/support/running'
import { CheckedCenter } from '../../api/support/checked'
import { refresh, signIn } from '../../security-center/oauth'
import { outcome, type Question } from './question'

function connectionOf({ url, client }: Running) {
    return { instanceUrl: url, clientId: client.clientId, clientSecret: client.clientSecret ?? '' }
}

async function signedIn(running: Running) {
    const connection = connectionOf(running)
    const tokens = await signIn(connection, running.user.userName, running.user.password ?? '')
    return { connection, tokens }
}

const given = (promise: Promise<unknown>) =>
    promise.then(
        () => 'tokens',
        () => 'refused',
    )

/** What is asked while the user is held to web services. */
async function restricted(running: Running, ask: () => Promise<unknown>): Promise<string> {
    const restrict = (webServiceAccessOnly: boolean) =>
        running.administrator.request('PATCH', USER, { webServiceAccessOnly })
    await restrict(true)
    try {
        return await given(ask())
    } finally {
        await restrict(false)
    }
}

/** What an access token still gets once a record is inactive. */
async function inactive(running: Running, table: string, sysId: string): Promise<string> {
    const { connection, tokens } = await signedIn(running)
    await running.administrator.update(table, sysId, { active: 'false' })
    try {
        // Without a refresh token the answer is that of the access token alone.
        const center = new CheckedCenter(connection, { ...tokens, refreshToken: null })
        return outcome(await center.getConnection()).slice(0, 3)
    } finally {
        await running.administrator.update(table, sysId, { active: 'true' })
    }
}

/** OAuth and the checklist. */
export const connectionQuestions: Question[] = [
    {
        asks: 'Does a user held to web services still refresh?',
        numbers: [257],
        async answer(running) {
            const { connection, tokens } = await signedIn(running)
            return restricted(running, () => refresh(connection, tokens.refreshToken ?? ''))
        },
    },
    {
        asks: 'Does a user held to web services sign in with the password grant?',
        numbers: [257],
        answer: (running) => restricted(running, () => signedIn(running)),
    },
    {
        asks: 'What does an access token get once its client is inactive?',
        numbers: [208],
        answer: (running) => inactive(running, 'oauth_entity', running.client.id),
    },
    {
        asks: 'What does an access token get once its user is inactive?',
        numbers: [208],
        answer: (running) => inactive(running, 'sys_user', running.user.id),
    },
    {
        asks: 'Which checks of the checklist are not done once it is connected?',
        numbers: [],
        async answer({ administrator }) {
            const { body } = await administrator.readChecklist()
            const checks = body.result.steps.flatMap(({ checks }) => checks)
            const open = checks.filter(({ status }) => status !== 'done')
            return open.map(({ id, status }) => `${id} ${status}`).join(', ') || 'none'
        },
    },
]
