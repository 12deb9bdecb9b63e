import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { REFUSES } from './modules.now'

export const refuse = Test(
    {
        $id: Now.ID['atf-refuse'],
        name: 'Microsoft 365: what is no task is refused',
        description:
            'Sends what is no JSON, and tasks with a wrong field each. Every one is refused with the field that is wrong, and none leaves a request behind.',
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({ $id: Now.ID['atf-refuse-script'], script: REFUSES })
    },
)
