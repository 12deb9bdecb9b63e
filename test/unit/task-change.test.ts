import { changedFields, readTaskChange } from '../../src/server/domain/task-change'
import type { Outcome } from '../../src/server/domain/outcome'
import type { ReceivedTask } from '../../src/server/domain/received-task'
import { SMALLEST_TASK } from './task'

function problems(outcome: Outcome<unknown>): string[] {
    if (outcome.ok) return []
    expect(outcome.failure).toMatchObject({ code: 'invalid_task', key: 'task.invalid', args: [] })
    return outcome.failure.fields.map(({ field, key, args }) => `${field}: ${key} [${args.join('|')}]`)
}

describe('a change', () => {
    test('is what was sent, normalised, and nothing else', () => {
        expect(readTaskChange({ name: ' a ' })).toEqual({ ok: true, value: { name: 'a' } })
        expect(readTaskChange({ priority: 'High', dueDate: '2026-12-24T10:00:00+01:00', description: ' b ' })).toEqual({
            ok: true,
            value: { priority: 2, dueDate: '2026-12-24T09:00:00Z', description: ' b ' },
        })
    })
    test('takes a due date or a description away', () => {
        expect(readTaskChange({ dueDate: null, description: null })).toEqual({
            ok: true,
            value: { dueDate: null, description: '' },
        })
    })
    test('of nothing is a problem of every field', () => {
        const all = 'name, description, priority, dueDate'
        expect(problems(readTaskChange({}))).toEqual([
            `name: task.nothingToChange [${all}]`,
            `description: task.nothingToChange [${all}]`,
            `priority: task.nothingToChange [${all}]`,
            `dueDate: task.nothingToChange [${all}]`,
        ])
    })
    test('has all its problems at once', () => {
        expect(
            problems(readTaskChange({ name: null, priority: 7, dueDate: 'x', description: 1, taskId: 'a' })),
        ).toEqual([
            'name: field.required [name]',
            'description: field.notText [description]',
            'priority: task.priority.unknown [critical, high, moderate, medium, low, planning]',
            'dueDate: task.dueDate.notADate [x|1000|9999]',
            'taskId: field.unknown [taskId]',
        ])
        expect(problems(readTaskChange({ name: ' ', priority: null }))).toEqual([
            'name: field.required [name]',
            'priority: field.required [priority]',
        ])
    })
})

describe('what a change makes of a task', () => {
    const task: ReceivedTask = { ...SMALLEST_TASK, priority: 4, name: 'a' }
    test('is named by its fields', () => {
        expect(changedFields(task, { name: 'b', dueDate: '2026-12-24' }, true)).toEqual(['name', 'dueDate'])
    })
    test('is nothing where it is so already', () => {
        expect(
            changedFields(task, { name: 'a', description: task.description, priority: 4, dueDate: null }, true),
        ).toEqual([])
    })
    test('is nothing where the ticket knows no such priority', () => {
        expect(changedFields(task, { priority: 5 }, true)).toEqual([])
        expect(changedFields(task, { priority: 3 }, true)).toEqual(['priority'])
        expect(changedFields(task, { priority: 5 }, false)).toEqual(['priority'])
        expect(changedFields({ ...task, ticketType: 'incident' }, { priority: 5 }, true)).toEqual(['priority'])
    })
})
