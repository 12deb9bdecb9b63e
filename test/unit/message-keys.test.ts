import { MESSAGES } from '../../src/server/domain/message-keys'

const entries = Object.entries(MESSAGES)

test.each(entries)('%s has a text that the platform formats as it is', (key, text) => {
    expect(key).toMatch(/^[a-z]\w*(\.\w+)+$/i)
    expect(text).toMatch(/\S/)
    const placeholders = text.match(/\{[^}]*\}/g) ?? []
    // java.text.MessageFormat swallows an apostrophe.
    if (placeholders.length > 0) expect(text).not.toContain("'")
    // {0}, {1} and so on, without a gap.
    const numbers = [...new Set(placeholders)].sort()
    expect(numbers).toEqual(numbers.map((_, index) => `{${String(index)}}`))
})
