import type { IntegrationUserRequest, OAuthClientRequest, TicketType } from '../../server/contract'
import { failureOf } from '../api/failure'
import { setup } from '../api/setup'
import type { Event } from './events'
import type { ActionName } from './state'

export type Actions = ReturnType<typeof createActions>

/** Everything the page does. Each action ends in an event, then the checks run again. */
export function createActions(dispatch: (event: Event) => void) {
    let busy = false
    let latest = 0

    /** `tell`: say the result aloud, since somebody asked for it. */
    async function runChecks(tell = false): Promise<void> {
        const mine = ++latest
        dispatch({ type: 'checksStarted' })
        const event = await checks(tell)
        // Only the answer to the last question counts: an older one may be from before a change.
        if (mine === latest) dispatch(event)
    }

    async function act<T>(action: ActionName, call: () => Promise<T>, done: (answer: T) => Event): Promise<void> {
        if (busy) return
        busy = true
        dispatch({ type: 'started', action })
        const event = await outcome(action, call, done)
        busy = false
        dispatch(event)
        // After a failure too: an answer that was lost may have followed a change.
        if (event.type !== 'failed' || event.failure.kind !== 'session') await runChecks()
    }

    return {
        runChecks,
        createClient: (client: OAuthClientRequest) =>
            act(
                'createClient',
                () => setup.createClient(client),
                (made) => ({ type: 'clientMade', client: made, adopted: false }),
            ),
        adoptClient: (sysId: string) =>
            act(
                'adoptClient',
                () => setup.createClient({ adopt: sysId }),
                (made) => ({ type: 'clientMade', client: made, adopted: true }),
            ),
        newSecret: () =>
            act('newSecret', setup.newSecret, (client) => ({
                type: 'clientMade',
                client,
                adopted: false,
            })),
        createUser: (user: IntegrationUserRequest) =>
            act(
                'createUser',
                () => setup.createUser(user),
                (made) => ({ type: 'userMade', user: made }),
            ),
        takeOver: (userName: string) =>
            act(
                'takeOver',
                () => setup.createUser({ userName, reuse: true }),
                (made) => ({ type: 'userMade', user: made }),
            ),
        changeUser: (webServiceAccessOnly: boolean) =>
            act(
                'changeUser',
                () => setup.changeUser({ webServiceAccessOnly }),
                () => ({
                    type: 'userChanged',
                    webServiceAccessOnly,
                }),
            ),
        testTask: (ticketType: TicketType) =>
            act(
                'testTask',
                () => setup.testTask(ticketType),
                (test) => ({ type: 'tested', test }),
            ),
        remove: () => act('remove', setup.removeConnection, () => ({ type: 'removed' })),
    }
}

async function outcome<T>(action: ActionName, call: () => Promise<T>, done: (answer: T) => Event): Promise<Event> {
    try {
        return done(await call())
    } catch (error) {
        return { type: 'failed', action, failure: failureOf(error) }
    }
}

async function checks(tell: boolean): Promise<Event> {
    try {
        return { type: 'checksFinished', checklist: await setup.checklist(), at: new Date(), tell }
    } catch (error) {
        return { type: 'checksFailed', failure: failureOf(error) }
    }
}
