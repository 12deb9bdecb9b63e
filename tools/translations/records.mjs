import { createHash } from 'node:crypto'

// What the platform's translation tables hold for one language (ServiceNow documentation, "Translation tables"):
// messages in sys_ui_message, labels of tables and columns in sys_documentation, names in sys_translated (by their
// English value) and longer texts in sys_translated_text (by their record).

/** `{ key: text }` of the data, each under the app's scope. */
export function messageRecords(scope, language, texts) {
    return Object.entries(texts).map(([name, message]) => {
        const key = `${scope}.${name}`
        const row = { key, language, message }
        return { table: 'sys_ui_message', identity: `${key} ${language}`, row }
    })
}

/** `{ table: { label, plural, columns: { column: label } } }` of the data, tables by their names without the scope. */
export function labelRecords(scope, language, tables) {
    return Object.entries(tables).flatMap(([suffix, { label, plural, columns }]) => {
        const name = `${scope}_${suffix}`
        const labels = [
            ['', { label, plural }],
            ...Object.entries(columns).map(([column, label]) => [column, { label }]),
        ]
        return labels.map(([element, texts]) => {
            const updateName = `sys_documentation_${name}_${element}_${language}`
            return {
                table: 'sys_documentation',
                identity: updateName,
                updateName,
                row: { name, element, language, ...texts },
            }
        })
    })
}

/** `{ 'table.column': { english: text } }` of the data. */
export function nameRecords(language, columns) {
    return Object.entries(columns).flatMap(([path, names]) => {
        const [name, element] = path.split('.')
        return Object.entries(names).map(([value, label]) => ({
            table: 'sys_translated',
            identity: `${path} ${value} ${language}`,
            row: { name, element, language, value, label },
        }))
    })
}

/** `{ 'table.column': { record: text } }` of the data, records by their names; `recordIdOf` gives their IDs. */
export function textRecords(language, columns, recordIdOf) {
    return Object.entries(columns).flatMap(([path, texts]) => {
        const [tablename, fieldname] = path.split('.')
        return Object.entries(texts).map(([name, value]) => ({
            table: 'sys_translated_text',
            identity: `${path} ${name} ${language}`,
            row: { tablename, fieldname, documentkey: recordIdOf(tablename, name), language, value },
        }))
    })
}

/** The same ID in every build. */
export function sysIdOf(table, identity) {
    return createHash('sha256').update(`${table}:${identity}`).digest('hex').slice(0, 32)
}
