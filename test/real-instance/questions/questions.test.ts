// The open questions, asked of the instance under test and of the stand-in. Without a real instance both are the stand-in,
// which shows that each question has an answer, and the same one twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start, startToCompare } from '../../api/support/running'
import { TARGET } from '../target'
import { connectionQuestions } from './connection'
import { ANSWER } from './question'
import { recordQuestions } from './records'
import { requestQuestions } from './requests'

const asked = TARGET ? await start() : await startToCompare()
const standIn = await startToCompare()

for (const question of [...requestQuestions, ...recordQuestions, ...connectionQuestions]) {
    const { asks, numbers } = question
    const about = numbers.length > 0 ? ` (docs/stand-in.md ${numbers.join(', ')})` : ''
    test(`${asks}${about}`, async (t) => {
        const [found, expected] = [await question.answer(asked), await question.answer(standIn)]
        t.diagnostic(ANSWER + found)
        assert.notEqual(found, '')
        assert.equal(found, expected)
    })
}
