import { TOKEN_WARNING_DAYS } from '../../domain/connection-status'
import { daysLeft } from '../../domain/days-left'
import { toMilliseconds } from '../../domain/times'
import { milliseconds } from '../../platform/clock'
import { listUrl } from '../../platform/instance'
import { CREDENTIAL } from '../../records/oauth-token'
import { type ChecklistCheck, done, finding } from './check'

/** The platform neither changes nor prolongs a refresh token: consent lasts 100 days unless the client says otherwise. */
export const tokenEnd: ChecklistCheck = {
    id: 'token_end',
    step: 'connection',
    run: ({ isAuthorized, row, token }) => {
        if (!isAuthorized) return []
        const link = listUrl(CREDENTIAL, `peer=${row?.oauthClient ?? ''}`)
        const ends = toMilliseconds(token?.expires ?? '')
        if (ends === null) {
            return [
                finding('warning', ['check.connection.tokenUnknown'], ['check.connection.tokenUnknownRemedy'], link),
            ]
        }
        const days = daysLeft(ends, milliseconds())
        if (days < 0)
            return [finding('todo', ['check.connection.tokenEnded'], ['check.connection.authorizeAgain'], link)]
        return days < TOKEN_WARNING_DAYS
            ? [
                  finding(
                      'warning',
                      ['check.connection.tokenEndsSoon', String(days)],
                      ['check.connection.authorizeAgain'],
                      link,
                  ),
              ]
            : [done('check.connection.tokenEnds', [String(days)])]
    },
}
