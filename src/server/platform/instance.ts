import { gs } from '@servicenow/glide'

/** Address of the instance, ending in a slash (system property `glide.servlet.uri`). */
export function instanceUrl(): string {
    const uri = gs.getProperty('glide.servlet.uri', '')
    return uri.charAt(uri.length - 1) === '/' ? uri : `${uri}/`
}

/** Name of the instance (system property `instance_name`): another name than before means a cloned instance. */
export function instanceName(): string {
    return gs.getProperty('instance_name', '')
}

/** Address of a record's form within the instance. */
export function recordPath(table: string, sysId: string): string {
    return `${table}.do?sys_id=${sysId}`
}

/** Absolute address of a record's form. */
export function recordUrl(table: string, sysId: string): string {
    return `${instanceUrl()}${recordPath(table, sysId)}`
}

/** Absolute address of a list with an encoded query, which is to be made of constants and sys_ids only. */
export function listUrl(table: string, query: string): string {
    return `${instanceUrl()}${table}_list.do?sysparm_query=${encodeURIComponent(query)}`
}
