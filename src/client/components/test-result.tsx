import type { TestTask } from '../../server/contract'
import { text } from '../texts/text'
import { testPassed } from '../view/checks'
import { ID } from '../view/ids'
import { CheckItem } from './check-item'
import { Note } from './note'

/** What the test task did, step by step. */
export function TestResult({ test }: { test: TestTask }) {
    const passed = testPassed(test)
    return (
        <Note
            kind={passed ? 'done' : 'blocked'}
            role="group"
            id={ID.testResult}
            title={text(passed ? 'page.test.passed' : 'page.test.failed')}
        >
            <ul class="checks">
                {test.steps.map((step) => (
                    <CheckItem key={step.id} check={step} />
                ))}
            </ul>
        </Note>
    )
}
