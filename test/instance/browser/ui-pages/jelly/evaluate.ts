import { NotInStandIn } from '../../../platform/errors'
import { escapeHtml } from '../../page/html'
import { type Segment, segments } from './expressions'
import type { JellyNode } from './parse'

export type Phase = 1 | 2

/** What an expression of a page can reach. */
export interface Surroundings {
    page: string
    /** What the platform's own functions answer, by the source of the call. */
    known: ReadonlyMap<string, string>
    /** Runs server script; the completion value. */
    run(name: string, source: string): unknown
    /** Whether values are escaped where they are put in (`glide.ui.escape_all_script`). */
    escapes: boolean
}

/** Where a value is put in, which says how it is escaped. */
export type Place = 'text' | 'script'

/** Characters that XML has other uses for. */
const CHARACTERS = new Map([['AMP', '&'], ['LT', '<'], ['GT', '>'], ['SP', ' ']]) // prettier-ignore
const ESCAPES: Record<string, (text: string) => string> = { JS: escapeScript, HTML: escapeHtml }

/** The variables of a page and the expressions that are put into it (docs/stand-in.md 334 to 337). */
export class Evaluation {
    private readonly variables = new Map<string, unknown>()

    constructor(readonly surroundings: Surroundings) {}

    set(name: string, value: unknown): void {
        this.variables.set(name, value)
    }

    /** A text, and for each of its expressions of this phase the value. */
    text(text: string, phase: Phase, place: Place): JellyNode[] {
        return segments(text, phase).map((segment) => {
            if (segment.kind === 'text') return { kind: 'text', text: segment.text }
            const character = CHARACTERS.get(segment.source)
            if (character !== undefined) return { kind: 'text', text: character }
            return { kind: 'output', html: this.escaped(segment, place) }
        })
    }

    /** The value of an attribute with its expressions of this phase replaced; it is escaped when it is written. */
    attribute(text: string, phase: Phase): string {
        return segments(text, phase)
            .map((segment) => {
                if (segment.kind === 'text') return segment.text
                return CHARACTERS.get(segment.source) ?? asText(this.evaluate(segment.source))
            })
            .join('')
    }

    /** The value of an attribute that is one expression, as it is; else its text. */
    value(text: string, phase: Phase): unknown {
        const parts = segments(text, phase).filter((segment) => segment.kind !== 'text' || segment.text !== '')
        const [only] = parts
        return parts.length === 1 && only?.kind === 'expression'
            ? this.evaluate(only.source)
            : this.attribute(text, phase)
    }

    run(source: string): unknown {
        if (/[$]\{/.test(source)) throw this.missing(`An expression within a script`)
        return this.surroundings.run(`UI page ${this.surroundings.page}`, source)
    }

    missing(what: string): NotInStandIn {
        return new NotInStandIn(`${what} of UI page '${this.surroundings.page}'`)
    }

    private escaped({ source, escapes }: Segment & { kind: 'expression' }, place: Place): string {
        let text = asText(this.evaluate(source))
        for (const name of escapes) {
            const escape = ESCAPES[name]
            if (!escape) throw this.missing(`Escaping '${name}'`)
            text = escape(text)
        }
        if (escapes.length > 0 || !this.surroundings.escapes) return text
        return place === 'script' ? escapeScript(text) : escapeHtml(text)
    }

    private evaluate(source: string): unknown {
        const known = this.surroundings.known.get(source)
        if (known !== undefined) return known
        if (/^jvar_\w+$/.test(source)) return this.variables.get(source)
        // The platform does not mix script and variables either; nor does it look into them by JavaScript's rules.
        if (/\bjvar_|\bsysparm_|\bempty\(/.test(source)) throw this.missing(`Expression '${source}'`)
        return this.run(source)
    }
}

function asText(value: unknown): string {
    if (value === null || value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`
}

function escapeScript(text: string): string {
    return text
        .replace(/['"\\]/g, '\\$&')
        .replace(/\r/g, '')
        .replace(/\n/g, '\\n')
        .replace(/<\//g, '<\\/')
}
