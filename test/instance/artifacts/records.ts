import type { Row } from '../types'
import { type Element, parseXml } from './xml'

/** One record of the app build: to be written, or (by id or by query) deleted. */
export type Artifact =
    { action: 'write'; table: string; row: Row; names: Row } | { action: 'delete'; table: string; query: string }

/** Elements that hold records of several tables and are none themselves. */
const CONTAINERS = new Set([
    'sys_choice_v2',
    'sys_choice',
    'sys_choice_set',
    'sys_documentation',
    'sys_ui_list',
    'sys_ui_section',
    'sys_ui_form_sections',
    'sys_ui_related_lists',
])

/** The records of a `<record_update>` document (docs/stand-in.md 11). */
export function readRecords(text: string, file: string): Artifact[] {
    const root = parseXml(text)
    if (root.name !== 'record_update') throw new Error(`${file}: element <${root.name}> is not in the stand-in`)
    return root.children.flatMap((element) => read(element, file))
}

function read(element: Element, file: string): Artifact[] {
    const holdsRecords = element.children.some((child) => 'action' in child.attributes)
    if (holdsRecords) {
        if (!CONTAINERS.has(element.name))
            throw new Error(`${file}: container <${element.name}> is not in the stand-in`)
        return [...replaced(element), ...element.children.flatMap((child) => read(child, file))]
    }
    const { action, query } = element.attributes
    const table = element.name
    if (action === 'INSERT_OR_UPDATE') return [toArtifact(table, element, file)]
    if (action === 'delete_multiple' && query !== undefined) return [{ action: 'delete', table, query }]
    if (action === 'DELETE') return [{ action: 'delete', table, query: `sys_id=${child(element, 'sys_id')}` }]
    throw new Error(`${file}: action '${action ?? ''}' on <${table}> is not in the stand-in`)
}

/** A choice list of version 3, whatever its element is called, takes the place of the whole list of its column
 * (docs/stand-in.md 152). */
function replaced({ name, attributes: { table, field } }: Element): Artifact[] {
    if (name !== 'sys_choice_set' && name !== 'sys_choice') return []
    return [{ action: 'delete', table: 'sys_choice', query: `name=${table}^element=${field}` }]
}

function toArtifact(table: string, element: Element, file: string): Artifact {
    const row: Row = {}
    const names: Row = {}
    for (const { name, text, attributes, children } of element.children) {
        if (children.length > 0) throw new Error(`${file}: <${name}> within <${table}> is not in the stand-in`)
        row[name] = text
        if (attributes.name !== undefined) names[name] = attributes.name
    }
    if (!row.sys_id) throw new Error(`${file}: <${table}> has no sys_id`)
    return { action: 'write', table, row, names }
}

function child(element: Element, name: string): string {
    return element.children.find((candidate) => candidate.name === name)?.text ?? ''
}
