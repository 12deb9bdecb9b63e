import type { Failure } from '../api/failure'
import { text } from '../texts/text'
import { Note } from './note'

interface Props {
    failure: Failure | null | undefined
    id?: string
    title?: string
    /** Fields that show their own errors. If all errors are there, there is nothing to add. */
    shown?: string[]
}

/** Why something did not succeed, where it was asked for. Errors of other fields are listed. */
export function FailureNote({ failure, id, title, shown = [] }: Props) {
    if (!failure) return null
    const others = failure.fields.filter(({ field }) => !shown.includes(field))
    if (failure.fields.length > 0 && others.length === 0) return null
    return (
        <Note kind="blocked" role="alert" {...(id && { id })} {...(title && { title })}>
            <p>{words(failure)}</p>
            {failure.detail && <p class="quiet">{failure.detail}</p>}
            {others.length > 0 && (
                <ul>
                    {others.map(({ field, message }) => (
                        <li key={field}>{message}</li>
                    ))}
                </ul>
            )}
            {failure.kind === 'session' && (
                <p>
                    <a class="link" href={location.href}>
                        {text('page.failure.signIn')}
                    </a>
                </p>
            )}
            {failure.kind === 'answer' && !failure.code && (
                <p class="quiet">{text('page.failure.status', failure.status)}</p>
            )}
        </Note>
    )
}

function words({ kind, message, status }: Failure): string {
    switch (kind) {
        case 'session':
            return text('page.failure.session')
        case 'network':
            return text('page.failure.network')
        case 'unreadable':
            return text('page.failure.unreadable', status)
        case 'answer':
            return message
    }
}
