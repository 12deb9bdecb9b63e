import { type ChecklistCheck, done } from './check'
import { clientUrl } from './connected'

/** A client that somebody made by hand may serve others: a removal leaves it as it is, and says so. */
export const clientKept: ChecklistCheck = {
    id: 'client_kept',
    step: 'connection',
    run: ({ row, client, isRemoved }) =>
        isRemoved && client?.active && !row?.clientMadeHere
            ? [{ ...done('check.connection.clientKept', [client.name]), link: clientUrl(client) }]
            : [],
}
