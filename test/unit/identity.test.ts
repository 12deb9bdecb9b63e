import { createHash } from 'node:crypto'
import * as identity from '../../src/server/domain/identity'

const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const hashed = (text: string): string => `${text}|${'0'.repeat(64)}`.slice(0, 64)

test('what is hashed', () => {
    expect(identity.requestSysId('SCID-20.a:B_c', hashed)).toBe('request:scid-20.a:b_c|0000000000')
    expect(identity.ticketSysId('AB12', hashed)).toBe('ticket:AB12|00000000000000000000')
    expect(identity.commentSysId('T-1', 'aB', hashed)).toBe('comment:t-1:aB|00000000000000000')
    expect(identity.stateNameSysId('change', '-5', hashed)).toBe('state:change:-5|0000000000000000')
    expect(identity.connectionSysId(hashed)).toBe('connection|000000000000000000000')
    expect(identity.oauthClientSysId(hashed)).toBe('oauth_client|0000000000000000000')
    expect(identity.integrationUserSysId(hashed)).toBe('integration_user|000000000000000')
    expect(identity.roleGrantSysId('AB', 'CD', hashed)).toBe('grant:AB:CD|00000000000000000000')
})

test('the case of a task ID does not matter', () => {
    expect(identity.requestSysId('ABC', sha256Hex)).toBe(identity.requestSysId('abc', sha256Hex))
})

test('a sys_id is 32 lower-case hexadecimal digits of SHA-256', () => {
    // printf 'request:t-1' | sha256sum
    expect(identity.requestSysId('T-1', sha256Hex)).toBe(sha256Hex('request:t-1').slice(0, 32))
    expect(identity.requestSysId('T-1', sha256Hex)).toMatch(/^[0-9a-f]{32}$/)
})
