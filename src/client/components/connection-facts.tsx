import type { Connection } from '../../server/contract'
import { counted, text } from '../texts/text'
import { dateTime, daysUntil } from '../view/times'
import { Facts } from './facts'

/** When and as whom. */
export function ConnectionFacts({ connection }: { connection: Connection }) {
    const begun = connection.status !== 'not_configured'
    return (
        <Facts
            of={[
                [text('page.fact.instanceName'), connection.instanceName],
                [text('page.fact.user'), connection.integrationUser],
                [text('page.fact.authorizedAt'), begun ? <Time at={connection.authorizedAt} /> : null],
                [text('page.fact.lastSeenAt'), begun ? <Time at={connection.lastSeenAt} /> : null],
                [text('page.fact.tokenExpiresAt'), connection.tokenExpiresAt && <End at={connection.tokenExpiresAt} />],
                [text('page.fact.tenantId'), connection.tenantId],
            ]}
        />
    )
}

function Time({ at }: { at: string | null }) {
    return at === null ? <>{text('page.fact.never')}</> : <time dateTime={at}>{dateTime(at)}</time>
}

function End({ at }: { at: string }) {
    const days = daysUntil(at)
    return (
        <>
            <Time at={at} /> (
            {days < 0 ? text('page.fact.ended') : counted('page.fact.daysLeft.one', 'page.fact.daysLeft.many', days)})
        </>
    )
}
