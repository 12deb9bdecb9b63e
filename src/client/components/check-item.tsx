import type { Check } from '../../server/contract'
import { text } from '../texts/text'
import { ExternalLink } from './external-link'
import { Icon } from './icon'

/** A form of the instance, rather than a page of Microsoft. */
const isHere = (link: string) => new URL(link, location.href).origin === location.origin

/** One thing that was looked at: what was found, what to do, and where. */
export function CheckItem({ check }: { check: Pick<Check, 'status' | 'message' | 'remedy' | 'link'> }) {
    return (
        <li class="check">
            <Icon name={check.status} />
            <div class="check__body">
                <p>
                    <span class="unseen">{text(`page.check.${check.status}`)} </span>
                    {check.message}
                </p>
                {check.remedy && <p class="quiet">{check.remedy}</p>}
                {check.link && (
                    <p>
                        <ExternalLink to={check.link}>
                            {isHere(check.link) ? text('page.checks.open') : check.link}
                        </ExternalLink>
                    </p>
                )}
            </div>
        </li>
    )
}
