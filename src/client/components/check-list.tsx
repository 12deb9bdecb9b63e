import type { Check } from '../../server/contract'
import { CheckItem } from './check-item'

export function CheckList({ checks }: { checks: Check[] }) {
    if (checks.length === 0) return null
    return (
        <ul class="checks">
            {checks.map((check) => (
                <CheckItem key={check.id} check={check} />
            ))}
        </ul>
    )
}
