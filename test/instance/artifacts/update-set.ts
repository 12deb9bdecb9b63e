import { readFileSync } from 'node:fs'
import type { ColumnDefinition, TableDefinition } from '../dictionary/table'
import type { Row } from '../types'
import type { Build, BuildFile } from './build'
import { type Artifact, readRecords } from './records'
import { tableDefinition } from './table-definition'
import { cascadeOf } from './tables'
import { type Element, parseXml } from './xml'

/** Loads an update set from the file that *Import Update Set from XML* takes (docs/stand-in.md 150). */
export function readUpdateSet(file: string): Build {
    const root = parseXml(readFileSync(file, 'utf8'))
    const [set, ...others] = root.children.filter(({ name }) => name === 'sys_remote_update_set')
    if (root.name !== 'unload' || !set || others.length > 0) throw new Error(`${file} is not one retrieved update set`)
    if (text(set, 'state') !== 'loaded')
        throw new Error(`${file}: state '${text(set, 'state')}' is not in the stand-in`)
    const scopeId = text(set, 'application')
    const updates = root.children.filter((child) => child !== set)
    const files = updates.map((update) => readUpdate(update, text(set, 'sys_id'), file))
    const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) !== i)
    if (twice) throw new Error(`${file}: two updates are named '${twice.path}'`)
    const artifacts = files.flatMap((update) => update.artifacts)
    return { scopeId, tables: tablesOf(artifacts, scopeId), files, updateSet: text(set, 'sys_id') }
}

function readUpdate(update: Element, set: string, file: string): BuildFile {
    const path = text(update, 'name')
    if (update.name !== 'sys_update_xml') throw new Error(`${file}: <${update.name}> is not in the stand-in`)
    if (text(update, 'remote_update_set') !== set) throw new Error(`${file}: '${path}' belongs to another update set`)
    const payload = text(update, 'payload')
    const artifacts = readRecords(payload, path)
    const isDeletion = artifacts.every(({ action }) => action === 'delete')
    if (text(update, 'action') !== (isDeletion ? 'DELETE' : 'INSERT_OR_UPDATE'))
        throw new Error(`${file}: the action of '${path}' is not that of its payload`)
    return { path, text: payload, artifacts, updatedOn: text(update, 'sys_updated_on') }
}

function text(element: Element, name: string): string {
    return element.children.find((child) => child.name === name)?.text ?? ''
}

/** The tables of an update set, from their records (docs/stand-in.md 152): it has no other description of them. */
function tablesOf(artifacts: Artifact[], scopeId: string): TableDefinition[] {
    const written = artifacts.filter((artifact) => artifact.action === 'write')
    const columns = written.filter(({ table, row }) => table === 'sys_dictionary' && row.element)
    return written
        .filter(({ table }) => table === 'sys_db_object')
        .map(({ row, names }) => {
            const own = columns.filter((column) => column.row.name === row.name).map((column) => toColumn(column.row))
            return tableDefinition(row, names.super_class, own, scopeId)
        })
}

function toColumn(row: Row): ColumnDefinition {
    if (row.virtual === 'true' || row.function_field === 'true')
        throw new Error(`Column '${row.element}' of '${row.name}' is calculated, which is not in the stand-in`)
    return {
        name: row.element as string,
        type: row.internal_type as string,
        maxLength: Number(row.max_length || 40),
        label: row.column_label || (row.element as string),
        ...(row.reference ? { reference: row.reference } : {}),
        ...(row.reference_cascade_rule ? { cascade: cascadeOf(row.element ?? '', row.reference_cascade_rule) } : {}),
        ...(row.default_value ? { default: row.default_value } : {}),
        unique: row.unique === 'true',
        mandatory: row.mandatory === 'true',
        readOnly: row.read_only === 'true',
        display: row.display === 'true',
    }
}
