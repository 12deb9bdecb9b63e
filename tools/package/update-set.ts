import type { Element } from '../../test/instance/artifacts/xml'
import { type Application, type Document, fieldOf, recordsOf } from './app'
import { derivedId } from './documents'
import { element, writeXml } from './xml'

/** Who made the records, by the update set's account. */
const AUTHOR = 'admin'

/** The file for *Retrieved Update Sets › Import Update Set from XML*: the set, then one update for each document.
 * `date` (milliseconds) is all that it knows of time, `purpose` tells it from another of the same version. Form:
 * published exports of 2017, kingston.json `scripted-rest`. */
export function updateSet(app: Application, documents: Document[], date: number, purpose = ''): string {
    const time = new Date(date).toISOString().slice(0, 19).replace('T', ' ')
    const stamps = {
        sys_created_by: AUTHOR, sys_created_on: time, sys_mod_count: '0', sys_updated_by: AUTHOR, sys_updated_on: time,
    } // prettier-ignore
    const version = `${app.version}${purpose}`
    const name = `${app.name} ${version}`
    const id = derivedId(app.scope, `update set ${version}`)
    const application = element('application', app.id, { display_value: app.name })
    const set = [
        application,
        ...fields({
            application_name: app.name,
            application_scope: app.scope,
            application_version: app.version,
            collisions: '',
            commit_date: '',
            deleted: '',
            description: '',
            inserted: '',
            name,
            origin_sys_id: '',
            parent: '',
            release_date: '',
            remote_base_update_set: '',
            remote_parent_id: '',
            remote_sys_id: derivedId(app.scope, `update set of origin ${version}`),
            state: 'loaded',
            summary: '',
            sys_class_name: 'sys_remote_update_set',
            sys_id: id,
            ...stamps,
            update_set: '',
            update_source: '',
            updated: '',
        }),
    ]
    const updates = documents.map((document) => [
        application,
        ...fields({
            action: isDeletion(document) ? 'DELETE' : 'INSERT_OR_UPDATE',
            category: 'customer',
            comments: '',
            name: document.name,
            payload: writeXml(document.root),
            // Not the hash of the payload by any known rule; empty in sets that others have made and imported.
            payload_hash: '',
        }),
        element('remote_update_set', id, { display_value: name }),
        ...fields({
            replace_on_upgrade: 'false',
            sys_id: derivedId(app.scope, `update ${version} ${document.name}`),
            ...stamps,
            table: tableOf(document),
            target_name: targetOf(document),
            type: typeOf(document),
            update_domain: 'global',
            update_guid: derivedId(app.scope, `update ${version} ${document.name}`),
            update_set: '',
            view: '',
        }),
    ])
    const children = [
        record('sys_remote_update_set', set),
        ...updates.map((update) => record('sys_update_xml', update)),
    ]
    return `${writeXml({ name: 'unload', attributes: { unload_date: time }, text: '', children })}\n`
}

function fields(values: Record<string, string>): Element[] {
    return Object.entries(values).map(([name, text]) => element(name, text))
}

function record(name: string, children: Element[]): Element {
    return { name, attributes: { action: 'INSERT_OR_UPDATE' }, text: '', children }
}

function isDeletion({ root }: Document): boolean {
    return recordsOf(root).every(({ attributes }) => attributes.action === 'DELETE')
}

/** The table that a dictionary entry, a label or a choice list belongs to; empty for other records. */
function tableOf({ root }: Document): string {
    const [first] = recordsOf(root)
    const isOfTable =
        first && ['sys_dictionary', 'sys_documentation', 'sys_choice_set', 'sys_db_object'].includes(first.name)
    return isOfTable ? fieldOf(first, 'name') : ''
}

function typeOf({ root }: Document): string {
    return root.attributes.table ?? root.children[0]?.name ?? ''
}

function targetOf({ name, root }: Document): string {
    const records = recordsOf(root)
    return records.map((one) => fieldOf(one, 'sys_name') || fieldOf(one, 'name')).find((one) => one !== '') ?? name
}
