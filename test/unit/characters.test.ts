import * as fc from 'fast-check'
import {
    inBasicPlane,
    isControl,
    isStorable,
    removeControls,
    replaceUnprintable,
} from '../../src/server/domain/characters'

const HIGH = '\ud83d'
const LOW = '\ude00'

test.each([[''], ['plain'], ['line\nbreak\ttab'], [HIGH + LOW], [`a${HIGH}${LOW}b${HIGH}${LOW}`], ['\u0001']])(
    'can be stored: %j',
    (text) => {
        expect(isStorable(text)).toBe(true)
    },
)

test.each([
    ['\u0000'],
    ['a\u0000'],
    [HIGH],
    [LOW],
    [`a${LOW}`],
    [`${HIGH}a`],
    [LOW + HIGH],
    [HIGH + HIGH + LOW],
    [HIGH + LOW + LOW],
    ['\ud800'],
    ['\udbff'],
    ['\udc00'],
    ['\udfff'],
])('cannot be stored: %j', (text) => {
    expect(isStorable(text)).toBe(false)
})

test('is storable exactly where the language finds a text well-formed', () => {
    const units = fc.array(fc.constantFrom('a', HIGH, LOW, '\ud800', '\udfff', '\ue000', '\ud7ff'), { maxLength: 8 })
    fc.assert(
        fc.property(units, (characters) => {
            const text = characters.join('')
            expect(isStorable(text)).toBe(encodeURIComponentAccepts(text))
        }),
    )
})

function encodeURIComponentAccepts(text: string): boolean {
    try {
        encodeURIComponent(text)
        return true
    } catch {
        return false
    }
}

test.each([
    [0x00, true],
    [0x1f, true],
    [0x20, false],
    [0x7e, false],
    [0x7f, true],
    [0x9f, true],
    [0xa0, false],
])('unit %i is a control character: %s', (unit, expected) => {
    expect(isControl(unit)).toBe(expected)
})

test('what cannot be printed is replaced, the rest stays', () => {
    expect(replaceUnprintable(`a\u0000b\nc${HIGH}d${LOW}e${HIGH}${LOW}ü`)).toBe(
        `a\ufffdb\ufffdc\ufffdd\ufffde${HIGH}${LOW}ü`,
    )
    expect(replaceUnprintable('\ud800\ud7ff\udfff\ue000')).toBe('\ufffd\ud7ff\ufffd\ue000')
})

test('control characters are removed, the rest stays', () => {
    expect(removeControls('\u0001java\u0000s\tcript\u007f:\n\u009fx y')).toBe('javascript:x y')
})

test.each([
    ['', ''],
    ['plain \u00e9\u20ac\uffff', 'plain \u00e9\u20ac\uffff'],
    [HIGH + LOW, '\ufffd'],
    [`a${HIGH}${LOW}${HIGH}${LOW}b`, 'a\ufffd\ufffdb'],
    ['\ud800\udc00\udbff\udfff', '\ufffd\ufffd'],
])('in the basic plane: %j is %j', (text, expected) => {
    expect(inBasicPlane(text)).toBe(expected)
})
