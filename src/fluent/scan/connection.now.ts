import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'
import {
    scanAccessControls,
    scanAuthorization,
    scanCloned,
    scanLeftOver,
    scanPaused,
    scanTickets,
} from '../../server/scan/checks'

export const scanAuthorizationCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-authorization'],
    name: 'Microsoft 365: authorization lasts longer than 14 days',
    category: 'manageability',
    priority: '2',
    shortDescription: 'Authorization lasts longer than 14 days',
    description:
        'The refresh token ends 100 days after consent unless the client says otherwise, and the connection with it.',
    resolutionDetails:
        'Open https://security.microsoft.com/ticketProvisioning, press Authorize, and sign in as the integration user.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanAuthorization,
})

export const scanTicketsCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-tickets'],
    name: 'Microsoft 365: no task is without its ticket',
    category: 'manageability',
    priority: '2',
    shortDescription: 'No task is without its ticket',
    description: 'After 24 hours nobody tries any more to create the ticket of a task that this instance refuses.',
    resolutionDetails: 'See why in the list of requests, mend it, and select Create the ticket now in the request.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanTickets,
})

export const scanPausedCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-paused'],
    name: 'Microsoft 365: connector is not paused',
    category: 'manageability',
    priority: '2',
    shortDescription: 'Connector is not paused',
    description: 'The switch is for maintenance: while it is on, no task is taken.',
    resolutionDetails: 'Set the property x_mioms_m365ticket.paused to false.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanPaused,
})

export const scanClonedCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-cloned'],
    name: 'Microsoft 365: connection is of this instance',
    category: 'security',
    priority: '1',
    shortDescription: 'Connection is of this instance',
    description: 'A clone brings the connection of another instance along, with its client and its user.',
    resolutionDetails: 'Do steps 1 and 2 of the installation checklist here anew, or remove the connection.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanCloned,
})

export const scanLeftOverCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-left-over'],
    name: 'Microsoft 365: nothing is left of a removed connection',
    category: 'security',
    priority: '2',
    shortDescription: 'Nothing is left of a removed connection',
    description: 'What a removal could not take away stays usable: client, user, role or tokens.',
    resolutionDetails: 'Follow the links of the finding, and end by hand what it names.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanLeftOver,
})

export const scanAccessControlsCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-access-controls'],
    name: 'Microsoft 365: access controls are as the app installed them',
    category: 'security',
    priority: '1',
    shortDescription: 'Access controls are as the app installed them',
    description: 'An access control that is switched off, or has lost its role, lets in whom it kept out.',
    resolutionDetails: 'Have it as the app installed it: open the access control, and revert it under Versions.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanAccessControls,
})
