import type { FieldError } from '../../../src/server/contract'
import type { ConnectorAnswer } from '../client'

/** What an instance refused, in its own words. */
export class Refused extends Error {
    constructor(
        message: string,
        readonly fields: FieldError[] = [],
    ) {
        super(message)
    }
}

/** The result of an answer of the connector. Throws `Refused`. */
export function resultOf<T>({ status, body, text }: ConnectorAnswer<T>): T {
    if (body && 'result' in body) return body.result
    if (!body || !('error' in body)) throw new Refused(`The instance answered ${status}: ${text.slice(0, 200)}`)
    const { message, detail, fields } = body.error
    throw new Refused([message, detail].filter(Boolean).join(' '), fields)
}

/** Tells what was refused, and which fields are the reason. */
export function Problem({ refused }: { refused: Refused }) {
    return (
        <div class="problem" role="alert">
            <p>{refused.message}</p>
            {refused.fields.length > 0 && (
                <ul>
                    {refused.fields.map(({ field, message }) => (
                        <li key={field}>
                            <strong>{field}</strong>: {message}
                        </li>
                    ))}
                </ul>
            )}
        </div>
    )
}
