import { type RemovalFacts, removalIssues } from '../../src/server/domain/removal'

const clean: RemovalFacts = { client: { active: false }, user: { active: false }, holdsRole: true, liveTokens: false }

test.each<[string, Partial<RemovalFacts>, string[]]>([
    ['nothing, and a user of ours may keep the role', {}, []],
    ['the client', { client: { active: true } }, ['client_left']],
    ['the user', { user: { active: true } }, ['user_left']],
    ['the role of a user that is not ours', { user: null }, ['role_left']],
    ['a user that is not ours and lost the role', { user: null, holdsRole: false }, []],
    ['a client that is not ours', { client: null }, []],
    ['tokens', { liveTokens: true }, ['tokens_left']],
    [
        'everything',
        { client: { active: true }, user: { active: true }, liveTokens: true },
        ['client_left', 'user_left', 'tokens_left'],
    ],
])('what is left: %s', (_, facts, issues) => {
    expect(removalIssues({ ...clean, ...facts })).toEqual(issues)
})
