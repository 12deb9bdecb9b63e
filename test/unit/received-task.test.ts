import { readReceivedTask, writeReceivedTask } from '../../src/server/domain/received-task'
import { SMALLEST_TASK, WHOLE_TASK } from './task'

test('the keys always stand in the same order', () => {
    const backwards = Object.fromEntries(Object.entries(WHOLE_TASK).reverse()) as unknown as typeof WHOLE_TASK
    expect(writeReceivedTask(backwards)).toBe(
        '{"taskId":"SCID-20.a:B_c","ticketType":"incident","name":"Turn on sign-in risk policy",' +
            '"description":" <p>Do it</p> ","priority":2,"dueDate":"2026-12-24T10:00:00Z","requestedBy":" adele ",' +
            '"recommendationSource":"user","recommendationCategory":"devices","sourceCategory":"Device",' +
            '"actionUrl":"https://security.contoso.example/x"}',
    )
})

test('what is beyond the basic plane is written in ASCII', () => {
    const task = { ...SMALLEST_TASK, name: 'Größe 🔒', description: '👩‍🔧' }
    const json = writeReceivedTask(task)
    expect(json).toContain('"name":"Größe \\ud83d\\udd12"')
    expect(json).not.toMatch(/[\ud800-\udfff]/)
    expect(readReceivedTask(json)).toEqual(task)
})

test.each([[SMALLEST_TASK], [WHOLE_TASK]])('what was written is read', (task) => {
    expect(readReceivedTask(writeReceivedTask(task))).toEqual(task)
})

test.each(['', 'x', 'null', '1', '"name"', '[]', '{}', '{"name":1}'])('what was not is null: %s', (json) => {
    expect(readReceivedTask(json)).toBeNull()
})
