import { listUrl } from '../../platform/instance'
import { REQUEST } from '../../records/tables'
import { type ChecklistCheck, finding } from './check'

/** Tasks that were received but whose ticket the instance refuses. */
export const ticketsWaiting: ChecklistCheck = {
    id: 'tickets_waiting',
    step: 'connection',
    run: ({ ticketsWaiting }) =>
        ticketsWaiting
            ? [
                  finding(
                      'warning',
                      ['check.connection.ticketsWaiting'],
                      ['check.connection.ticketsWaitingRemedy'],
                      listUrl(REQUEST, 'active=true^ticket_error_codeISNOTEMPTY'),
                  ),
              ]
            : [],
}
