import { GlideRecord } from '@servicenow/glide'
import type { TicketType } from '../contract'
import { ROUTE } from './tables'

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
