import XMLBuilder from 'fast-xml-builder'
import { XMLParser } from 'fast-xml-parser'
import { checkEs5 } from './lower'

// A UI page is XML that Jelly evaluates. It is read and written as it is: entities, comments and space untouched.
const asItIs = {
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    processEntities: false,
    commentPropName: '#comment',
    cdataPropName: '#cdata',
    parseTagValue: false,
    parseAttributeValue: false,
} as const
const parser = new XMLParser(asItIs)
const builder = new XMLBuilder({ ...asItIs, suppressEmptyNode: false })

type Node = Record<string, unknown>

/** The page with its assets inside: what `/uxasset/externals/<name>.jsdbx` would load. `newer` tells which elements load
 * what older releases have not: they go. Throws on a script above ES5 and on an asset that the build has not. */
export function inlinePage(html: string, page: string, assets: ReadonlyMap<string, string>, newer: RegExp): string {
    const rewrite = (node: Node): Node[] => {
        const name = nameOf(node)
        if (name === '#comment') return []
        if (name.startsWith('#')) return [node]
        const attributes = node[':@'] as Record<string, string> | undefined
        const address = attributes?.src ?? attributes?.href ?? attributes?.name ?? ''
        const asset = /^\/uxasset\/externals\/(.+)\.jsdbx(?:\?|$)/.exec(address)?.[1]
        const content = asset === undefined ? undefined : assets.get(asset)
        if (content !== undefined) return [inlined(asset as string, content)]
        if (newer.test(address)) return []
        if (name.endsWith(':evaluate')) checkEs5(textOf(node), `${page}: <${name}>`)
        return [{ ...node, [name]: (node[name] as Node[]).flatMap(rewrite) }]
    }
    const written = builder.build((parser.parse(html) as Node[]).flatMap(rewrite))
    const left = newer.exec(written)?.[0]
    if (left !== undefined) throw new Error(`${page}: '${left}' is newer than the releases of this package`)
    return written.trim()
}

/** A script that brings its own source, percent-encoded where Jelly, XML or HTML would read it. */
function inlined(name: string, source: string): Node {
    const encoded = source.replace(/[^\w !#()*+,\-./:;=?@[\]^`{|}~]/gu, (character) =>
        character === "'" ? '%27' : encodeURIComponent(character),
    )
    const loader = `(function (holder) {
    document.addEventListener('DOMContentLoaded', function () {
        var script = document.createElement('script');
        script.type = 'module';
        script.text = decodeURIComponent(holder.getAttribute('data-source'));
        holder.parentNode.appendChild(script);
    });
})(document.currentScript);`
    return { script: [{ '#text': loader }], ':@': { 'data-asset': name, 'data-source': encoded } }
}

function nameOf(node: Node): string {
    return Object.keys(node).find((key) => key !== ':@') as string
}

function textOf(node: Node): string {
    const parts = (node[nameOf(node)] as Node[]).map((child) => ('#cdata' in child ? textOf(child) : child['#text']))
    return parts
        .join('')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
}
