import type { Instance, Row } from '../../instance/types'
import { SCOPE } from '../../../src/server/contract'

const LONG = ['translated_text', 'translated_html']

/** What an instance shows of the app in English to somebody with that language: labels of tables and columns, choices,
 * and the names and texts that the platform translates. */
export function untranslated(instance: Instance, language: string): string[] {
    return [...labels(instance, language), ...choices(instance, language), ...fields(instance, language)]
}

/** Translations of things that the app does not have, or has under another name. */
export function unused(instance: Instance, language: string): string[] {
    const { store } = instance
    const needed = new Set([...labelsOf(instance), ...choicesOf(instance), ...fieldsOf(instance).map(({ id }) => id)])
    const given = [
        ...own(store.find('sys_documentation', { language })).map((row) => labelId(row.name, row.element)),
        ...own(store.find('sys_choice', { language })).map((row) => choiceId(row)),
        ...store.find('sys_translated', { language }).map((row) => `${row.name}.${row.element} ${row.value}`),
        ...store
            .find('sys_translated_text', { language })
            .map((row) => `${row.tablename}.${row.fieldname} ${row.documentkey}`),
    ]
    return given.filter((id) => !needed.has(id))
}

function labels({ store }: Instance, language: string): string[] {
    const given = own(store.find('sys_documentation', { language }))
    const has = new Set(given.filter(({ label }) => label).map((row) => labelId(row.name, row.element)))
    return labelsOf({ store }).filter((id) => !has.has(id))
}

function labelsOf({ store }: Pick<Instance, 'store'>): string[] {
    return ownTables({ store }).flatMap((table) => [
        labelId(table, ''),
        ...store
            .columns(table)
            .filter(({ declaredBy, name }) => declaredBy === table && !name.startsWith('sys_'))
            .map(({ name }) => labelId(table, name)),
    ])
}

function choices({ store }: Instance, language: string): string[] {
    const has = new Set(own(store.find('sys_choice', { language })).filter(({ label }) => label).map(choiceId)) // prettier-ignore
    return choicesOf({ store }).filter((id) => !has.has(id))
}

function choicesOf({ store }: Pick<Instance, 'store'>): string[] {
    return own(store.find('sys_choice', { language: 'en' })).map(choiceId)
}

function fields(instance: Instance, language: string): string[] {
    const { store } = instance
    const short = new Set(store.find('sys_translated', { language }).filter(({ label }) => label).map((row) => `${row.name}.${row.element} ${row.value}`)) // prettier-ignore
    const long = new Set(store.find('sys_translated_text', { language }).filter(({ value }) => value).map((row) => `${row.tablename}.${row.fieldname} ${row.documentkey}`)) // prettier-ignore
    return fieldsOf(instance)
        .filter(({ id, isLong }) => !(isLong ? long : short).has(id))
        .map(({ id }) => id)
}

/** Every value of the app's records in a column of a type that the platform translates. */
function fieldsOf({ store }: Pick<Instance, 'store'>): { id: string; isLong: boolean }[] {
    const [app] = store.find('sys_scope', { scope: SCOPE })
    return store.tables().flatMap((table) => {
        const columns = store.columns(table)
        const translated = columns.filter(({ type }) => type === 'translated_field' || LONG.includes(type))
        if (translated.length === 0 || !columns.some(({ name }) => name === 'sys_scope')) return []
        const rows = store.find(table, { sys_scope: app?.sys_id ?? '' })
        return rows
            .filter((row) => (row.sys_class_name || table) === table)
            .flatMap((row) =>
                translated
                    .filter(({ name }) => row[name])
                    .map(({ name, type }) => {
                        const isLong = LONG.includes(type)
                        return { id: `${table}.${name} ${(isLong ? row.sys_id : row[name]) ?? ''}`, isLong }
                    }),
            )
    })
}

function ownTables({ store }: Pick<Instance, 'store'>): string[] {
    return store.tables().filter((name) => name.startsWith(`${SCOPE}_`))
}

function own(rows: Row[]): Row[] {
    return rows.filter(({ name = '' }) => name.startsWith(`${SCOPE}_`))
}

const labelId = (table = '', column = ''): string => `${table}.${column}`
const choiceId = (row: Row): string => `${row.name ?? ''}.${row.element ?? ''}=${row.value ?? ''}`
