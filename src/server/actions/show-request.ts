import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { message } from '../platform/messages'
import { showError } from '../platform/session-messages'
import { requestFormOfTicket } from '../services/request-of-ticket'

/** UI action on a native ticket: leads to the request that it was created for. */
export function showRequestAction(current: GlideRecord, action: GlideAction): void {
    const form = requestFormOfTicket(current.getUniqueValue())
    if (form === null) showError(message('action.noRequest'))
    action.setRedirectURL(form ?? current)
}
