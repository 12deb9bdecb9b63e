import type { Checklist, IntegrationUser, OAuthClient, TestTask } from '../../server/contract'
import type { Failure } from '../api/failure'
import type { ActionName, Question } from './state'

/** What happens to the page. */
export type Event =
    | { type: 'checksStarted' }
    | { type: 'checksFinished'; checklist: Checklist; at: Date; tell: boolean }
    | { type: 'checksFailed'; failure: Failure }
    | { type: 'started'; action: ActionName }
    | { type: 'failed'; action: ActionName; failure: Failure }
    /** Made here, or made by hand and taken over. */
    | { type: 'clientMade'; client: OAuthClient; adopted: boolean }
    | { type: 'clientCopied' }
    | { type: 'userMade'; user: IntegrationUser }
    | { type: 'userCopied' }
    | { type: 'userChanged'; webServiceAccessOnly: boolean }
    | { type: 'tested'; test: TestTask }
    | { type: 'removed' }
    | { type: 'asked'; question: Question }
    | { type: 'cancelled' }
