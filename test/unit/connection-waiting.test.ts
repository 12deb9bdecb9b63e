import { type ConnectionFacts, connectionIssues, connectionStatus } from '../../src/server/domain/connection-status'

const NOW = Date.UTC(2026, 10, 24)

const healthy: ConnectionFacts = {
    removed: false,
    client: { active: true },
    user: { active: true, lockedOut: false, hasRole: true },
    instanceNameThen: 'contoso',
    instanceNameNow: 'contoso',
    lastSeenAt: NOW - 1000,
    tokenExpiresAt: NOW + 50 * 86400000,
    ticketsWaiting: false,
    now: NOW,
}

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
