import { GlideRecord } from '@servicenow/glide'

export const JOURNAL = 'sys_journal_field'

/** An entry of a journal. `createdBy` is a user name; times as the platform stores them. */
export interface JournalEntry {
    id: string
    element: string
    text: string
    createdBy: string
    createdOn: string
}

/** The newest entries of some journals of a record, the newest first. One Glide operation. */
export function findEntries(recordId: string, elements: string[], limit: number): JournalEntry[] {
    const record = new GlideRecord(JOURNAL)
    record.addQuery('element_id', recordId)
    record.addQuery('element', 'IN', elements.join(','))
    record.orderByDesc('sys_created_on')
    record.setLimit(limit)
    record.query()
    const entries: JournalEntry[] = []
    while (record.next()) {
        const value = (column: string): string => record.getValue(column) || ''
        entries.push({
            id: record.getUniqueValue(),
            element: value('element'),
            text: value('value'),
            createdBy: value('sys_created_by'),
            createdOn: value('sys_created_on'),
        })
    }
    return entries
}

/** Whether a record has a work note with this mark in it. One Glide operation. */
export function hasNote(recordId: string, mark: string): boolean {
    const record = new GlideRecord(JOURNAL)
    record.addQuery('element_id', recordId)
    record.addQuery('element', 'work_notes')
    record.addQuery('value', 'CONTAINS', mark)
    record.setLimit(1)
    record.query()
    return record.next()
}
