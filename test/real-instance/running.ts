import assert from 'node:assert/strict'
import type { Result } from '../../src/server/contract'
import { CheckedAdministrator, CheckedCenter } from '../api/support/checked'
import type { Running } from '../api/support/running'
import type { Answer } from '../json-request'
import { provision } from '../security-center/connect'
import { signIn } from '../security-center/oauth'
import { orNeeded } from './lever-needed'
import { note } from './notes'
import { remoteInstance } from './remote-instance'
import type { Target } from './target'

const TABLE_API = /^\/api\/now\/table\/(\w+)/

/** An administrator who notes what was inserted, so that it can be taken away again. */
class NotingAdministrator extends CheckedAdministrator {
    constructor(
        url: string,
        userName: string,
        password: string,
        private readonly notes: string,
    ) {
        super(url, userName, password)
    }

    override async request<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
        const answer = await super.request<T>(method, path, body)
        const table = TABLE_API.exec(path)?.[1]
        if (method === 'POST' && table && answer.status === 201) {
            const { result } = answer.body as Result<Record<string, string>>
            note(this.notes, { table, sysId: result['sys_id'] ?? '', before: null })
        }
        return answer
    }
}

/** A real instance, set up by its administrator and signed in to with the password grant: its pages for people are not
 * gone through. What was set up before by a test is taken over. */
export async function startRemote({ url, userName, password, notes }: Target): Promise<Running> {
    const as = (name: string, secret: string) => new NotingAdministrator(url, name, secret, notes)
    const administrator = as(userName, password)
    const { connection, ...login } = await provision(url, administrator)
    const { client, user } = administrator
    assert.ok(client && user)
    note(notes, { table: 'oauth_entity', sysId: client.id, before: null })
    note(notes, { table: 'sys_user', sysId: user.id, before: null })
    const tokens = await signIn(connection, login.userName, login.password)
    return {
        url,
        instance: remoteInstance({ url, userName, password, notes }),
        server: orNeeded('server', {}),
        administrator,
        as,
        close: () => Promise.resolve(),
        center: new CheckedCenter(connection, tokens),
        client,
        user,
        authorization: `Bearer ${tokens.accessToken}`,
    }
}
