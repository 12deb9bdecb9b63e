import type { ComponentChildren } from 'preact'
import type { Checklist, StepId } from '../../server/contract'
import { counted } from '../texts/text'
import { split, stepOf } from '../view/checks'
import { ID } from '../view/ids'
import { Card } from './card'
import { CheckList } from './check-list'
import { Status } from './status'

interface Props {
    checklist: Checklist
    step: StepId
    title: string
    number?: number
    children: ComponentChildren
}

/** A step of the checklist: what the checks found, then what to do in it. What is in order is folded away. */
export function StepCard({ checklist, step, title, number, children }: Props) {
    const { status, checks } = stepOf(checklist, step)
    const { open, passed } = split(checks)
    return (
        <Card id={ID.step(step)} title={title} {...(number && { number })} status={<Status of={status} />}>
            <CheckList checks={open} />
            {children}
            {passed.length > 0 && (
                <details class="fold">
                    <summary>{counted('page.checks.passed.one', 'page.checks.passed.many', passed.length)}</summary>
                    <CheckList checks={passed} />
                </details>
            )}
        </Card>
    )
}
