import type { GlideRecord } from '@servicenow/glide'
import { toStored } from './stored-text'

/** Column values to write: what the platform stores, `''` empties a column. */
export type Values = Record<string, string | number | boolean>

/** Sets the values on a record, in their order. */
export function setValues(record: GlideRecord, values: Values): void {
    Object.keys(values).forEach((column) => {
        const value = values[column]
        if (value !== undefined) record.setValue(column, typeof value === 'string' ? toStored(value) : value)
    })
}

/** Adds an entry to a journal of a record, which `setValue` cannot: https://www.servicenow.com/docs/csh?topicname=c_JournalFields.html */
export function setJournal(record: GlideRecord, column: string, entry: string): void {
    const columns = record as unknown as Record<string, string>
    columns[column] = entry
}

/** What came of an insert. A refusal does not throw on this platform, so `id` alone proves nothing across scopes:
 * read the row back. `reason` is what the platform says, often nothing. */
export interface Inserted {
    id: string | null
    reason: string
}

/** What came of an update. `reason` is what the platform says, often nothing. Here too only reading back proves it. */
export interface Updated {
    written: boolean
    reason: string
}

/** Writes a record that is loaded and changed. One Glide operation. */
export function updated(record: GlideRecord): Updated {
    const written = record.update() !== null
    return { written, reason: written ? '' : (record.getLastErrorMessage() ?? '') }
}

/** An update of a record that is not there any more. */
export const GONE: Updated = { written: false, reason: '' }

/** Inserts a record under a sys_id of our choice. The platform may ignore the choice: use the `id` answered.
 * `secrets` sets what only an element can: a password column. */
export function insertAs(
    record: GlideRecord,
    sysId: string,
    values: Values,
    secrets?: (record: GlideRecord) => void,
): Inserted {
    record.initialize()
    record.setNewGuidValue(sysId)
    setValues(record, values)
    if (secrets) secrets(record)
    const id = record.insert()
    return { id: id || null, reason: id ? '' : (record.getLastErrorMessage() ?? '') }
}
