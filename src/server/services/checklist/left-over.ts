import type { ConnectionIssueCode } from '../../contract'
import { listUrl, recordUrl } from '../../platform/instance'
import { OAUTH_CLIENT } from '../../records/oauth-client'
import { CREDENTIAL } from '../../records/oauth-token'
import { USER } from '../../records/user'
import { presentConnection } from '../present-connection'
import { type ChecklistCheck } from './check'
import type { ChecklistFacts } from './facts'

/** What a removal could not take away, each with the form where it is done by hand. */
export const leftOver: ChecklistCheck = {
    id: 'left_over',
    step: 'connection',
    run: (facts) =>
        facts.isRemoved
            ? presentConnection(facts).issues.map(({ code, message }) => ({
                  status: 'warning',
                  message,
                  link: whereItIs(code, facts),
              }))
            : [],
}

function whereItIs(code: ConnectionIssueCode, { row }: ChecklistFacts): string {
    const client = row?.oauthClient ?? ''
    if (code === 'client_left') return recordUrl(OAUTH_CLIENT, client)
    if (code === 'tokens_left') return listUrl(CREDENTIAL, `peer=${client}`)
    return recordUrl(USER, row?.integrationUser ?? '')
}
