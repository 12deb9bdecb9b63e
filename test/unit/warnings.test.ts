import { taskWarnings } from '../../src/server/domain/warnings'
import { SMALLEST_TASK, WHOLE_TASK } from './task'

const URL_WARNING = { field: 'actionUrl', code: 'unusable_url', key: 'warning.unusableUrl', args: [] }

test('a task without anything to warn of', () => {
    expect(taskWarnings(SMALLEST_TASK)).toEqual([])
    expect(taskWarnings(WHOLE_TASK)).toEqual([])
})

test('an unknown category and an unusable address', () => {
    expect(
        taskWarnings({
            ...WHOLE_TASK,
            recommendationCategory: 'other',
            sourceCategory: 'Account',
            actionUrl: 'https://%initialdomainshort%.sharepoint.com',
        }),
    ).toEqual([
        {
            field: 'recommendationCategory',
            code: 'unknown_category',
            key: 'warning.unknownCategory',
            args: ['Account'],
        },
        URL_WARNING,
    ])
})

test('an empty address and category are no links and no categories either', () => {
    expect(taskWarnings({ ...WHOLE_TASK, actionUrl: '' })).toEqual([URL_WARNING])
    const unnamed = taskWarnings({ ...WHOLE_TASK, recommendationCategory: 'other', sourceCategory: null })
    expect(unnamed.map((warning) => warning.args)).toEqual([['']])
})
