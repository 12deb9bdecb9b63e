import { removeControls } from '../characters'
import type { Layout } from './layout'

/** Writes the target of a link behind its text. */
export interface Links {
    begin(href: string | undefined): void
    end(): void
    /** The words written while a link is open are its text; compared with the target without the spaces between them. */
    onWord(text: string): void
}

// Targets that are not places: scripts, inline content, and a mark in the text itself.
const NO_PLACE = /^(?:javascript|vbscript|data|blob|about|file):|^#/i

export function links(write: Pick<Layout, 'word' | 'append'>): Links {
    let target = ''
    let label: string[] = []

    function end(): void {
        const shown = label.join('')
        const place = target
        target = ''
        label = []
        if (isSame(shown, place)) return
        if (shown === '') write.word(place)
        else write.append(`(${place})`)
    }

    return {
        // A link within a link ends the outer one, as in a browser.
        begin(href) {
            end()
            // A browser ignores white space and controls in a scheme: `java&#10;script:`. U+FFFD stands for a control.
            const place = removeControls((href ?? '').replace(/[\s\ufffd]/g, ''))
            target = NO_PLACE.test(place) ? '' : place
        },
        end,
        onWord(text) {
            if (target !== '') label.push(text)
        },
    }
}

// A mail address is its own target.
function isSame(label: string, target: string): boolean {
    return label === target || label === target.replace(/^(?:mailto|tel):/i, '')
}
