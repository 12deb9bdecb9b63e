import type { ConnectionIssue } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { Button } from './button'
import { CheckItem } from './check-item'

/** What is wrong with the connection. One that a clone brought along can be reset here. */
export function ConnectionIssues({ issues }: { issues: ConnectionIssue[] }) {
    const { dispatch } = usePage()
    if (issues.length === 0) return null
    return (
        <>
            <ul class="checks" aria-label={text('page.connection.issues')}>
                {issues.map(({ code, message }) => (
                    <CheckItem key={code} check={{ status: 'warning', message }} />
                ))}
            </ul>
            {issues.some(({ code }) => code === 'cloned') && (
                <div class="actions">
                    <Button
                        writes
                        onClick={() => {
                            dispatch({ type: 'asked', question: 'remove' })
                        }}
                    >
                        {text('page.connection.reset')}
                    </Button>
                </div>
            )}
        </>
    )
}
