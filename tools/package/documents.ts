import { createHash } from 'node:crypto'
import type { Element } from '../../test/instance/artifacts/xml'
import { type Application, type Document, fieldOf, recordsOf } from './app'
import { element } from './xml'

/** 32 hex digits that are the same in every build, for a record that only the package has. */
export function derivedId(scope: string, key: string): string {
    return createHash('sha256').update(`${scope}:${key}`).digest('hex').slice(0, 32)
}

/** A record of the package's own. */
export function newRecord(
    { id, scope }: Application,
    table: string,
    name: string,
    fields: Record<string, string>,
): Document {
    const scopeField = element('sys_scope', id, { display_value: scope })
    const given = { sys_id: derivedId(scope, name), sys_update_name: name, ...fields }
    const children = [...Object.entries(given).map(([column, text]) => element(column, text)), scopeField]
    const record = { name: table, attributes: { action: 'INSERT_OR_UPDATE' }, text: '', children }
    return {
        folder: 'update',
        name,
        root: { name: 'record_update', attributes: { table }, text: '', children: [record] },
    }
}

/** The labels of columns, which later releases take from the column and older ones from a record of its own. */
export function columnLabels(app: Application, documents: Document[]): Document[] {
    return documents
        .flatMap(({ root }) => recordsOf(root))
        .filter((record) => record.name === 'sys_dictionary' && fieldOf(record, 'element') !== '')
        .map((record) => {
            const [name, column] = [fieldOf(record, 'name'), fieldOf(record, 'element')]
            const label = fieldOf(record, 'column_label')
            return newRecord(app, 'sys_documentation', `sys_documentation_${name}_${column}_en`, {
                name, element: column, language: 'en', label, plural: '', help: '', hint: '', url: '', url_target: '',
            }) // prettier-ignore
        })
}

/** Throws where a table or a column of `dictionary/` has no record of its own: it would be missing. */
export function checkDictionary(documents: Document[]): void {
    const records = new Set(
        documents
            .flatMap(({ root }) => recordsOf(root))
            .filter(({ name }) => name === 'sys_dictionary')
            .map((record) => `${fieldOf(record, 'name')}.${fieldOf(record, 'element')}`),
    )
    for (const { root, name } of documents.filter(({ folder }) => folder === 'dictionary'))
        for (const table of root.children)
            for (const column of ['', ...namesOf(table)])
                if (!records.has(`${table.attributes.name}.${column}`))
                    throw new Error(`${name}: no sys_dictionary record for '${table.attributes.name}.${column}'`)
}

function namesOf({ children }: Element): string[] {
    return children.filter(({ name }) => name === 'element').map(({ attributes }) => attributes.name ?? '')
}
