import { useEffect, useState } from 'preact/hooks'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { ActionFailure } from './action-failure'
import { Button } from './button'
import { ExternalLink } from './external-link'
import { Form } from './form'
import { TextField } from './text-field'

/** For where the app may not create a client: a form on the instance, then the client it made. */
export function ClientByHand({ formUrl, open }: { formUrl: string; open: boolean }) {
    const { actions } = usePage()
    const [sysId, setSysId] = useState('')
    const [isOpen, setOpen] = useState(open)
    useEffect(() => {
        if (open) setOpen(true)
    }, [open])
    return (
        <details
            class="fold"
            open={isOpen}
            onToggle={(event) => {
                setOpen(event.currentTarget.open)
            }}
        >
            <summary>{text('page.manual.title')}</summary>
            <ol class="instructions">
                <li>
                    <Rich
                        of="page.manual.open"
                        parts={[<ExternalLink to={formUrl}>{text('page.manual.form')}</ExternalLink>]}
                    />
                </li>
                <li>{text('page.manual.copy')}</li>
            </ol>
            <Form onSubmit={() => void actions.adoptClient(sysId.trim())}>
                <TextField
                    action="adoptClient"
                    field="adopt"
                    label={text('page.manual.sysId')}
                    hint={text('page.manual.sysId.hint')}
                    value={sysId}
                    onInput={setSysId}
                    required
                />
                <ActionFailure action="adoptClient" shown={['adopt']} />
                <div class="actions">
                    <Button type="submit" action="adoptClient" working={text('page.manual.adopting')} writes>
                        {text('page.manual.adopt')}
                    </Button>
                </div>
            </Form>
        </details>
    )
}
