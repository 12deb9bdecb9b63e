import assert from 'node:assert/strict'
import {
    CONNECTOR_PATH,
    type IntegrationUser,
    type IntegrationUserRequest,
    type OAuthClient,
    type OAuthClientRequest,
    type Result,
    SETUP_PATH,
} from '../../../src/server/contract'
import { Administrator } from '../../administrator/administrator'
import type { Answer } from '../../json-request'
import { SecurityCenter } from '../../security-center/client'
import { checkAnswer } from './answers'

/** The answer, after the check that it is what docs/openapi.yaml says. Answers of other APIs pass as they are. */
export function checked<A extends Answer>(answer: A): A {
    const { method, path, status, headers, text } = answer
    const isOurs = path.startsWith(`${CONNECTOR_PATH}/`) || path.startsWith(`${SETUP_PATH}/`)
    if (isOurs) checkAnswer(method, path, status, headers, text)
    return answer
}

/** An administrator whose every answer of our APIs is checked, and who remembers what the setup showed once. */
export class CheckedAdministrator extends Administrator {
    client: OAuthClient | undefined
    user: IntegrationUser | undefined

    override async request<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
        return checked(await super.request<T>(method, path, body))
    }

    override async createOAuthClient(client: OAuthClientRequest): Promise<Answer<Result<OAuthClient>>> {
        const answer = await super.createOAuthClient(client)
        if (answer.status === 201) this.client = answer.body.result
        return answer
    }

    override async createIntegrationUser(user: IntegrationUserRequest): Promise<Answer<Result<IntegrationUser>>> {
        const answer = await super.createIntegrationUser(user)
        if (answer.status === 201) this.user = answer.body.result
        return answer
    }
}

/** The security center, every answer checked. */
export class CheckedCenter extends SecurityCenter {
    override async request<T = unknown>(
        method: string,
        path: string,
        body?: unknown,
        headers: Record<string, string> = {},
    ): Promise<Answer<T>> {
        return checked(await super.request<T>(method, path, body, headers))
    }
}

export interface Sent {
    /** Empty: no such header. */
    authorization?: string
    headers?: Record<string, string>
    body?: string | Uint8Array<ArrayBuffer>
}

/** One request as it is, nothing added and nothing repeated; its answer checked. */
export async function send(url: string, method: string, path: string, sent: Sent = {}): Promise<Answer> {
    return checked(await sendUnchecked(url, method, path, sent))
}

/** A request to an address that our APIs do not have, which the platform answers: no document describes that. */
export async function sendNowhere(url: string, method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const answer = await sendUnchecked(url, method, path, sent)
    assert.throws(() => checked(answer), /the route is not documented/)
    return answer
}

/** A request whose answer never arrives. */
export async function sendAndLose(url: string, method: string, path: string, sent: Sent = {}): Promise<void> {
    await sendUnchecked(url, method, path, sent)
}

async function sendUnchecked(url: string, method: string, path: string, sent: Sent): Promise<Answer> {
    const { authorization = '', headers = {}, body } = sent
    const response = await fetch(new URL(path, url), {
        method,
        headers: { ...(authorization === '' ? {} : { authorization }), ...headers },
        ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
    return {
        method,
        path,
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? JSON.parse(text) : undefined,
    }
}
