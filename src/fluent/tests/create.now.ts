import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { CREATES_CHANGE, CREATES_INCIDENT } from './modules.now'

export const create = Test(
    {
        $id: Now.ID['atf-create'],
        name: 'Microsoft 365: a task becomes a ticket',
        description:
            'Sends a task of either type to the connector and finds its change request and its incident, with number and name, and the task when it is read again. Where the rules of this instance refuse a ticket, the step says which and why.',
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({ $id: Now.ID['atf-create-change'], script: CREATES_CHANGE })
        atf.server.runServerSideScript({ $id: Now.ID['atf-create-incident'], script: CREATES_INCIDENT })
    },
)
