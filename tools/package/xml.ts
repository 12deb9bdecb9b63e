import XMLBuilder from 'fast-xml-builder'
import type { Element } from '../../test/instance/artifacts/xml'

type Node = Record<string, unknown>

const builder = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', suppressEmptyNode: true }) // prettier-ignore

/** An element that holds text. */
export function element(name: string, text: string, attributes: Record<string, string> = {}): Element {
    return { name, attributes, text, children: [] }
}

/** A document in one line, the form that payloads of update sets have. Elements hold text or elements, not both. */
export function writeXml(root: Element): string {
    return `<?xml version="1.0" encoding="UTF-8"?>${builder.build([toNode(root)])}`
}

function toNode({ name, attributes, text, children }: Element): Node {
    const inner: Node[] = children.length > 0 ? children.map(toNode) : text === '' ? [] : [{ '#text': writable(text) }]
    return { [name]: inner, ':@': attributes }
}

/** Carriage returns would not survive reading; what XML 1.0 cannot hold is refused. */
function writable(text: string): string {
    // eslint-disable-next-line no-control-regex
    const stranger = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text)?.[0]
    if (stranger !== undefined) throw new Error(`XML cannot hold U+${stranger.charCodeAt(0).toString(16)}`)
    return text.replace(/\r\n?/g, '\n')
}
