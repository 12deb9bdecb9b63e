import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { isRemovable } from '../view/stage'
import { Button } from './button'
import { Card } from './card'

/** The end of the connection. */
export function RemovalCard({ checklist }: { checklist: Checklist }) {
    const { dispatch } = usePage()
    return (
        <Card id="removal" title={text('page.remove.title')}>
            <p>{text('page.remove.text')}</p>
            {isRemovable(checklist) ? (
                <div class="actions">
                    <Button
                        kind="critical"
                        writes
                        onClick={() => {
                            dispatch({ type: 'asked', question: 'remove' })
                        }}
                    >
                        {text('page.remove.open')}
                    </Button>
                </div>
            ) : (
                <p class="quiet">{text('page.remove.nothing')}</p>
            )}
        </Card>
    )
}
