import { ResponseBodyError, WWWAuthenticateChallengeError } from 'oauth4webapi'
import {
    type Comment,
    type CommentList,
    type CommentRequest,
    type Connection,
    type ConnectionChange,
    CONNECTOR_PATH,
    type ErrorAnswer,
    type Result,
    type Summary,
    type Task,
    type TaskChange,
    type TaskList,
    type TaskRequest,
    type TicketState,
    type TicketStateChange,
    type TicketType,
} from '../../src/server/contract'
import { type Answer, jsonRequest } from '../json-request'
import { type OAuthConnection, refresh, type Tokens } from './oauth'
import { IMPATIENT, type Patience, patiently } from './patience'

/** What comes back: a result, an error, or no JSON at all (a proxy, a page of the instance in maintenance). */
export type ConnectorAnswer<T> = Answer<Result<T> | ErrorAnswer | undefined>

/** What `listTasks` asks for: filters, as the address has them, and where it left off. */
export interface TaskListQuery {
    taskId?: string
    ticketType?: TicketType
    state?: string
    active?: boolean
    updatedSince?: string
    limit?: number
    cursor?: string
}

/** The security center's side of one connection. No status throws: the caller gets the answer as it came. */
export class SecurityCenter {
    constructor(
        private readonly connection: OAuthConnection,
        private tokens: Tokens,
        private readonly patience: Patience = IMPATIENT,
    ) {}

    createTask(task: TaskRequest): Promise<ConnectorAnswer<Task>> {
        return this.request('POST', '/tasks', task)
    }

    getTask(taskId: string): Promise<ConnectorAnswer<Task>> {
        return this.request('GET', `/tasks/${encodeURIComponent(taskId)}`)
    }

    /** One page of the change feed. */
    listTasks(query: TaskListQuery = {}): Promise<ConnectorAnswer<TaskList>> {
        const parameters = new URLSearchParams()
        for (const [name, value] of Object.entries(query)) parameters.set(name, String(value))
        return this.request('GET', parameters.size > 0 ? `/tasks?${parameters.toString()}` : '/tasks')
    }

    getSummary(): Promise<ConnectorAnswer<Summary>> {
        return this.request('GET', '/summary')
    }

    /** Only what is to be changed. */
    changeTask(taskId: string, change: TaskChange): Promise<ConnectorAnswer<Task>> {
        return this.request('PATCH', `/tasks/${encodeURIComponent(taskId)}`, change)
    }

    comment(taskId: string, comment: CommentRequest): Promise<ConnectorAnswer<Comment>> {
        return this.request('POST', `/tasks/${encodeURIComponent(taskId)}/comments`, comment)
    }

    listComments(taskId: string): Promise<ConnectorAnswer<CommentList>> {
        return this.request('GET', `/tasks/${encodeURIComponent(taskId)}/comments`)
    }

    ticketStates(): Promise<ConnectorAnswer<TicketState[]>> {
        return this.request('GET', '/ticket-states')
    }

    nameTicketStates(names: TicketStateChange[]): Promise<ConnectorAnswer<TicketState[]>> {
        return this.request('PUT', '/ticket-states', names)
    }

    putConnection(change: ConnectionChange): Promise<ConnectorAnswer<Connection>> {
        return this.request('PUT', '/connection', change)
    }

    deleteConnection(): Promise<ConnectorAnswer<undefined>> {
        return this.request('DELETE', '/connection')
    }

    getConnection(): Promise<ConnectorAnswer<Connection>> {
        return this.request('GET', '/connection')
    }

    /** One request, `path` below the connector's; repeated once with a fresh token after a 401, and after each 429 and 503
     * that says when, as long as the patience lasts: nothing was done then. `body` is sent as JSON unless it is a string;
     * `headers` win over the usual ones. */
    async request<T = unknown>(
        method: string,
        path: string,
        body?: unknown,
        headers: Record<string, string> = {},
    ): Promise<Answer<T>> {
        return patiently(this.patience, async () => {
            const answer = await this.send<T>(method, path, body, headers)
            if (answer.status !== 401 || !(await this.refreshTokens())) return answer
            return this.send<T>(method, path, body, headers)
        })
    }

    private send<T>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer<T>> {
        const url = new URL(CONNECTOR_PATH + path, this.connection.instanceUrl)
        return jsonRequest(url, method, `Bearer ${this.tokens.accessToken}`, body, headers)
    }

    /** False if the instance gives no further token: then somebody has to authorize the connection again. */
    private async refreshTokens(): Promise<boolean> {
        const { refreshToken } = this.tokens
        if (refreshToken === null) return false
        try {
            this.tokens = await refresh(this.connection, refreshToken)
            return true
        } catch (error) {
            if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) return false
            throw error
        }
    }
}
