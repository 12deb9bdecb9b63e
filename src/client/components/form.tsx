import type { ComponentChildren } from 'preact'

/** A form that the page sends itself. The instance judges what is in it, so the browser does not. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ComponentChildren }) {
    return (
        <form
            class="form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                onSubmit()
            }}
        >
            {children}
        </form>
    )
}
