import { XMLParser } from 'fast-xml-parser'

/** An element with its attributes, its text and its child elements, in document order. */
export interface Element {
    name: string
    attributes: Record<string, string>
    text: string
    children: Element[]
}

type Node = Record<string, unknown>

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    // Modules are long and made of characters that need escaping; there is no hostile input here.
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
})

/** The root element of a document. */
export function parseXml(text: string): Element {
    const root = (parser.parse(text) as Node[]).map(toElement).find((element) => element !== undefined)
    if (!root) throw new Error('The document has no element')
    return root
}

function toElement(node: Node): Element | undefined {
    const name = Object.keys(node).find((key) => key !== ':@') as string
    if (name === '#text') return undefined
    const inner = node[name] as Node[]
    const text = inner.filter((child) => '#text' in child).map((child) => String(child['#text'])).join('') // prettier-ignore
    const children = inner.map(toElement).filter((child) => child !== undefined)
    return { name, attributes: (node[':@'] as Record<string, string> | undefined) ?? {}, text, children }
}
