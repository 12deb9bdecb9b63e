import { escapeHtml } from '../../page/html'
import { Evaluation, type Phase, type Place, type Surroundings } from './evaluate'
import { type JellyElement, type JellyNode, parseJelly } from './parse'
import { TAGS } from './tags'

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']) // prettier-ignore
const RAW = new Set(['script', 'style'])
const OF_PHASE = /^([jg])(2?):(.+)$/

/** The HTML of a UI page: both phases of Jelly, one after the other (docs/stand-in.md 333 to 338). */
export function renderJelly(source: string, surroundings: Surroundings): string {
    const evaluation = new Evaluation(surroundings)
    const first = evaluate(parseJelly(source, surroundings.page), evaluation, 1, 'text')
    return serialise(evaluate(first, evaluation, 2, 'text'), false)
}

function evaluate(nodes: JellyNode[], evaluation: Evaluation, phase: Phase, place: Place): JellyNode[] {
    return nodes.flatMap((node): JellyNode[] => {
        if (node.kind === 'output') return [node]
        if (node.kind === 'text') return evaluation.text(node.text, phase, place)
        const [, letter, second, tag] = OF_PHASE.exec(node.name) ?? []
        if (tag !== undefined) {
            const isLater = second === '2' && phase === 1
            // What a later tag holds is a script or later content: only its attributes are of this phase too.
            if (isLater) return [{ ...node, attributes: filled(node, evaluation, phase) }]
            const handle = TAGS[`${letter}:${tag}`]
            if (!handle) throw evaluation.missing(`Tag <${node.name}>`)
            return evaluate(handle(node, evaluation, phase), evaluation, phase, place)
        }
        if (node.name.includes(':')) throw evaluation.missing(`Tag <${node.name}>`)
        const inner: Place = RAW.has(node.name.toLowerCase()) ? 'script' : 'text'
        const children = evaluate(node.children, evaluation, phase, inner)
        return [{ ...node, attributes: filled(node, evaluation, phase), children }]
    })
}

function filled({ attributes }: JellyElement, evaluation: Evaluation, phase: Phase): [string, string][] {
    return attributes.map(([name, value]) => [name, evaluation.attribute(value, phase)])
}

function serialise(nodes: JellyNode[], raw: boolean): string {
    return nodes
        .map((node) => {
            if (node.kind === 'output') return node.html
            if (node.kind === 'text') return raw ? node.text : escapeHtml(node.text)
            const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
            const open = `<${node.name}${attributes}>`
            const name = node.name.toLowerCase()
            return VOID.has(name) ? open : `${open}${serialise(node.children, RAW.has(name))}</${node.name}>`
        })
        .join('')
}
