/** Setting a column to this word empties it: the platform takes it for no value
 * (https://www.servicenow.com/docs/csh?topicname=c_BusinessRules.html, *Using NULL as a field value*). */
const RESERVED = 'NULL'
/** The same to whoever reads it, with a space of no width; to the platform a word like others. */
const SPARED = 'NULL\u200b'

/** A text as a column keeps it. */
export function toStored(text: string): string {
    return text === RESERVED ? SPARED : text
}

/** What a column's text was. */
export function fromStored(stored: string): string {
    return stored === SPARED ? RESERVED : stored
}
