import { usePage } from '../state/page'
import type { ActionName } from '../state/state'
import { fieldId } from '../view/ids'
import { Icon } from './icon'

interface Props {
    action: ActionName
    /** The field's name in the API, under which errors come back. */
    field: string
    label: string
    hint: string
    value: string
    onInput: (value: string) => void
    type?: 'text' | 'url' | 'password'
    required?: boolean
}

export function TextField({ action, field, label, hint, value, onInput, type = 'text', ...rest }: Props) {
    const { state, mayWrite } = usePage()
    const id = fieldId(action, field)
    const error = state.failures[action]?.fields.find((one) => one.field === field)?.message
    return (
        <div class="field">
            <label class="field__label" for={id}>
                {label}
            </label>
            <input
                class="input"
                id={id}
                type={type}
                value={value}
                readOnly={!mayWrite}
                autocomplete={type === 'password' ? 'new-password' : 'off'}
                spellcheck={false}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
                onInput={(event) => {
                    onInput(event.currentTarget.value)
                }}
                {...rest}
            />
            {error && (
                <p class="field__error" id={`${id}-error`}>
                    <Icon name="blocked" />
                    {error}
                </p>
            )}
            <p class="field__hint" id={`${id}-hint`}>
                {hint}
            </p>
        </div>
    )
}
