import type { Connection, ConnectionIssue } from '../contract'
import { TOKEN_WARNING_DAYS } from '../domain/connection-status'
import { cut } from '../domain/cut'
import { daysLeft } from '../domain/days-left'
import { isClone } from '../domain/clone'
import { noticeSysId } from '../domain/identity'
import { fromRfc3339, toMilliseconds, toPlatformTime } from '../domain/times'
import { milliseconds, now } from '../platform/clock'
import { NOTIFY_JOB } from '../domain/setup-routes'
import { sha256Hex } from '../platform/digest'
import { instanceName } from '../platform/instance'
import { message } from '../platform/messages'
import { notifyGroup } from '../platform/properties'
import { warn } from '../platform/system-log'
import { announce, getConnection } from '../records/connection'
import { findGroup } from '../records/group'
import { insertOnlyLogEntry, isLogged, type LogEntry } from '../records/log'
import { announceRequest, findGivenUp } from '../records/request'
import { presentConnection } from './present-connection'
import { loadWhole } from './whole-connection'

/** Requests that have not changed since are not looked at. */
const GIVEN_UP_WITHIN = 2 * 86400000
/** Requests of one run; a request is given up once, so more than a few in two days is a fault of the instance. */
const BATCH = 50
/** Length of the columns `notice` and `token_notice`. */
const NOTICE_LENGTH = 1000

/** Tells the group of the property by e-mail what needs attention: each cause once a day, each ticket that was given up
 * once. Without a group nothing is looked at; on a cloned instance and after a removal nothing is said. */
export function notify(): void {
    const name = notifyGroup()
    if (name === '') return
    const row = getConnection()
    if (row === null || row.removedOn !== '' || isClone(row.instanceName, instanceName())) return
    const group = findGroup(name)
    if (group === null) {
        warn(message('notice.noGroup', [name]))
        return
    }
    const connection = presentConnection(loadWhole(row))
    const teller = { row: row.id, name, group }
    tellOfToken(connection, teller)
    tellOfIssues(connection, teller)
    const since = toPlatformTime(milliseconds() - GIVEN_UP_WITHIN)
    findGivenUp(since, BATCH).forEach((request) => {
        if (isNew('ticket_given_up', request, '', '', name)) announceRequest(request, 'ticket_given_up', group)
    })
}

/** sys_id of the connection; name and sys_id of the group. */
interface Teller {
    row: string
    name: string
    group: string
}

function tellOfToken({ tokenExpiresAt, status }: Connection, teller: Teller): void {
    const ends = tokenExpiresAt === null ? null : toMilliseconds(fromRfc3339(tokenExpiresAt) ?? '')
    if (ends === null || (status !== 'connected' && status !== 'degraded')) return
    const days = daysLeft(ends, milliseconds())
    if (days >= TOKEN_WARNING_DAYS || !isNewToday('token_ends', 'token_ends', teller.name)) return
    say(
        'token_ends',
        'token_notice',
        message('notice.tokenEnds', [String(Math.max(days, 0)), message('check.connection.authorizeAgain')]),
        teller,
    )
}

/** What has its own e-mail is not said twice. */
function tellOfIssues({ issues, status }: Connection, teller: Teller): void {
    if (status !== 'degraded') return
    const news = issues.filter(({ code }) => code !== 'token_expires_soon' && isNewToday('degraded', code, teller.name))
    if (news.length === 0) return
    say(
        'degraded',
        'notice',
        message('notice.degraded', [news.map((issue: ConnectionIssue) => issue.message).join(' ')]),
        teller,
    )
}

function say(
    event: 'token_ends' | 'degraded',
    column: 'token_notice' | 'notice',
    notice: string,
    { row, group }: Teller,
): void {
    announce(row, event, column, cut(notice, NOTICE_LENGTH), group)
}

function isNewToday(event: string, cause: string, group: string): boolean {
    const day = now().slice(0, 10)
    return isNew(event, cause, day, `${day} 00:00:00`, group)
}

/** Notes that a cause is told of; false if it was told before. The log entry, of which there can be only one, is the
 * memory. It is looked for first: the platform would put each second one into its system log as an error. */
function isNew(event: string, cause: string, day: string, since: string, group: string): boolean {
    const sysId = noticeSysId(`${event}:${cause}`, day, sha256Hex)
    const entry: LogEntry = {
        time: now(),
        route: NOTIFY_JOB,
        outcome: event,
        httpStatus: 0,
        taskId: '',
        request: event === 'ticket_given_up' ? cause : '',
        message: message('notice.sent', [group, cause]),
        milliseconds: 0,
    }
    return !isLogged(sysId, entry, since) && !insertOnlyLogEntry(sysId, entry).taken
}
