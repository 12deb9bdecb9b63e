import { type AccessControl, accessFault } from '../../src/server/domain/access-control'

const asInstalled: AccessControl = {
    id: 'a'.repeat(32),
    name: 'x_mioms_m365ticket.connector',
    operation: 'execute',
    active: true,
    hasScript: true,
    roles: ['x_mioms_m365ticket.integration'],
}

describe('accessFault', () => {
    test.each<[string, Partial<AccessControl>, ReturnType<typeof accessFault>]>([
        ['as it was installed', {}, null],
        ['switched off', { active: false }, 'inactive'],
        ['without its role', { roles: [] }, 'open'],
        ['without its script', { hasScript: false }, 'noScript'],
        [
            'of a table, without role and script',
            { roles: [], hasScript: false, name: 'x_mioms_m365ticket_log' },
            'open',
        ],
        ['with a script in place of roles', { roles: [], hasScript: true, name: 'x_mioms_m365ticket_log' }, null],
        ['with a second role at the connector', { roles: [...asInstalled.roles, 'itil'] }, 'otherRoles'],
        [
            'of a table, with any role',
            { name: 'x_mioms_m365ticket_log', hasScript: false, roles: ['x_mioms_m365ticket.admin'] },
            null,
        ],
    ])('%s', (_what, change, fault) => {
        expect(accessFault({ ...asInstalled, ...change })).toBe(fault)
    })
})
