import { newClientForm } from '../../domain/new-client-form'
import { instanceUrl, listUrl, recordUrl } from '../../platform/instance'
import { redirectUrl } from '../../platform/properties'
import { TABLE } from '../../records/table-access'
import type { ChecklistFacts } from './facts'

/** The property, in its list: its sys_id differs from instance to instance. */
export function propertyUrl(name: string): string {
    return listUrl('sys_properties', `name=${name}`)
}

/** The record of the table `oauth_entity`, where its Application Access is set. */
export function oauthTableUrl({ oauthTable }: ChecklistFacts): string {
    return oauthTable ? recordUrl(TABLE, oauthTable.id) : listUrl(TABLE, 'name=oauth_entity')
}

/** The form of a new client, filled in, for where the app may not create one. */
export function manualClientUrl(): string {
    return `${instanceUrl()}${newClientForm('Microsoft 365', redirectUrl())}`
}
