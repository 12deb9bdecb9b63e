import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'
import { scanUserAccount, scanUserBrowser, scanUserRoles } from '../../server/scan/checks'

export const scanUserRolesCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-user-roles'],
    name: 'Microsoft 365: integration user has exactly one role',
    category: 'security',
    priority: '1',
    shortDescription: 'Integration user has exactly one role',
    description:
        "Whoever holds the integration user's token has its roles: it is to call the connector, and nothing else.",
    resolutionDetails:
        'Take the further roles away, or give the one back: User Administration > Users, related list Roles. The finding names them.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanUserRoles,
})

export const scanUserAccountCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-user-account'],
    name: 'Microsoft 365: integration user can do its work',
    category: 'manageability',
    priority: '2',
    shortDescription: 'Integration user can do its work',
    description: 'The connection works only while its user is active, not locked out, and has a password that stands.',
    resolutionDetails: 'See step 2 of the installation checklist: it says what is wrong, with the form of the user.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanUserAccount,
})

export const scanUserBrowserCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-user-browser'],
    name: 'Microsoft 365: integration user is kept out of the browser',
    category: 'security',
    priority: '3',
    shortDescription: 'Integration user is kept out of the browser',
    description: 'Once connected, the integration user needs no pages of the instance.',
    resolutionDetails:
        'Select Restrict to web services in the installation checklist. Allow the browser again before the next consent.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanUserBrowser,
})
