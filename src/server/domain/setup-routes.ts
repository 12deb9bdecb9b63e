/** What the log calls the routes of the setup API. The connector has a `DELETE /connection` of its own. */
export const SETUP_ROUTE = {
    checklist: 'GET /checklist',
    oauthClient: 'POST /oauth-client',
    secret: 'POST /oauth-client/secret',
    integrationUser: 'POST /integration-user',
    integrationUserChange: 'PATCH /integration-user',
    testTask: 'POST /test-task',
    removal: 'DELETE /connection (setup)',
} as const

/** What the log calls the job that sends e-mail, and the one that delivers comments. */
export const NOTIFY_JOB = 'job notify'
export const FINISH_JOB = 'job finish'

/** What stands in the log without the security center having called. */
export const NOT_THE_CONNECTOR: string[] = [
    NOTIFY_JOB,
    FINISH_JOB,
    SETUP_ROUTE.checklist,
    SETUP_ROUTE.oauthClient,
    SETUP_ROUTE.secret,
    SETUP_ROUTE.integrationUser,
    SETUP_ROUTE.integrationUserChange,
    SETUP_ROUTE.testTask,
    SETUP_ROUTE.removal,
]
