import { createHash } from 'node:crypto'
import { claimSysId, noticeSysId } from '../../src/server/domain/identity'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test('two who read the same version of a record within five minutes claim the same', () => {
    const claim = claimSysId('a', '1', 600000, sha256)
    expect(claim).toMatch(/^[0-9a-f]{32}$/)
    expect(claimSysId('a', '1', 899999, sha256)).toBe(claim)
    expect(claimSysId('a', '1', 900000, sha256)).not.toBe(claim)
    expect(claimSysId('a', '2', 600000, sha256)).not.toBe(claim)
    expect(claimSysId('b', '1', 600000, sha256)).not.toBe(claim)
})

test('a notice is one for each cause and day', () => {
    const notice = noticeSysId('cloned', '2026-11-24', sha256)
    expect(notice).toMatch(/^[0-9a-f]{32}$/)
    expect(noticeSysId('cloned', '2026-11-24', sha256)).toBe(notice)
    expect(noticeSysId('cloned', '2026-11-25', sha256)).not.toBe(notice)
    expect(noticeSysId('role_missing', '2026-11-24', sha256)).not.toBe(notice)
})
