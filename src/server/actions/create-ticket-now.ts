import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { message } from '../platform/messages'
import { showError, showInfo } from '../platform/session-messages'
import { createTicketNow } from '../services/create-ticket-now'

/** UI action *Create the ticket now* of the request form: tells what came of it, on the same form. */
export function createTicketNowAction(current: GlideRecord, action: GlideAction): void {
    const { isError, key, args } = createTicketNow(current.getUniqueValue())
    const text = message(key, args)
    if (isError) showError(text)
    else showInfo(text)
    action.setRedirectURL(current)
}
