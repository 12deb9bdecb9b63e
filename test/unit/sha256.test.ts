import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sha256 } from '../../src/server/domain/sha256'

const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test.each([
    // FIPS 180-4's own examples.
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('%j', (text, hash) => {
    expect(sha256(text)).toBe(hash)
}) // prettier-ignore

test('every length around the end of a block', () => {
    for (let length = 0; length <= 200; length++) {
        const text = 'é'.repeat(length % 7) + 'x'.repeat(length)
        expect(sha256(text)).toBe(expected(text))
    }
})

test('any text is hashed as its UTF-8', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
            expect(sha256(text)).toBe(expected(text))
        }),
    )
})

test('half of a pair of surrogates has no UTF-8', () => {
    expect(() => sha256('\ud800')).toThrow(URIError)
})
