import type { TicketError, TicketType } from '../contract'
import { cut } from '../domain/cut'
import type { MessageKey } from '../domain/message-keys'
import { classifyRefusal } from '../domain/refusal'
import { message } from '../platform/messages'
import { userName } from '../platform/session'
import { getTableAccess, type TableAccess } from '../records/table-access'
import { ticketTable } from '../records/tables'
import { mayWrite } from './cross-scope'

/** Length of the column `ticket_error`. */
const TICKET_ERROR_LENGTH = 1000

/** Why a ticket could not be created. One Glide operation where the platform said nothing, none otherwise. */
export function createRefusal(type: TicketType, said: string): TicketError {
    return ticketRefusal(
        type,
        said,
        (access) => access.readable && access.creatable,
        'ticket.refused',
        'ticket.crossScopeRefused',
    )
}

/** Why a ticket could not be changed. One Glide operation where the platform said nothing, none otherwise. */
export function changeRefusal(type: TicketType, said: string): TicketError {
    return ticketRefusal(type, said, mayWrite, 'ticket.changeRefused', 'ticket.changeCrossScopeRefused')
}

/** Why a ticket that is there is not found: the instance says nothing of it. */
export function hiddenRefusal(type: TicketType): TicketError {
    return { code: 'refused', message: message('ticket.hidden', [ticketTable(type), userName()]) }
}

/** A refusal by scope policy may say nothing at all: then the table's own flags are the evidence. */
function ticketRefusal(
    type: TicketType,
    said: string,
    may: (access: TableAccess) => boolean,
    refused: MessageKey,
    crossScopeRefused: MessageKey,
): TicketError {
    const { code, reason } = classifyRefusal(said)
    if (reason !== null) return { code, message: cut(reason, TICKET_ERROR_LENGTH) }
    const table = ticketTable(type)
    const access = getTableAccess(table)
    return access && !may(access)
        ? { code: 'cross_scope_refused', message: message(crossScopeRefused, [table]) }
        : { code: 'refused', message: message(refused, [table]) }
}
