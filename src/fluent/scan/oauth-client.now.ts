import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'
import { scanClient, scanClientRedirect, scanOAuthTable } from '../../server/scan/checks'

export const scanClientCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-client'],
    name: 'Microsoft 365: OAuth client is there and active',
    category: 'manageability',
    priority: '1',
    shortDescription: 'OAuth client is there and active',
    description: "Without it Microsoft 365 gets no tokens, and a secret that somebody else set is not Microsoft's.",
    resolutionDetails: 'See step 1 of the installation checklist: it says what is wrong, with the form of the client.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanClient,
})

export const scanClientRedirectCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-client-redirect'],
    name: 'Microsoft 365: OAuth client returns to the configured address',
    category: 'security',
    priority: '2',
    shortDescription: 'OAuth client returns to the configured address',
    description: 'Another redirect URL sends authorization codes somewhere else.',
    resolutionDetails:
        'Set the redirect URL of the client to that of the property x_mioms_m365ticket.redirect_url, or the property to what is meant.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanClientRedirect,
})

export const scanOAuthTableCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-oauth-table'],
    name: 'Microsoft 365: oauth_entity is open no wider than needed',
    category: 'security',
    priority: '3',
    shortDescription: 'oauth_entity is open no wider than needed',
    description: 'The app reads, creates and updates OAuth clients. Nobody needs other applications to delete them.',
    resolutionDetails:
        'Open the table Application Registries [oauth_entity], and clear Can delete under Application Access.',
    // @ts-expect-error: a module, which the SDK takes here too; its types say text only
    script: scanOAuthTable,
})
