// The wire contract: every shape and code that crosses the connector and setup APIs.
// Server, page, client and tests import it from here; it imports nothing.

export const SCOPE = 'x_mioms_m365ticket'
export const CONNECTOR_PATH = `/api/${SCOPE}/v1/connector`
export const SETUP_PATH = `/api/${SCOPE}/v1/setup`
export const INTEGRATION_ROLE = `${SCOPE}.integration`

export const TICKET_TYPES = ['change', 'incident'] as const
export type TicketType = (typeof TICKET_TYPES)[number]

export const RECOMMENDATION_SOURCES = ['user', 'microsoft'] as const
export type RecommendationSource = (typeof RECOMMENDATION_SOURCES)[number]

export const RECOMMENDATION_CATEGORIES = ['devices', 'data', 'apps', 'identity', 'infrastructure', 'other'] as const
export type RecommendationCategory = (typeof RECOMMENDATION_CATEGORIES)[number]

export type Priority = 1 | 2 | 3 | 4 | 5
export type StateCategory = 'open' | 'closed'

/** Lengths are in UTF-16 units. */
export const LIMITS = {
    taskId: 100,
    name: 1000,
    description: 65000,
    requestedBy: 100,
    recommendationCategory: 100,
    actionUrl: 2000,
    oauthClientName: 100,
    redirectUrl: 2000,
    userName: 40,
    password: 100,
    tenantId: 100,
    commentId: 100,
    commentText: 4000,
    commentAuthor: 100,
    stateName: 100,
} as const

/** `limit` of `GET /tasks`. */
export const PAGE_LIMIT = { least: 1, most: 100, usual: 50 } as const

/** What the security center sends to `POST /tasks`. */
export interface TaskRequest {
    taskId?: string | null
    ticketType?: TicketType | null
    name: string
    description?: string | null
    priority: number | string
    dueDate?: string | null
    requestedBy: string
    recommendationSource: string
    recommendationCategory?: string | null
    actionUrl?: string | null
}

/** A record somebody can open: `url` is absolute. */
export interface RecordLink {
    number: string
    id: string
    url: string
}

export interface NamedRecord {
    id: string
    name: string
}

export type WarningCode = 'unknown_category' | 'unusable_url'

export interface Warning {
    field: string
    code: WarningCode
    message: string
}

export type TicketErrorCode = 'refused' | 'cross_scope_refused' | 'interrupted'

export interface TicketError {
    code: TicketErrorCode
    message: string
}

export interface TaskState {
    value: string
    name: string
    category: StateCategory
}

/** The task, everywhere it is returned. Times are RFC 3339 in UTC; `dueDate` may also be a plain date. */
export interface Task {
    taskId: string
    number: string
    id: string
    url: string
    ticketType: TicketType
    ticket: RecordLink | null
    ticketError: TicketError | null
    name: string
    description: string
    priority: Priority
    dueDate: string | null
    requestedBy: string
    recommendationSource: RecommendationSource
    recommendationCategory: RecommendationCategory | null
    sourceCategory: string | null
    actionUrl: string | null
    state: TaskState
    active: boolean
    assignedTo: NamedRecord | null
    assignmentGroup: NamedRecord | null
    createdAt: string
    updatedAt: string
    closedAt: string | null
    warnings: Warning[]
}

/** `GET /tasks`: a page of the change feed. `nextCursor` is also there at the end of a listing, to ask again later. */
export interface TaskList {
    tasks: Task[]
    hasMore: boolean
    nextCursor: string
}

/** How many tasks of one ticket type there are, tests apart. */
export interface TicketCount {
    total: number
    open: number
    closed: number
    byState: (TaskState & { count: number })[]
}

/** `GET /summary`: what the two cards of the security center show. */
export type Summary = Record<TicketType, TicketCount>

/** `PATCH /tasks/{taskId}`: at least one of them; `null` takes a due date or a description away. */
export interface TaskChange {
    name?: string
    description?: string | null
    priority?: number | string
    dueDate?: string | null
}

/** `POST /tasks/{taskId}/comments` */
export interface CommentRequest {
    commentId: string
    text: string
    author: string
}

export type CommentOrigin = 'microsoft365' | 'servicenow'

/** `createdAt` is RFC 3339 in UTC. `id` is the comment ID of ours, the sys_id of the ticket's. */
export interface Comment {
    id: string
    text: string
    author: string
    createdAt: string
    origin: CommentOrigin
}

/** `GET /tasks/{taskId}/comments`. `complete` is false where the platform keeps the ticket's journal from the app. */
export interface CommentList {
    comments: Comment[]
    complete: boolean
}

