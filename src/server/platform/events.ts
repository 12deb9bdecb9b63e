import { type GlideRecord, gs } from '@servicenow/glide'
import { SCOPE } from '../contract'

/** Queues a registered event of the app about a record. `recipient` is the sys_id of the group whose members get the
 * notification that waits for the event. */
export function queueEvent(suffix: string, record: GlideRecord, recipient: string): void {
    gs.eventQueue(`${SCOPE}.${suffix}`, record, recipient, '')
}
