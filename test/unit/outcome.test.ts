import { fail, succeed } from '../../src/server/domain/outcome'

test('a success carries its value', () => {
    expect(succeed(7)).toEqual({ ok: true, value: 7 })
})

test('a failure carries code, key and arguments, and no fields unless given', () => {
    expect(fail('not_found', 'task.notFound')).toEqual({
        ok: false,
        failure: { code: 'not_found', key: 'task.notFound', args: [], fields: [] },
    })
})

test('a failure carries what else is known', () => {
    const fields = [{ field: 'name', key: 'task.differs' as const, args: ['name'] }]
    expect(fail('task_conflict', 'task.conflict', ['x'], { fields, detail: 'said', existing: 'id' })).toEqual({
        ok: false,
        failure: { code: 'task_conflict', key: 'task.conflict', args: ['x'], fields, detail: 'said', existing: 'id' },
    })
})
