import type { ComponentChildren } from 'preact'

interface Props {
    id: string
    title: string
    number?: number
    status?: ComponentChildren
    children: ComponentChildren
}

/** A part of the page under its heading. */
export function Card({ id, title, number, status, children }: Props) {
    return (
        <section class="card" aria-labelledby={id}>
            <header class="card__header">
                <h2 class="card__title" id={id} tabIndex={-1}>
                    {number && <span class="card__number">{number}</span>}
                    {title}
                </h2>
                {status}
            </header>
            <div class="card__body">{children}</div>
        </section>
    )
}
