import { type ConnectionFacts, connectionIssues, connectionStatus } from '../../src/server/domain/connection-status'

const DAY = 86400000
const NOW = Date.UTC(2026, 10, 24)

const healthy: ConnectionFacts = {
    removed: false,
    client: { active: true },
    user: { active: true, lockedOut: false, hasRole: true },
    instanceNameThen: 'contoso',
    instanceNameNow: 'contoso',
    lastSeenAt: NOW - 1000,
    tokenExpiresAt: NOW + 50 * DAY,
    ticketsWaiting: false,
    now: NOW,
}

describe('issues of a connection', () => {
    it.each<[string, Partial<ConnectionFacts>, string[]]>([
        ['none', {}, []],
        ['another instance name', { instanceNameNow: 'contoso-test' }, ['cloned']],
        ['no instance name noted yet', { instanceNameThen: '' }, []],
        ['an inactive client', { client: { active: false } }, ['client_inactive']],
        ['no client', { client: null }, []],
        ['an inactive user', { user: { active: false, lockedOut: false, hasRole: true } }, ['user_inactive']],
        ['a locked user', { user: { active: true, lockedOut: true, hasRole: true } }, ['user_locked']],
        ['a user without the role', { user: { active: true, lockedOut: false, hasRole: false } }, ['role_missing']],
        ['no user', { user: null }, []],
        ['14 days to the end of the token', { tokenExpiresAt: NOW + 14 * DAY }, []],
        ['a moment less', { tokenExpiresAt: NOW + 14 * DAY - 1 }, ['token_expires_soon']],
        ['seen, but no token to be found', { tokenExpiresAt: null }, ['token_unreadable']],
        ['never seen and no token', { tokenExpiresAt: null, lastSeenAt: null }, []],
        [
            'everything at once, in order of weight',
            {
                instanceNameNow: 'clone',
                client: { active: false },
                user: { active: false, lockedOut: true, hasRole: false },
                tokenExpiresAt: NOW - 1,
            },
            ['cloned', 'client_inactive', 'user_inactive', 'role_missing', 'token_expires_soon'],
        ],
    ])('%s', (_, facts, issues) => {
        expect(connectionIssues({ ...healthy, ...facts })).toEqual(issues)
    })
})

describe('status of a connection', () => {
    it.each<[string, Partial<ConnectionFacts>, string]>([
        ['connected', {}, 'connected'],
        ['removed, whatever else', { removed: true, client: null }, 'disconnected'],
        ['no client', { client: null }, 'not_configured'],
        ['no user', { user: null }, 'not_configured'],
        ['never seen and no token', { lastSeenAt: null, tokenExpiresAt: null }, 'awaiting_authorization'],
        ['never seen and a token that has ended', { lastSeenAt: null, tokenExpiresAt: NOW }, 'awaiting_authorization'],
        ['never seen with a token that is good', { lastSeenAt: null, tokenExpiresAt: NOW + 15 * DAY }, 'connected'],
        ['seen, but the token has ended since', { tokenExpiresAt: NOW }, 'degraded'],
        ['an issue', { user: { active: true, lockedOut: true, hasRole: true } }, 'degraded'],
    ])('%s', (_, partial, status) => {
        const facts = { ...healthy, ...partial }
        expect(connectionStatus(facts, connectionIssues(facts))).toBe(status)
    })
})

test('tickets that wait degrade a connection', () => {
    const facts = { ...healthy, ticketsWaiting: true }
    expect(connectionIssues(facts)).toEqual(['tickets_waiting'])
    expect(connectionStatus(facts, connectionIssues(facts))).toBe('degraded')
})

test('a token that ended before anybody was seen is no issue, one that ended since is', () => {
    const ended = { ...healthy, tokenExpiresAt: NOW }
    expect(connectionIssues({ ...ended, lastSeenAt: null })).toEqual([])
    expect(connectionIssues(ended)).toEqual(['token_expires_soon'])
    expect(connectionIssues({ ...healthy, lastSeenAt: null, tokenExpiresAt: NOW + 1 })).toEqual(['token_expires_soon'])
})
