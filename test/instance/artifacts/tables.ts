import type { ColumnDefinition, IndexDefinition, TableDefinition } from '../dictionary/table'
import { tableDefinition } from './table-definition'
import { type Element, parseXml } from './xml'

/** Attributes of columns that say nothing the stand-in would do differently. */
const COLUMN_ATTRIBUTES = new Set([
    'name', 'type', 'active', 'array', 'audit', 'unique', 'label', 'max_length', 'mandatory', 'read_only', 'choice',
    'display', 'function_field', 'attributes', 'spell_check', 'xml_view', 'table_reference', 'text_index',
    'element_reference', 'primary', 'reference', 'default_value', 'read_only_option', 'reference_cascade_rule',
    'use_reference_qualifier', 'reference_qual', 'reference_qual_condition', 'dependent', 'dependent_on_field',
    'use_dependent_field', 'widget', 'comments', 'hint', 'choice_field', 'choice_table', 'reference_key', 'virtual',
    'virtual_type', 'defaultsort',
]) // prettier-ignore

const CASCADES = ['none', 'clear', 'delete', 'cascade']

const VIRTUAL = new Set(['virtual', 'function_field'])

/** The tables of a `<database>` document (docs/stand-in.md 12). */
export function readTables(text: string, file: string, scopeId: string): TableDefinition[] {
    const root = parseXml(text)
    if (root.name !== 'database') throw new Error(`${file}: element <${root.name}> is not in the stand-in`)
    return root.children.map((element) => readTable(element, file, scopeId))
}

function readTable(element: Element, file: string, scopeId: string): TableDefinition {
    const { attributes, children } = element
    if (element.name !== 'element' || attributes.type !== 'collection')
        throw new Error(`${file}: <${element.name} type="${attributes.type ?? ''}"> is not in the stand-in`)
    const columns: ColumnDefinition[] = []
    const indexes: IndexDefinition[] = []
    for (const child of children) {
        if (child.name === 'element') columns.push(readColumn(child, file))
        else if (child.name === 'index') indexes.push(readIndex(child))
        else throw new Error(`${file}: <${child.name}> within a table is not in the stand-in`)
    }
    return { ...tableDefinition(attributes, attributes.extends, columns, scopeId), indexes }
}

function readColumn({ attributes, children }: Element, file: string): ColumnDefinition {
    const name = attributes.name as string
    for (const [key, value] of Object.entries(attributes))
        if (!COLUMN_ATTRIBUTES.has(key) || (VIRTUAL.has(key) && value === 'true'))
            throw new Error(`${file}: attribute ${key}="${value}" of column '${name}' is not in the stand-in`)
    const stranger = children.find((child) => child.name !== 'choice')
    if (stranger) throw new Error(`${file}: <${stranger.name}> within column '${name}' is not in the stand-in`)
    return {
        name,
        type: attributes.type as string,
        maxLength: Number(attributes.max_length ?? 40),
        label: attributes.label ?? name,
        ...(attributes.reference ? { reference: attributes.reference } : {}),
        ...(attributes.reference_cascade_rule ? { cascade: cascadeOf(name, attributes.reference_cascade_rule) } : {}),
        ...(attributes.default_value ? { default: attributes.default_value } : {}),
        unique: attributes.unique === 'true',
        mandatory: attributes.mandatory === 'true',
        readOnly: attributes.read_only === 'true',
        display: attributes.display === 'true',
    }
}

/** The cascade rule of a reference, by its column's name for the error. Throws for one that is not in the stand-in. */
export function cascadeOf(column: string, rule: string): string {
    if (!CASCADES.includes(rule)) throw new Error(`Cascade rule '${rule}' of column '${column}' is not in the stand-in`)
    return rule
}

function readIndex({ attributes, children }: Element): IndexDefinition {
    return { unique: attributes.unique === 'true', columns: children.map((child) => child.attributes.name as string) }
}