/** `GET /ticket-states`: what a native state is called in the security center. */
export interface TicketState extends TaskState {
    ticketType: TicketType
}

/** `PUT /ticket-states` takes a list of them. */
export interface TicketStateChange {
    ticketType: TicketType
    value: string
    name: string
}

export type ConnectionStatus = 'not_configured' | 'awaiting_authorization' | 'connected' | 'degraded' | 'disconnected'

export type ConnectionIssueCode =
    | 'token_expires_soon'
    | 'token_unreadable'
    | 'client_inactive'
    | 'user_inactive'
    | 'user_locked'
    | 'role_missing'
    | 'cloned'
    | 'tickets_waiting'
    | 'client_left'
    | 'user_left'
    | 'role_left'
    | 'tokens_left'

export interface ConnectionIssue {
    code: ConnectionIssueCode
    message: string
}

export interface Connection {
    status: ConnectionStatus
    issues: ConnectionIssue[]
    instanceName: string
    instanceUrl: string
    appVersion: string
    integrationUser: string | null
    tenantId: string | null
    authorizedAt: string | null
    lastSeenAt: string | null
    tokenExpiresAt: string | null
}

/** `PUT /connection`: who is connected. */
export interface ConnectionChange {
    tenantId: string
}

export interface OAuthClientRequest {
    name?: string | null
    redirectUrl?: string | null
    adopt?: string | null
}

/** `clientSecret` is answered once, and only here. */
export interface OAuthClient {
    clientId: string
    clientSecret: string | null
    name: string
    redirectUrl: string
    id: string
    url: string
    instanceName: string
}

export interface IntegrationUserRequest {
    userName: string
    password?: string | null
    reuse?: boolean | null
}

/** `password` is answered once, and only here; `null` for somebody else's user that was taken over. */
export interface IntegrationUser {
    userName: string
    password: string | null
    passwordSet: boolean
    id: string
    url: string
    roles: string[]
}

export interface FieldError {
    field: string
    message: string
}

/** Each of our own error codes with the one HTTP status it is answered with. */
export const ERROR_STATUS = {
    invalid_json: 400,
    invalid_task: 400,
    invalid_request: 400,
    invalid_cursor: 400,
    not_found: 404,
    task_conflict: 409,
    task_closed: 409,
    exists: 409,
    name_taken: 409,
    refused: 422,
    cross_scope_refused: 403,
    admin_required: 403,
    paused: 503,
    internal: 500,
} as const
export type ErrorCode = keyof typeof ERROR_STATUS

/** The platform's error envelope with our additions; what the platform itself answers has no `code`. */
export interface ErrorAnswer {
    error: {
        message: string
        detail: string | null
        code?: ErrorCode
        fields?: FieldError[]
        existing?: string
    }
    status: 'failure'
}

export interface Result<T> {
    result: T
}

/** Steps of the installation checklist, in their order. */
export const STEP_IDS = ['prerequisites', 'oauth_client', 'integration_user', 'connection'] as const
export type StepId = (typeof STEP_IDS)[number]
export type StepStatus = 'done' | 'todo' | 'blocked' | 'warning'

/** One thing that was looked at. `remedy` says what to do, `link` opens the very form (absolute). */
export interface Check {
    id: string
    status: StepStatus
    message: string
    remedy?: string
    link?: string
}

export interface Step {
    id: StepId
    status: StepStatus
    checks: Check[]
}

/** Everything the checklist page shows, read from the records at the time of asking. */
export interface Checklist {
    steps: Step[]
    connection: Connection
    /** The client and user that are set up, to look at and to copy; never a secret. */
    client: Omit<OAuthClient, 'clientSecret' | 'instanceName'> | null
    user: { userName: string; id: string; url: string; webServiceAccessOnly: boolean } | null
    /** Redirect URL that a new client gets unless another is given. */
    defaultRedirectUrl: string
    /** Form of a new client by hand, prefilled, for where the app may not create one. */
    manualClientUrl: string
    /** Whether the one who asks may create clients and users: an administrator of the platform. */
    mayWrite: boolean
}

/** The integration user that is set up, as the checklist and `PATCH /integration-user` answer it. */
export type ConnectedUser = NonNullable<Checklist['user']>

/** `POST /test-task`: an incident unless it says otherwise. */
export interface TestTaskRequest {
    ticketType?: TicketType | null
}

/** What the test task did, step by step. */
export interface TestTask {
    steps: { id: string; status: StepStatus; message: string }[]
}

/** `PATCH /integration-user`: keeps the connected user out of the browser, or lets it in again. */
export interface IntegrationUserChange {
    webServiceAccessOnly: boolean
}
