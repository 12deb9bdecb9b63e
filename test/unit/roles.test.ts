import { INTEGRATION_ROLE } from '../../src/server/contract'
import { furtherRoles, isExternal } from '../../src/server/domain/roles'

test("our role and the platform's own do not count", () => {
    expect(furtherRoles([INTEGRATION_ROLE, 'snc_internal', 'snc_external'])).toEqual([])
    expect(furtherRoles(['admin', INTEGRATION_ROLE, 'itil'])).toEqual(['admin', 'itil'])
})

test('an external user', () => {
    expect(isExternal([INTEGRATION_ROLE, 'snc_internal'])).toBe(false)
    expect(isExternal(['snc_external'])).toBe(true)
})
