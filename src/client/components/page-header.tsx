import { usePage } from '../state/page'
import { text } from '../texts/text'
import { timeOfDay } from '../view/times'
import { Button } from './button'

/** What this page is, and the button that runs the checks again. */
export function PageHeader() {
    const { state, actions } = usePage()
    return (
        <header class="header">
            <div>
                <p class="quiet">
                    {text('page.product')}
                    {state.checklist && ` · ${text('page.version', state.checklist.connection.appVersion)}`}
                </p>
                <h1>{text('page.title')}</h1>
            </div>
            <div class="header__checks">
                <span class="quiet">{state.checkedAt && text('page.checks.at', timeOfDay(state.checkedAt))}</span>
                <Button
                    busy={state.checking}
                    working={text('page.checks.running')}
                    onClick={() => void actions.runChecks(true)}
                >
                    {text('page.checks.run')}
                </Button>
            </div>
        </header>
    )
}
