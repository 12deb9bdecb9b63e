import { useState } from 'preact/hooks'
import { TICKET_TYPES, type TicketType } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { ActionFailure } from './action-failure'
import { Button } from './button'
import { Card } from './card'
import { Form } from './form'
import { TestResult } from './test-result'

/** Sends a task through, without Microsoft. */
export function TestCard() {
    const { state, actions } = usePage()
    const [type, setType] = useState<TicketType>('incident')
    return (
        <Card id="test" title={text('page.test.title')}>
            <p>{text('page.test.text')}</p>
            <Form onSubmit={() => void actions.testTask(type)}>
                <fieldset class="choices">
                    <legend class="field__label">{text('page.test.type')}</legend>
                    {TICKET_TYPES.map((one) => (
                        <label class="choice" key={one}>
                            <input
                                type="radio"
                                name="ticket-type"
                                checked={type === one}
                                onChange={() => {
                                    setType(one)
                                }}
                            />
                            {text(`page.test.${one}`)}
                        </label>
                    ))}
                </fieldset>
                <ActionFailure action="testTask" />
                <div class="actions">
                    <Button type="submit" action="testTask" working={text('page.test.running')} writes>
                        {text('page.test.run')}
                    </Button>
                </div>
            </Form>
            {state.test && <TestResult test={state.test} />}
        </Card>
    )
}
