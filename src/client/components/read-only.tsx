import { text } from '../texts/text'
import { Note } from './note'

/** Why the buttons do nothing for somebody who administers the app but not the instance. */
export function ReadOnly() {
    return (
        <Note kind="info" title={text('page.readOnly.title')}>
            <p>{text('page.readOnly.text')}</p>
        </Note>
    )
}
