import type { GlideRecord } from '@servicenow/glide'
import { message } from '../platform/messages'
import { showError } from '../platform/session-messages'
import { isOnlyRoute } from '../services/one-route'

/** Business rule before a route is stored: says in plain words why there is no second one. */
export function oneRouteRule(current: GlideRecord): void {
    const text = (column: string): string => current.getValue(column) || ''
    if (isOnlyRoute(text('ticket_type'), text('recommendation_category'), current.getUniqueValue())) return
    showError(message('route.taken'))
    current.setAbortAction(true)
}
