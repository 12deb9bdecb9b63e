import * as fc from 'fast-check'
import { cut } from '../../src/server/domain/cut'

test('what fits is not touched', () => {
    expect(cut('', 1)).toBe('')
    expect(cut('12345', 5)).toBe('12345')
})

test('what does not fit ends in an ellipsis within the length', () => {
    expect(cut('123456', 5)).toBe('1234…')
    expect(cut('12', 1)).toBe('…')
})

test('a surrogate pair is not split', () => {
    expect(cut('ab😀cd', 4)).toBe('ab…')
    expect(cut('ab😀cd', 5)).toBe('ab😀…')
    expect(cut('😀😀', 2)).toBe('…')
    expect(cut('ab\ud840\udc00cd', 4)).toBe('ab…')
    expect(cut('ab\udbff\udfffcd', 4)).toBe('ab…')
})

test.each([
    ['a combining mark', 'abe\u0301xx', 4, 'ab…'],
    ['the first combining mark', 'abe\u0300xx', 4, 'ab…'],
    ['the last combining mark', 'abe\u036fxx', 4, 'ab…'],
    ['an extended combining mark', 'abe\u1ab0xx', 4, 'ab…'],
    ['a supplementary combining mark', 'abe\u1dffxx', 4, 'ab…'],
    ['a mark for symbols', 'ab1\u20e3xx', 4, 'ab…'],
    ['a half mark', 'abe\ufe20xx', 4, 'ab…'],
    ['a variation selector', 'ab☎\ufe0fxx', 4, 'ab…'],
    ['a skin tone', 'ab👍🏽xx', 5, 'ab…'],
    ['before a joiner', 'ab👩\u200d💻xx', 5, 'ab…'],
    ['behind a joiner', 'ab👩\u200d💻xx', 6, 'ab…'],
    ['within the joined', 'ab👩\u200d💻xx', 7, 'ab…'],
    ['behind the joined', 'ab👩\u200d💻xx', 8, 'ab👩\u200d💻…'],
])('a character is not torn apart: %s', (_what, text, units, expected) => {
    expect(cut(text, units)).toBe(expected)
})

test.each([
    ['\u02ff'],
    ['\u0370'],
    ['\u1aaf'],
    ['\u1b00'],
    ['\u1dbf'],
    ['\u1e00'],
    ['\u200c'],
    ['\u200e'],
    ['\u20cf'],
    ['\u2100'],
    ['\ue000'],
    ['\ufdff'],
    ['\ufe10'],
    ['\ufe1f'],
    ['\ufe30'],
    ['🎀'],
    ['\ud83c\udffa'],
    ['\ud83d\udffb'],
])('before a character of its own (%j) it may be cut', (next) => {
    expect(cut(`abc${next}xx`, 4)).toBe('abc…')
})

test.each([['\u0300'], ['\u036f'], ['\u1ab0'], ['\u1aff'], ['\u1dc0'], ['\u1dff'], ['\u20d0'], ['\u20ff']])(
    'before a mark (%j) it may not',
    (next) => {
        expect(cut(`abc${next}xx`, 4)).toBe('ab…')
    },
)

test.each([['\ufe00'], ['\ufe0f'], ['\ufe20'], ['\ufe2f'], ['\ud83c\udffb'], ['\ud83c\udfff']])(
    'before a selector or tone (%j) it may not',
    (next) => {
        expect(cut(`abc${next}xx`, 4)).toBe('ab…')
    },
)

test('a text of nothing but marks is cut all the same', () => {
    expect(cut(`e${'\u0301'.repeat(100)}`, 50)).toBe(`e${'\u0301'.repeat(48)}…`)
    expect(cut('e\u0301\u0301x', 3)).toBe('e\u0301…')
    expect(cut('\u0301'.repeat(10), 5)).toBe(`${'\u0301'.repeat(4)}…`)
})

test('looking back ends after 32 units', () => {
    expect(cut(`ab${'\u0301'.repeat(40)}`, 33)).toBe('a…')
    expect(cut(`ab${'\u0301'.repeat(40)}`, 34)).toBe(`ab${'\u0301'.repeat(31)}…`)
})

test('not even then is a surrogate pair split', () => {
    const tones = '\ud83c\udffb'.repeat(40)
    expect(cut(tones, 50)).toBe(`${'\ud83c\udffb'.repeat(24)}…`)
    expect(cut(tones, 51)).toBe(`${'\ud83c\udffb'.repeat(25)}…`)
})

test('is never too long, never ill-formed, and a beginning of the text', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (text, units) => {
            const result = cut(text, units)
            expect(result.length).toBeLessThanOrEqual(units)
            expect(() => encodeURIComponent(result)).not.toThrow()
            expect(text.startsWith(result.replace(/…$/, ''))).toBe(true)
            expect(result === text || result.endsWith('…')).toBe(true)
        }),
    )
})
