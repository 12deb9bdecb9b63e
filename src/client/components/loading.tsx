import { text } from '../texts/text'

/** Until the first checks have answered. */
export function Loading() {
    return (
        <p class="loading" role="status">
            <span class="spinner" />
            {text('page.loading')}
        </p>
    )
}
