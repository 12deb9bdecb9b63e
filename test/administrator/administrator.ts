import {
    type Checklist,
    type ErrorAnswer,
    type IntegrationUser,
    type IntegrationUserRequest,
    type OAuthClient,
    type OAuthClientRequest,
    type Result,
    SETUP_PATH,
} from '../../src/server/contract'
import { type Answer, jsonRequest } from '../json-request'

/** An administrator of the instance, with Basic credentials: sets the app up and looks at records through the Table
 * API, as people and install scripts do. */
export class Administrator {
    constructor(
        private readonly url: string,
        private readonly userName = 'admin',
        private readonly password = 'admin',
    ) {}

    /** One request. `body` is sent as JSON unless it is a string; no status throws. */
    request<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
        const credentials = Buffer.from(`${this.userName}:${this.password}`).toString('base64')
        return jsonRequest(new URL(path, this.url), method, `Basic ${credentials}`, body)
    }

    readChecklist(): Promise<Answer<Result<Checklist>>> {
        return this.request('GET', `${SETUP_PATH}/checklist`)
    }

    removeConnection(): Promise<Answer<ErrorAnswer | undefined>> {
        return this.request('DELETE', `${SETUP_PATH}/connection`)
    }

    createOAuthClient(client: OAuthClientRequest): Promise<Answer<Result<OAuthClient>>> {
        return this.request('POST', `${SETUP_PATH}/oauth-client`, client)
    }

    createIntegrationUser(user: IntegrationUserRequest): Promise<Answer<Result<IntegrationUser>>> {
        return this.request('POST', `${SETUP_PATH}/integration-user`, user)
    }

    /** The rows of a table that an encoded query selects, stored values only. Throws on any other answer than 200. */
    async rows(table: string, query: string, limit = 1000): Promise<Record<string, string>[]> {
        const parameters = new URLSearchParams({
            sysparm_query: query,
            sysparm_limit: String(limit),
            sysparm_exclude_reference_link: 'true',
        })
        const answer = await this.request<Result<Record<string, string>[]>>(
            'GET',
            `/api/now/table/${table}?${parameters.toString()}`,
        )
        if (answer.status !== 200) throw new Error(`${answer.path}: ${answer.status} ${answer.text}`)
        return answer.body.result
    }

    /** Inserts a row through the Table API and answers it. Throws on any other answer than 201. */
    async insert(table: string, values: Record<string, string>): Promise<Record<string, string>> {
        const answer = await this.request<Result<Record<string, string>>>('POST', `/api/now/table/${table}`, values)
        if (answer.status !== 201) throw new Error(`${answer.path}: ${answer.status} ${answer.text}`)
        return answer.body.result
    }

    /** Changes a row through the Table API and answers it. Throws on any other answer than 200. */
    async update(table: string, sysId: string, values: Record<string, string>): Promise<Record<string, string>> {
        const path = `/api/now/table/${table}/${sysId}`
        const answer = await this.request<Result<Record<string, string>>>('PATCH', path, values)
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`)
        return answer.body.result
    }

    /** Deletes a row through the Table API. Throws on any other answer than 204. */
    async remove(table: string, sysId: string): Promise<void> {
        const path = `/api/now/table/${table}/${sysId}`
        const answer = await this.request('DELETE', path)
        if (answer.status !== 204) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    }
}
