import { GlideRecord } from '@servicenow/glide'
import type { TicketType } from '../contract'
import { ROUTE } from './tables'
import { isSame, limitOf, whereIs } from './where'

/** Where tickets of a type and category go: sys_ids, '' where the route is silent. */
export interface Route {
    assignmentGroup: string
    configurationItem: string
    changeModel: string
}

/** The route for a ticket type and category, or null. One Glide operation. */
export function findRoute(type: TicketType, category: string): Route | null {
    const record = new GlideRecord(ROUTE)
    record.addQuery('ticket_type', type)
    record.addQuery('recommendation_category', category)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    return {
        assignmentGroup: record.getValue('assignment_group') || '',
        configurationItem: record.getValue('cmdb_ci') || '',
        changeModel: record.getValue('chg_model') || '',
    }
}

/** Whether a route other than `id` is for that ticket type and category. One Glide operation. */
export function isRouteTaken(type: string, category: string, id: string): boolean {
    const record = new GlideRecord(ROUTE)
    whereIs(record, 'ticket_type', type)
    whereIs(record, 'recommendation_category', category)
    record.addQuery('sys_id', '!=', id)
    record.setLimit(Math.max(limitOf(type), limitOf(category)))
    record.query()
    while (record.next())
        if (isSame(record, 'ticket_type', type) && isSame(record, 'recommendation_category', category)) return true
    return false
}
