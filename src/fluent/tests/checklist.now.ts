import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { NOTHING_IS_BLOCKED } from './modules.now'

export const checklist = Test(
    {
        $id: Now.ID['atf-checklist'],
        name: 'Microsoft 365: nothing is blocked in the checklist',
        description:
            'Reads the installation checklist of this instance: all steps are there and no check is blocked. Where one is, the step says what is wrong and what to do.',
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({ $id: Now.ID['atf-checklist-script'], script: NOTHING_IS_BLOCKED })
    },
)
