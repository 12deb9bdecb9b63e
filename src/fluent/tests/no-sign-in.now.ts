import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const noSignIn = Test(
    {
        $id: Now.ID['atf-no-sign-in'],
        name: 'Microsoft 365: nobody gets in without signing in',
        description:
            'Proves that the connector and the setup answer 401 to requests without credentials: reading, sending a task, and the checklist. Needs no profile and no password. Whether the integration user gets in, the connection itself shows.',
        failOnServerError: true,
    },
    (atf) => {
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-no-sign-in-summary'],
            auth: '',
            method: 'get',
            path: '/api/x_mioms_m365ticket/v1/connector/summary',
            headers: { Accept: 'application/json' },
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-no-sign-in-summary-401'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-no-sign-in-task'],
            auth: '',
            method: 'post',
            path: '/api/x_mioms_m365ticket/v1/connector/tasks',
            headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
            body: '{}',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-no-sign-in-task-401'], operation: 'equals', statusCode: 401 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-no-sign-in-checklist'],
            auth: '',
            method: 'get',
            path: '/api/x_mioms_m365ticket/v1/setup/checklist',
            headers: { Accept: 'application/json' },
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-no-sign-in-checklist-401'],
            operation: 'equals',
            statusCode: 401,
        })
    },
)
