import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { WORKS_ON_TICKET } from './modules.now'

export const state = Test(
    {
        $id: Now.ID['atf-state'],
        name: 'Microsoft 365: the state of a ticket reaches its request',
        description:
            'Makes a task with an incident, sets that to In Progress, and waits up to a minute for the request to say Work in Progress: the asynchronous business rule has run.',
        failOnServerError: true,
    },
    (atf) => {
        const request = atf.server.runServerSideScript({ $id: Now.ID['atf-state-ticket'], script: WORKS_ON_TICKET })
        atf.server.recordQuery({
            $id: Now.ID['atf-state-request'],
            table: 'x_mioms_m365ticket_request',
            fieldValues: `sys_id=${request.record_id}^ticket_state=2^state=2`,
            assert: 'records_match_query',
            enforceSecurity: false,
            timeout: { minutes: 1 },
        })
    },
)
