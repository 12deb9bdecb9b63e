import { hasRedirectUrl } from '../../src/server/domain/redirect-urls'

const WANTED = 'https://security.microsoft.com/ticketProvisioning'

test.each([
    [WANTED, true],
    [`https://a.example, ${WANTED}`, true],
    [`https://a.example\n${WANTED}\n`, true],
    [`${WANTED}/`, false],
    [WANTED.toLowerCase(), false],
    ['', false],
])('%j', (column, has) => {
    expect(hasRedirectUrl(column, WANTED)).toBe(has)
})
