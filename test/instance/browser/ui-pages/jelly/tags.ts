import type { Evaluation, Phase } from './evaluate'
import type { JellyElement, JellyNode } from './parse'

/** What a tag leaves behind: nodes, which are still to be evaluated if they are its own content. */
export type Tag = (element: JellyElement, evaluation: Evaluation, phase: Phase) => JellyNode[]

/** The tags that are evaluated, by their name without the phase (docs/stand-in.md 335, 336). */
export const TAGS: Record<string, Tag> = {
    'j:jelly': ({ children }) => children,
    'j:set': (element, evaluation, phase) => {
        const { var: name, value } = attributesOf(element, evaluation, ['var', 'value'])
        evaluation.set(name ?? '', evaluation.value(value ?? '', phase))
        return []
    },
    'j:if': (element, evaluation, phase) => {
        const { test } = attributesOf(element, evaluation, ['test'])
        return isTrue(evaluation.value(test ?? '', phase)) ? element.children : []
    },
    'g:evaluate': (element, evaluation) => {
        const {
            var: name,
            jelly,
            object,
            expression,
        } = attributesOf(element, evaluation, ['var', 'jelly', 'object', 'expression'])
        if (jelly === 'true') throw evaluation.missing('jelly="true"')
        if (object === 'true') throw evaluation.missing('object="true"')
        const value = evaluation.run(expression ?? textOf(element))
        if (name !== undefined) evaluation.set(name, value)
        return []
    },
    /** A script of the platform's own; `platform-scripts.ts` says which there are. */
    'g:requires': (element, evaluation) => {
        const { name = '' } = attributesOf(element, evaluation, ['name'])
        return [script([['src', `/${name}`]])]
    },
    'g:client_script': (element, evaluation) => {
        const { type } = attributesOf(element, evaluation, ['type'])
        if (type !== 'user') throw evaluation.missing(`Client script of type '${type ?? ''}'`)
        return [script([['src', '/stand-in/user.js']])]
    },
}

function attributesOf(
    element: JellyElement,
    evaluation: Evaluation,
    known: string[],
): Record<string, string | undefined> {
    for (const [name] of element.attributes)
        if (!known.includes(name)) throw evaluation.missing(`Attribute '${name}' of <${element.name}>`)
    return Object.fromEntries(element.attributes)
}

function script(attributes: [string, string][]): JellyNode {
    return { kind: 'element', name: 'script', attributes, children: [] }
}

function textOf({ children }: JellyElement): string {
    return children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
}

/** Jelly's truth, which is not JavaScript's. */
function isTrue(value: unknown): boolean {
    return value === true || ['true', 'yes', 'on', '1'].includes(String(value))
}
