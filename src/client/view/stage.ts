import type { Checklist } from '../../server/contract'

/** The client and the user that are in use. After a removal there are none, even if their records are still there. */
export function inUse({ client, user, connection }: Checklist) {
    return connection.status === 'disconnected' ? { client: null, user: null } : { client, user }
}

export function isAuthorized({ connection: { status } }: Checklist): boolean {
    return status === 'connected' || status === 'degraded'
}

export function isRemovable(checklist: Checklist): boolean {
    const { client, user } = inUse(checklist)
    return client !== null || user !== null || isAuthorized(checklist)
}
