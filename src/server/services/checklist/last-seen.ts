import { toRfc3339 } from '../../domain/times'
import { type ChecklistCheck, done, finding } from './check'

/** When the security center last called, give or take five minutes. */
export const lastSeen: ChecklistCheck = {
    id: 'last_seen',
    step: 'connection',
    run: ({ isAuthorized, lastSeenOn }) => {
        if (!isAuthorized) return []
        const on = toRfc3339(lastSeenOn)
        return on
            ? [done('check.connection.seen', [on])]
            : [finding('warning', ['check.connection.neverSeen'], ['check.connection.neverSeenRemedy'])]
    },
}
