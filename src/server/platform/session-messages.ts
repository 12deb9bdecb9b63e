import { gs } from '@servicenow/glide'

/** Shows a text above the next page of the session. Forms show it as markup: no text of somebody else goes in. */
export function showInfo(text: string): void {
    gs.addInfoMessage(text)
}

/** The same, as an error. */
export function showError(text: string): void {
    gs.addErrorMessage(text)
}
