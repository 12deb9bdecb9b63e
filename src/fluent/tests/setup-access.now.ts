import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'
import { SETUP_IS_FOR_ADMINISTRATORS } from './modules.now'

export const setupAccess = Test(
    {
        $id: Now.ID['atf-setup-access'],
        name: 'Microsoft 365: only administrators of the platform set up',
        description:
            'Proves that a user with the admin role of the app reads the checklist, and is refused where clients, users and roles are written.',
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $id: Now.ID['atf-setup-access-user'],
            firstName: 'ATF',
            lastName: 'Administrator',
            roles: [adminRole],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-setup-access-writes'],
            script: SETUP_IS_FOR_ADMINISTRATORS,
        })
    },
)
