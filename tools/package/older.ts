import type { Element } from '../../test/instance/artifacts/xml'
import { checkApis } from './apis'
import { type Application, type Document, fieldOf, recordsOf } from './app'
import { bundle, type ScriptInclude } from './bundle'
import { checkChoiceLists, olderContainers } from './containers'
import { withoutDenials } from './denials'
import { checkDictionary, columnLabels, newRecord } from './documents'
import { asKingston, isScript, KINGSTON } from './kingston'
import { lower, requiredBy } from './lower'
import { inlinePage } from './page'

/** The documents of a build as an instance of an older release can have them: no modules, no assets, no later tables and
 * columns, every script at ES5 level. Throws, saying why, on what has no place there; `check` does so on scripts. */
export async function forOlderReleases(
    app: Application,
    documents: Document[],
    check: typeof checkApis = checkApis,
): Promise<Document[]> {
    checkDictionary(documents)
    const records = withoutDenials(documents.filter(({ folder }) => folder !== 'dictionary'))
    const all = records.flatMap(({ root }) => recordsOf(root))
    const own = new Set(of(all, 'sys_db_object').map((table) => fieldOf(table, 'name')))
    checkChoiceLists(records, own)
    const modules = contents(all, 'sys_module', 'path')
    const required = all.flatMap((record) => scriptsOf(record).flatMap(({ text, name }) => requiredBy(text, placeOf(record, name)))) // prettier-ignore
    const { includes, nameOf } = await bundle(app.scope, modules, required)
    const assets = contents(all, 'sys_ux_lib_asset', 'name')
    const newer = new RegExp(KINGSTON.newerOnPages.pattern)
    const toOlder = (record: Element): Element | undefined => {
        const kept = asKingston(record, own)
        const children = kept?.children.map((child) => {
            const place = placeOf(record, child.name)
            if (record.name === 'sys_ui_page' && child.name === 'html')
                return { ...child, text: inlinePage(child.text, place, assets, newer) }
            return isScript(record.name, child.name) ? { ...child, text: lower(child.text, place, nameOf) } : child
        })
        return kept && children && { ...kept, children }
    }
    const older = [...records, ...columnLabels(app, records)].map(olderContainers).flatMap((document) => {
        const root = mapRecords(document.root, toOlder)
        return root ? [{ ...document, root }] : []
    })
    refuseModulePaths(older, modules)
    check(
        scriptsByPlace(older, includes),
        includes.map(({ name }) => name),
    )
    return [...older, ...includes.map((include) => scriptInclude(app, include))]
}

function of(records: Element[], table: string): Element[] {
    return records.filter(({ name, attributes }) => name === table && attributes.action !== 'DELETE')
}

function contents(records: Element[], table: string, key: string): Map<string, string> {
    return new Map(of(records, table).map((record) => [fieldOf(record, key), fieldOf(record, 'content')]))
}

function scriptsOf(record: Element): Element[] {
    return record.children.filter(({ name, text }) => text !== '' && isScript(record.name, name))
}

function scriptsByPlace(documents: Document[], includes: ScriptInclude[]): Map<string, string> {
    const inRecords = documents
        .flatMap(({ root }) => recordsOf(root))
        .flatMap((record) => scriptsOf(record).map(({ name, text }) => [placeOf(record, name), text] as const))
    return new Map([...inRecords, ...includes.map(({ name, script }) => [`script include ${name}`, script] as const)])
}

function placeOf(record: Element, column: string): string {
    return `${record.name}.${fieldOf(record, 'sys_id')}.${column}`
}

/** Throws where a record still names a module: in a column that is not known to hold a script. */
function refuseModulePaths(documents: Document[], modules: ReadonlyMap<string, string>): void {
    const [path = ''] = modules.keys()
    const folder = path.split('/').slice(0, 3).join('/')
    for (const record of documents.flatMap(({ root }) => recordsOf(root)))
        for (const { name, text } of record.children)
            if (folder !== '' && text.includes(`${folder}/`)) throw new Error(`${placeOf(record, name)}: cannot place a module there`) // prettier-ignore
}

/** The same document with other records; undefined if none is left. */
function mapRecords(root: Element, map: (record: Element) => Element | undefined): Element | undefined {
    if (recordsOf(root)[0] === root) return root.attributes.action === 'INSERT_OR_UPDATE' || root.name in KINGSTON.newerTables ? map(root) : root // prettier-ignore
    const children = root.children.map((child) => mapRecords(child, map)).filter((child) => child !== undefined)
    return children.length > 0 ? { ...root, children } : undefined
}

function scriptInclude(app: Application, { name, script }: ScriptInclude): Document {
    return newRecord(app, 'sys_script_include', `sys_script_include_${app.scope}_${name}`, {
        access: 'package_private',
        active: 'true',
        api_name: `${app.scope}.${name}`,
        client_callable: 'false',
        description: 'Made from the modules of the app by its packager. Changes belong into its source.',
        name,
        script,
        sys_name: name,
    })
}
