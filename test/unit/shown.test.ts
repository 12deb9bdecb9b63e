import { shown } from '../../src/server/domain/shown'

test('is short and printable', () => {
    expect(shown('name')).toBe('name')
    expect(shown('a\nb\ud800')).toBe('a\ufffdb\ufffd')
    expect(shown('x'.repeat(100))).toBe('x'.repeat(100))
    expect(shown('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`)
    expect(shown('x'.repeat(65000))).toBe(`${'x'.repeat(99)}…`)
})
