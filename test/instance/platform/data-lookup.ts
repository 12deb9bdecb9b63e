import type { Write } from '../records/write'
import type { Platform } from './platform'

/** The priority of an incident follows impact and urgency, whatever was written (docs/stand-in.md 67). */
export function lookUpPriority(platform: Platform, { table, row }: Write): void {
    const ofChange = table === 'change_request' && platform.properties.isOn('stand_in.change.priority_lookup')
    if (table !== 'incident' && !ofChange) return
    const where = { impact: row.impact ?? '', urgency: row.urgency ?? '', active: '1' }
    const [rule] = platform.store.find('dl_u_priority', where)
    if (rule) row.priority = ofChange && rule.priority === '5' ? '4' : (rule.priority ?? '')
}
