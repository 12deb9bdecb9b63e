import type { GlideQueryCondition, GlideRecord } from '@servicenow/glide'
import { fromStored, toStored } from './stored-text'

// The platform runs the value of a condition as a script if it starts with `javascript:`, also one of addQuery. What came
// from outside is never run: such a value is looked for by its end, and the caller compares what was found.
// https://www.servicenow.com/docs/csh?topicname=c_EncodedQueryStrings.html
const SCRIPT = /^\s*javascript:/i

/** Adds the condition that a column is a text from outside. What it finds may only end like it: compare with `isSame`. */
export function whereIs(record: GlideRecord, column: string, text: string): GlideQueryCondition {
    return SCRIPT.test(text)
        ? record.addQuery(column, 'ENDSWITH', harmless(text))
        : record.addQuery(column, toStored(text))
}

/** Adds an alternative to a condition of `whereIs`, the same way. */
export function orIs(condition: GlideQueryCondition, column: string, text: string): void {
    if (SCRIPT.test(text)) condition.addOrCondition(column, 'ENDSWITH', harmless(text))
    else condition.addOrCondition(column, toStored(text))
}

/** Whether a column holds that text, compared without case, as the platform does. */
export function isSame(record: GlideRecord, column: string, text: string): boolean {
    return fromStored(record.getValue(column) || '').toLowerCase() === text.toLowerCase()
}

/** Moves a record that was queried with `whereIs` to the first row that really holds the text. */
export function nextSame(record: GlideRecord, column: string, text: string): boolean {
    while (record.next()) if (isSame(record, column, text)) return true
    return false
}

/** Rows that are looked through for the one that is the same. More than one only for a text that reads like a script. */
export function limitOf(text: string): number {
    return SCRIPT.test(text) ? 100 : 1
}

function harmless(text: string): string {
    return text.replace(/^\s*j/i, '')
}
