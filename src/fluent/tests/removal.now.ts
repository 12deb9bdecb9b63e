import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { SETS_UP_AND_REMOVES } from './modules.now'

export const removal = Test(
    {
        $id: Now.ID['atf-removal'],
        name: 'Microsoft 365: a connection can be set up and removed',
        description:
            'Makes an OAuth client and an integration user with exactly one role, and removes the connection again: both are inactive. Needs an administrator of the platform, and an instance that is not connected: on one that is, it fails before it changes anything.',
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({ $id: Now.ID['atf-removal-script'], script: SETS_UP_AND_REMOVES })
    },
)
