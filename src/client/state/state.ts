import type { Checklist, IntegrationUser, OAuthClient, TestTask } from '../../server/contract'
import type { Failure } from '../api/failure'
import type { TextKey } from '../texts/keys'

/** What the page can be asked to do, besides running the checks. */
export type ActionName =
    'createClient' | 'adoptClient' | 'newSecret' | 'createUser' | 'takeOver' | 'changeUser' | 'testTask' | 'remove'

/** What is asked before it is done. */
export type Question = 'newSecret' | 'remove'

export interface State {
    checklist: Checklist | null
    checking: boolean
    checkedAt: Date | null
    checksFailure: Failure | null
    /** One thing at a time: a second click does nothing. */
    busy: ActionName | null
    failures: Partial<Record<ActionName, Failure>>
    /** Shown once, and only as long as the page is open. */
    once: { client: OAuthClient | null; user: IntegrationUser | null }
    test: TestTask | null
    question: Question | null
    /** For those who hear the page. A new object is a new announcement, even of the same words. */
    said: { key: TextKey; args: (string | number)[] } | null
    /** Where the focus goes next: the first of these element IDs that is on the page. A new object moves it again. */
    focus: string[] | null
}

export const INITIAL: State = {
    checklist: null,
    checking: false,
    checkedAt: null,
    checksFailure: null,
    busy: null,
    failures: {},
    once: { client: null, user: null },
    test: null,
    question: null,
    said: null,
    focus: null,
}
