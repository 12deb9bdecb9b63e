import { openPoints, testPassed } from '../view/checks'
import { ID, fieldId, failureId } from '../view/ids'
import type { Event } from './events'
import { INITIAL, type State } from './state'

/** The page's state after an event. */
export function reduce(state: State, event: Event): State {
    switch (event.type) {
        case 'checksStarted':
            return { ...state, checking: true }
        case 'checksFinished':
            return {
                ...state,
                checklist: event.checklist,
                checking: false,
                checkedAt: event.at,
                checksFailure: null,
                said: event.tell ? result(openPoints(event.checklist)) : state.said,
            }
        case 'checksFailed':
            return { ...state, checking: false, checksFailure: event.failure }
        case 'started':
            return { ...state, busy: event.action, failures: { ...state.failures, [event.action]: undefined } }
        case 'failed':
            return {
                ...state,
                busy: null,
                failures: { ...state.failures, [event.action]: event.failure },
                focus: [
                    ...event.failure.fields.map(({ field }) => fieldId(event.action, field)),
                    failureId(event.action),
                ],
            }
        case 'clientMade':
            // A secret that the platform did not keep: the checks say what to do, and there is nothing to show once.
            if (event.client.clientSecret === null && !event.adopted)
                return { ...settled(state), focus: [ID.step('oauth_client')] }
            return {
                ...settled(state),
                once: { ...state.once, client: event.client },
                said: { key: 'page.client.created', args: [] },
                focus: [ID.clientOnce],
            }
        case 'clientCopied':
            return { ...state, once: { ...state.once, client: null }, focus: [ID.step('oauth_client')] }
        case 'userMade':
            return {
                ...settled(state),
                once: { ...state.once, user: event.user },
                said: { key: 'page.user.created', args: [] },
                focus: [ID.userOnce],
            }
        case 'userCopied':
            return { ...state, once: { ...state.once, user: null }, focus: [ID.step('integration_user')] }
        case 'userChanged':
            return {
                ...settled(state),
                said: { key: event.webServiceAccessOnly ? 'page.restrict.done' : 'page.restrict.undone', args: [] },
            }
        case 'tested':
            return {
                ...settled(state),
                test: event.test,
                said: { key: testPassed(event.test) ? 'page.test.passed' : 'page.test.failed', args: [] },
                focus: [ID.testResult],
            }
        case 'removed':
            return {
                ...INITIAL,
                checklist: state.checklist,
                checkedAt: state.checkedAt,
                said: { key: 'page.remove.done', args: [] },
                focus: [ID.connection],
            }
        case 'asked':
            return { ...state, question: event.question, failures: { ...state.failures, [event.question]: undefined } }
        case 'cancelled':
            return { ...state, question: null }
    }
}

/** After an action that succeeded, what an earlier attempt left is out of date. */
function settled(state: State): State {
    return { ...state, busy: null, failures: {}, question: null }
}

function result(open: number): State['said'] {
    if (open === 0) return { key: 'page.checks.fine', args: [] }
    return open === 1 ? { key: 'page.checks.one', args: [] } : { key: 'page.checks.many', args: [open] }
}
