import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { NotInStandIn } from '../../../platform/errors'

/** `output` is HTML that an expression left behind: it is neither evaluated nor escaped again. */
export type JellyNode = { kind: 'text'; text: string } | { kind: 'output'; html: string } | JellyElement

export interface JellyElement {
    kind: 'element'
    name: string
    attributes: [name: string, value: string][]
    children: JellyNode[]
}

type Parsed = Record<string, unknown>

const CDATA = '#cdata'

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    cdataPropName: CDATA,
    processEntities: true,
})

/** The source of a UI page, which is XML: comments are gone, entities are characters (docs/stand-in.md 333).
 * @throws for what is not well-formed */
export function parseJelly(source: string, page: string): JellyNode[] {
    // Its successor is a package of its own, which is not installed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const valid = XMLValidator.validate(source.trim())
    if (valid !== true)
        throw new Error(`UI page '${page}' is not well-formed: ${valid.err.msg} (line ${valid.err.line})`)
    const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)\w+;/i.exec(withoutCdata(source))
    if (entity) throw new NotInStandIn(`Entity '${entity[0]}' of UI page '${page}'`)
    return (parser.parse(source) as Parsed[]).map(toNode)
}

function toNode(parsed: Parsed): JellyNode {
    const name = Object.keys(parsed).find((key) => key !== ':@') as string
    if (name === '#text') return { kind: 'text', text: String(parsed[name]) }
    const inner = parsed[name] as Parsed[]
    if (name === CDATA) return { kind: 'text', text: inner.map((child) => String(child['#text'])).join('') }
    const attributes = Object.entries((parsed[':@'] as Record<string, string> | undefined) ?? {})
    return { kind: 'element', name, attributes, children: inner.map(toNode) }
}

function withoutCdata(source: string): string {
    return source.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, '')
}
