import { useRef, useState } from 'preact/hooks'
import { text } from '../texts/text'

/** A value to take elsewhere. */
export function CopyField({ id, label, value }: { id: string; label: string; value: string }) {
    const input = useRef<HTMLInputElement>(null)
    const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
    const copy = async () => {
        setOutcome('none')
        setOutcome((await copyText(value, input.current)) ? 'copied' : 'failed')
    }
    return (
        <div class="field">
            <label class="field__label" for={id}>
                {label}
            </label>
            <div class="copy">
                <input
                    class="input input--code"
                    id={id}
                    ref={input}
                    value={value}
                    readOnly
                    dir="ltr"
                    onFocus={(event) => {
                        event.currentTarget.select()
                    }}
                />
                <button
                    class="button button--secondary"
                    type="button"
                    aria-label={text('page.copy.label', label)}
                    onClick={() => void copy()}
                >
                    <span class={outcome === 'copied' ? 'button__label button__label--off' : 'button__label'}>
                        {text('page.copy')}
                    </span>
                    <span class={outcome === 'copied' ? 'button__label' : 'button__label button__label--off'}>
                        {text('page.copy.done')}
                    </span>
                </button>
            </div>
            <p class={outcome === 'failed' ? 'field__error' : 'unseen'} role="status">
                {outcome === 'copied' && text('page.copy.said', label)}
                {outcome === 'failed' && text('page.copy.failed')}
            </p>
        </div>
    )
}

/** A frame may not be allowed to write to the clipboard: then the text is left selected, for the keyboard. */
async function copyText(value: string, input: HTMLInputElement | null): Promise<boolean> {
    try {
        await navigator.clipboard.writeText(value)
        return true
    } catch {
        input?.focus()
        input?.select()
        return false
    }
}
