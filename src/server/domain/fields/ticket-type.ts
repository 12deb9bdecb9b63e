import { TICKET_TYPES, type TicketType } from '../../contract'
import { accept, refuse, type Rule, text } from './rule'

/** `change` or `incident`, in exactly these words. */
export const ticketType: Rule<TicketType> = text((value, field) => {
    const index = (TICKET_TYPES as readonly string[]).indexOf(value)
    const type = TICKET_TYPES[index]
    return type ? accept(type) : refuse(field, 'field.unknownWord', [field, TICKET_TYPES.join(', ')])
})
