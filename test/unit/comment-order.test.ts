import type { Comment } from '../../src/server/contract'
import { inOrder } from '../../src/server/domain/comment-order'

const comment = (id: string, createdAt: string): Comment => ({
    id,
    createdAt,
    text: '',
    author: '',
    origin: 'servicenow',
})

test('comments are in order of time, within a second of their IDs', () => {
    const first = comment('z', '2026-11-03T10:00:00Z')
    const second = comment('a', '2026-11-03T10:00:01Z')
    const third = comment('b', '2026-11-03T10:00:01Z')
    const given = [third, first, second, third]
    expect(inOrder(given)).toEqual([first, second, third, third])
    expect(given[0]).toBe(third)
})
