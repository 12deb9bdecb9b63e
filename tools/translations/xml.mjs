import { sysIdOf } from './records.mjs'

/** A record as a document of the app, as the SDK writes them: its file name and its text. */
export function recordDocument({ scope, scopeId }, { table, identity, row, updateName }) {
    const sysId = sysIdOf(table, identity)
    const name = updateName ?? `${table}_${sysId}`
    const fields = Object.entries(row).map(([column, value]) => field(column, value))
    const text = [
        '<?xml version="1.0"?>',
        `<record_update table="${table}">`,
        `  <${table} action="INSERT_OR_UPDATE">`,
        `    <sys_id>${sysId}</sys_id>`,
        `    <sys_scope display_value="${scope}">${scopeId}</sys_scope>`,
        `    <sys_update_name>${name}</sys_update_name>`,
        ...fields,
        `  </${table}>`,
        '</record_update>',
    ].join('\n')
    return { name: `${name}.xml`, text }
}

/** The document of a choice list with the choices of a language added: the platform takes a list as a whole.
 * @throws if a choice has no label in the language */
export function withChoices(text, language, labels) {
    const english = [...text.matchAll(CHOICE)]
        .map(([choice]) => choice)
        .filter((choice) => columnOf(choice, 'language') === 'en')
    const added = english.map((choice) => {
        const [table, element, value] = ['name', 'element', 'value'].map((column) => columnOf(choice, column))
        const label = labels[element]?.[value]
        if (label === undefined) throw new Error(`${language}: no label for the choice ${value} of ${table}.${element}`)
        const sysId = sysIdOf('sys_choice', `${table} ${element} ${value} ${language}`)
        return Object.entries({ sys_id: sysId, label: escapeXml(label), language }).reduce(
            (copy, [column, content]) => copy.replace(columnPattern(column), () => `<${column}>${content}</${column}>`),
            choice,
        )
    })
    const end = text.search(END)
    if (end < 0) throw new Error('Not a document of a choice list')
    return text.slice(0, end) + added.join('') + text.slice(end)
}

const CHOICE = /\s*<sys_choice action="INSERT_OR_UPDATE">[^]*?<\/sys_choice>/g
const END = /\s*<\/sys_choice_set>\s*<\/record_update>/

const columnPattern = (column) => new RegExp(`<${column}>([^<]*)</${column}>`)
const columnOf = (choice, column) => columnPattern(column).exec(choice)?.[1]

function field(column, value) {
    return value === '' ? `    <${column}/>` : `    <${column}>${escapeXml(value)}</${column}>`
}

function escapeXml(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
