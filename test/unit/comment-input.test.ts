import { readComment } from '../../src/server/domain/comment-input'

function problems(body: Record<string, unknown>): string[] {
    const outcome = readComment(body)
    if (outcome.ok) return []
    expect(outcome.failure).toMatchObject({ code: 'invalid_request', key: 'request.invalid', args: [] })
    return outcome.failure.fields.map(({ field, key }) => `${field}: ${key}`)
}

test('a comment: ID and author trimmed, the text as it came', () => {
    expect(readComment({ commentId: ' 1 ', text: '  <b>a</b>\r\n', author: ' Mira ' })).toEqual({
        ok: true,
        value: { commentId: '1', text: '  <b>a</b>\r\n', author: 'Mira' },
    })
    expect(problems({ commentId: 'c'.repeat(100), text: 't'.repeat(4000), author: 'a'.repeat(100) })).toEqual([])
})

test('a comment that is none', () => {
    expect(problems({})).toEqual(['commentId: field.required', 'text: field.required', 'author: field.required'])
    expect(problems({ commentId: ' ', text: ' \n', author: null })).toEqual([
        'commentId: field.required',
        'text: field.required',
        'author: field.required',
    ])
    expect(
        problems({ commentId: 'c'.repeat(101), text: 't'.repeat(4001), author: 'a'.repeat(101), html: true }),
    ).toEqual(['commentId: field.tooLong', 'text: field.tooLong', 'author: field.tooLong', 'html: field.unknown'])
    expect(problems({ commentId: 1, text: '\u0000', author: '\ud800' })).toEqual([
        'commentId: field.notText',
        'text: field.forbiddenCharacters',
        'author: field.forbiddenCharacters',
    ])
})
