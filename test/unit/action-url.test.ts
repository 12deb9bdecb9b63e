import * as fc from 'fast-check'
import { isUsableUrl } from '../../src/server/domain/action-url'

const label63 = 'a'.repeat(63)

test.each([
    'https://security.microsoft.com',
    'HTTPS://Security.Microsoft.COM/',
    'https://a.example/path?query=1&b=%20#fragment',
    'https://a.example?query',
    'https://a.example#fragment',
    'https://a.example/?realm=%tenantdomain%',
    'https://a.example/@user?a=b@c',
    'https://a.example:1/',
    'https://a.example:65535',
    'https://a.example./',
    'https://localhost/x',
    'https://192.0.2.1/x',
    'https://255.255.255.255/x',
    'https://249.199.99.0/x',
    'https://250.100.10.9/x',
    'https://1.2.3.4.example/x',
    'https://4u.example/',
    'https://a.4u/',
    'https://under_score.example/',
    'https://xn--bcher-kva.example/',
    'https://a.example/b\u00fccher',
    'https://a-b.c--d.example/(x)[y]{z}|^',
    `https://${label63}.example/`,
    `https://${[label63, label63, label63, 'a'.repeat(61)].join('.')}/`,
])('usable: %s', (url) => {
    expect(isUsableUrl(url)).toBe(true)
})

test.each([
    '',
    'https://a.example/\ud83d\ude00',
    'a.example',
    '//a.example/',
    '/path',
    'http://a.example/',
    'xhttps://a.example/',
    'ftp://a.example/',
    'javascript:alert(1)//https://a.example/',
    'https:a.example',
    'https:/a.example',
    'https://',
    'https:///path',
    'https://?query',
    'https://.',
    'https://.example/',
    'https://a..example/',
    'https://-a.example/',
    'https://a-.example/',
    'https://a.example../',
    'https://user@a.example/',
    'https://user:password@a.example/',
    'https://microsoft.com:443@evil.example/',
    'https://a.example:/',
    'https://a.example:0/',
    'https://a.example:65536/',
    'https://a.example:99999/',
    'https://a.example:443443/',
    'https://a.example:4x/',
    'https://[2001:db8::1]/',
    'https://443/',
    'https://192.0.2/',
    'https://192.0.2.256/',
    'https://192.0.2.260/',
    'https://192.0.2.300/',
    'https://192.0.2.1000/',
    'https://192.0.2.01/',
    'https://1.192.0.2.1/',
    'https://a.1/',
    'https://0x7f000001/',
    'https://a.0x/',
    'https://a.0X1F/',
    'https://%initialdomainshort%-admin.sharepoint.com/x',
    'https://b\u00fccher.example/',
    'https://a.example\\@evil.example/',
    'https://a.example/\\x',
    ' https://a.example/',
    'https://a.example/ ',
    'https://a.example/a b',
    'https://a.example/a\tb',
    'https://a.example/a\nb',
    'https://a.example/a\u00a0b',
    'https://a.example/a\u202fb',
    'https://a.example/a\u0000b',
    'https://a.example/a\u007fb',
    'https://a.example/a\u0085b',
    'https://a.example/"x',
    'https://a.example/<x',
    'https://a.example/>x',
    'https://a.example/`x',
    'https://a.example/\u00adx',
    'https://a.example/\u200bx',
    'https://a.example/\u200fx',
    'https://a.example/\u202ax',
    'https://a.example/\u202ex',
    'https://a.example/\u2060x',
    'https://a.example/\u206fx',
    'https://a.example/\ufeffx',
    'https://a.example/x\r\nhttps://b.example/',
    `https://${label63}a.example/`,
    `https://${[label63, label63, label63, 'a'.repeat(62)].join('.')}/`,
])('not usable: %j', (url) => {
    expect(isUsableUrl(url)).toBe(false)
})

test('what is usable is the same to the URL class of a browser', () => {
    const part = fc.constantFrom('a', 'b-c', '.', ':', '443', '/', '?', '#', '@', '%', '[', '-', '_', 'example', 'é')
    fc.assert(
        fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
            const text = `https://${parts.join('')}`
            if (!isUsableUrl(text)) return
            const url = new URL(text)
            expect(url.protocol).toBe('https:')
            expect(url.username + url.password).toBe('')
            expect(text.toLowerCase()).toContain(`://${url.hostname}`)
        }),
        { numRuns: 2000 },
    )
})
