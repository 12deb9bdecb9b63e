import { GlideRecord } from '@servicenow/glide'
import { limitOf, nextSame, whereIs } from './where'

/** sys_id of the active group of that name (compared without case), or null. One Glide operation. */
export function findGroup(name: string): string | null {
    const record = new GlideRecord('sys_user_group')
    whereIs(record, 'name', name)
    record.addQuery('active', true)
    record.setLimit(limitOf(name))
    record.query()
    return nextSame(record, 'name', name) ? record.getUniqueValue() : null
}
