import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { text } from '../texts/text'
import { usePage } from '../state/page'
import type { Question } from '../state/state'
import { ActionFailure } from './action-failure'
import { Button } from './button'

interface Props {
    question: Question
    title: string
    confirm: string
    working: string
    critical?: boolean
    onConfirm: () => void
    children: ComponentChildren
}

/** Asks before it is done. The browser's own dialog keeps the focus in it and brings it back afterwards. */
export function Dialog({ question, title, confirm, working, critical, onConfirm, children }: Props) {
    const { state, dispatch } = usePage()
    const dialog = useRef<HTMLDialogElement>(null)
    const open = state.question === question
    useLayoutEffect(() => {
        if (open && !dialog.current?.open) dialog.current?.showModal()
        if (!open) dialog.current?.close()
    }, [open])
    const cancel = () => {
        if (state.busy !== question) dispatch({ type: 'cancelled' })
    }
    return (
        <dialog
            class="dialog"
            ref={dialog}
            aria-labelledby={`${question}-title`}
            onCancel={(event) => {
                event.preventDefault()
                cancel()
            }}
        >
            <h2 class="dialog__title" id={`${question}-title`}>
                {title}
            </h2>
            {children}
            <ActionFailure action={question} />
            <div class="actions actions--end">
                <Button onClick={cancel}>{text('page.cancel')}</Button>
                <Button
                    kind={critical ? 'critical' : 'primary'}
                    action={question}
                    working={working}
                    writes
                    onClick={onConfirm}
                >
                    {confirm}
                </Button>
            </div>
        </dialog>
    )
}
