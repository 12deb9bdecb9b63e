import { readIntegrationUser } from '../../src/server/domain/integration-user-input'
import { readOAuthClient } from '../../src/server/domain/oauth-client-input'
import type { Outcome } from '../../src/server/domain/outcome'

const SYS_ID = '0123456789abcdef0123456789abcdef'

function problems(outcome: Outcome<unknown>): string[] {
    if (outcome.ok) return []
    expect(outcome.failure).toMatchObject({ code: 'invalid_request', key: 'request.invalid', args: [] })
    return outcome.failure.fields.map(({ field, key, args }) => `${field}: ${key} [${args.join('|')}]`)
}

describe('OAuth client', () => {
    test('a new one', () => {
        expect(readOAuthClient({ name: ' Microsoft 365 ' })).toEqual({
            ok: true,
            value: { kind: 'new', name: 'Microsoft 365', redirectUrl: null },
        })
        expect(readOAuthClient({ name: 'x'.repeat(100), redirectUrl: ' https://a.example/x ', adopt: null })).toEqual({
            ok: true,
            value: { kind: 'new', name: 'x'.repeat(100), redirectUrl: 'https://a.example/x' },
        })
    })

    test('one made by hand', () => {
        expect(readOAuthClient({ adopt: SYS_ID.toUpperCase() })).toEqual({
            ok: true,
            value: { kind: 'adopt', sysId: SYS_ID },
        })
        expect(readOAuthClient({ adopt: SYS_ID, name: null, redirectUrl: null }).ok).toBe(true)
    })

    test('not both', () => {
        expect(problems(readOAuthClient({ adopt: SYS_ID, name: 'x', redirectUrl: 'https://a.example' }))).toEqual([
            'name: setup.adopt.alone [name]',
            'redirectUrl: setup.adopt.alone [redirectUrl]',
        ])
    })

    test('a name that is none', () => {
        expect(problems(readOAuthClient({}))).toEqual(['name: field.required [name]'])
        expect(problems(readOAuthClient({ name: ' ' }))).toEqual(['name: field.required [name]'])
        expect(problems(readOAuthClient({ name: 1 }))).toEqual(['name: field.notText [name]'])
        expect(problems(readOAuthClient({ name: 'x'.repeat(101) }))).toEqual(['name: field.tooLong [name|100]'])
    })

    test.each([
        '',
        'http://a.example',
        'http://localhost.example',
        'http://127.0.0.1@a.example',
        'http://127.0.0.1:1/#x',
        'a.example/x',
        'https://a.example/#x',
        'https://u@a.example',
    ])('a redirect URL that is none: %j', (redirectUrl) => {
        expect(problems(readOAuthClient({ name: 'x', redirectUrl }))).toEqual([
            'redirectUrl: setup.redirectUrl.notHttps []',
        ])
    })

    test.each(['http://127.0.0.1:8081/ticketProvisioning', 'http://localhost'])(
        'a loopback address: %s',
        (redirectUrl) => {
            expect(readOAuthClient({ name: 'x', redirectUrl }).ok).toBe(true)
        },
    )

    test('a redirect URL has 2,000 units at most', () => {
        const longest = 'https://a.example/'.padEnd(2000, 'x')
        expect(readOAuthClient({ name: 'x', redirectUrl: longest }).ok).toBe(true)
        expect(problems(readOAuthClient({ name: 'x', redirectUrl: `${longest}x` }))).toEqual([
            'redirectUrl: field.tooLong [redirectUrl|2000]',
        ])
    })

    test.each(['', SYS_ID.slice(1), `${SYS_ID}0`, SYS_ID.replace('0', 'g'), `${SYS_ID} `])(
        'a sys_id that is none: %j',
        (adopt) => {
            expect(problems(readOAuthClient({ adopt }))).toEqual(['adopt: setup.adopt.notASysId []'])
        },
    )

    test('a name is one that every instance stores', () => {
        expect(readOAuthClient({ name: 'Gr\u00f6\u00dfe \u65e5\u672c' }).ok).toBe(true)
        expect(problems(readOAuthClient({ name: 'x\ud83d\udd12' }))).toEqual(['name: field.beyondBasicPlane [name]'])
        expect(problems(readOAuthClient({ name: ' NULL ' }))).toEqual(['name: field.reserved [name]'])
        expect(readOAuthClient({ name: 'Null' }).ok).toBe(true)
        expect(problems(readOAuthClient({ name: 'x', redirectUrl: 'https://a.example/\ud83d\udd12' }))).toEqual([
            'redirectUrl: setup.redirectUrl.notHttps []',
        ])
    })

    test('unknown fields are refused', () => {
        expect(problems(readOAuthClient({ name: 'x', secret: 'y' }))).toEqual(['secret: field.unknown [secret]'])
    })
})

describe('integration user', () => {
    test('with what is required', () => {
        expect(readIntegrationUser({ userName: ' m365.integration ' })).toEqual({
            ok: true,
            value: { userName: 'm365.integration', password: null, reuse: false },
        })
    })

    test('with everything', () => {
        const password = ` ${'x'.repeat(99)}`
        expect(readIntegrationUser({ userName: 'x'.repeat(40), password, reuse: true })).toEqual({
            ok: true,
            value: { userName: 'x'.repeat(40), password, reuse: true },
        })
        expect(readIntegrationUser({ userName: 'x', password: null, reuse: null })).toEqual({
            ok: true,
            value: { userName: 'x', password: null, reuse: false },
        })
    })

    test('all that is wrong', () => {
        expect(problems(readIntegrationUser({ password: '', reuse: 'true', role: 'admin' }))).toEqual([
            'userName: field.required [userName]',
            'password: field.required [password]',
            'reuse: field.notABoolean [reuse]',
            'role: field.unknown [role]',
        ])
        expect(
            problems(readIntegrationUser({ userName: 'x'.repeat(41), password: 'x'.repeat(101), reuse: 1 })),
        ).toEqual([
            'userName: field.tooLong [userName|40]',
            'password: field.tooLong [password|100]',
            'reuse: field.notABoolean [reuse]',
        ])
        expect(problems(readIntegrationUser({ userName: 'admin\ud83d\ude00' }))).toEqual([
            'userName: field.beyondBasicPlane [userName]',
        ])
        expect(problems(readIntegrationUser({ userName: 'x', password: 'a\u0000' }))).toEqual([
            'password: field.forbiddenCharacters [password]',
        ])
    })
})
