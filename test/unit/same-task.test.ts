import { type ReceivedTask, writeReceivedTask } from '../../src/server/domain/received-task'
import { differingFields } from '../../src/server/domain/same-task'
import { SMALLEST_TASK, WHOLE_TASK } from './task'

const differ = (task: ReceivedTask, before: ReceivedTask): string[] => differingFields(task, writeReceivedTask(before))

test('the same task again', () => {
    expect(differ(SMALLEST_TASK, SMALLEST_TASK)).toEqual([])
    expect(differ(WHOLE_TASK, WHOLE_TASK)).toEqual([])
})

test.each([
    ['ticketType', 'change'],
    ['name', 'turn on sign-in risk policy'],
    ['description', '<p>Do it</p>'],
    ['priority', 3],
    ['dueDate', '2026-12-24'],
    ['dueDate', null],
    ['requestedBy', 'adele'],
    ['recommendationSource', 'microsoft'],
    ['recommendationCategory', 'data'],
    ['recommendationCategory', null],
    ['actionUrl', null],
])('another %s (%j)', (field, value) => {
    expect(differ({ ...WHOLE_TASK, [field]: value }, WHOLE_TASK)).toEqual([field])
    expect(differ(WHOLE_TASK, { ...WHOLE_TASK, [field]: value })).toEqual([field])
})

test('all that differs is named', () => {
    expect(differ(SMALLEST_TASK, WHOLE_TASK)).toEqual([
        'ticketType',
        'description',
        'dueDate',
        'requestedBy',
        'recommendationSource',
        'recommendationCategory',
        'actionUrl',
    ])
})

test('the task ID is not content', () => {
    expect(differ({ ...WHOLE_TASK, taskId: 'scid-20.A:b_C' }, WHOLE_TASK)).toEqual([])
})

test('another word for the same category is the same', () => {
    expect(differ({ ...WHOLE_TASK, sourceCategory: 'DEVICES' }, WHOLE_TASK)).toEqual([])
})

test('of an unknown category the word itself counts', () => {
    const account = { ...WHOLE_TASK, recommendationCategory: 'other', sourceCategory: 'Account' } as const
    expect(differ(account, account)).toEqual([])
    expect(differ({ ...account, sourceCategory: 'account' }, account)).toEqual(['recommendationCategory'])
    expect(differ({ ...account, sourceCategory: null }, account)).toEqual(['recommendationCategory'])
    expect(differ({ ...account, sourceCategory: null }, { ...account, sourceCategory: '' })).toEqual([])
})

test('what was received before and cannot be read differs in everything', () => {
    expect(differingFields(WHOLE_TASK, '')).toEqual([
        'ticketType',
        'name',
        'description',
        'priority',
        'dueDate',
        'requestedBy',
        'recommendationSource',
        'recommendationCategory',
        'actionUrl',
    ])
})
