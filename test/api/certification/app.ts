import { type Node, parse } from 'acorn'
import { SCOPE } from '../../../src/server/contract'
import type { BuiltRecord } from '../support/built'

export type Values = Record<string, string>

/** A script of the app as it is installed. */
export interface Script {
    /** Table, and module path or name. */
    place: string
    side: 'server' | 'client'
    text: string
    ast: Node
}

/** What the checks look at: the records of a build and its scripts, parsed. */
export interface App {
    records: BuiltRecord[]
    of: (table: string) => Values[]
    scripts: Script[]
}

/** One definition of the certification list. */
export interface Check {
    /** Number of the definition where it is published (docs/certification.md), or `own` where it is the project's. */
    definition: string
    title: string
    /** What is wrong, one line each. */
    find: (app: App) => string[]
    /** Small builds that are wrong: each has to be found. */
    wrong: BuiltRecord[][]
}

/** Columns that hold a script, by table. A UI action's is the browser's where `client` says so. */
const SCRIPTS: Record<string, string[]> = {
    sys_module: ['content'],
    sys_ux_lib_asset: ['content'],
    sys_ws_operation: ['operation_script'],
    sys_script: ['script', 'condition'],
    sys_script_include: ['script'],
    sys_script_client: ['script'],
    sys_ui_script: ['script'],
    sys_ui_action: ['script', 'condition', 'onclick'],
    sys_ui_page: ['client_script', 'processing_script'],
    sysauto_script: ['script', 'condition'],
    sys_security_acl: ['script'],
    sysevent_email_action: ['advanced_condition'],
    sysevent_script_action: ['script'],
    sys_script_fix: ['script'],
}
const CLIENT = new Set(['sys_ux_lib_asset', 'sys_script_client', 'sys_ui_script'])

export function appOf(records: BuiltRecord[]): App {
    const of = (table: string): Values[] =>
        records.filter((record) => record.table === table).map(({ values }) => values)
    return { records, of, scripts: records.flatMap(scriptsOf) }
}

function scriptsOf({ table, values }: BuiltRecord): Script[] {
    // Of modules only the sources: the others are a package.json and the SDK's list of checksums.
    if (table === 'sys_module' && !/\.[jt]sx?$/.test(values['path'] ?? '')) return []
    return (SCRIPTS[table] ?? []).flatMap((column) => {
        const text = values[column] ?? ''
        if (text.trim() === '') return []
        const isClient =
            CLIENT.has(table) ||
            column === 'client_script' ||
            column === 'onclick' ||
            (table === 'sys_ui_action' && column === 'script' && values['client'] === 'true')
        const place = `${table} ${(values['path'] ?? values['name'] ?? values['sys_id'] ?? '').replace(/^.*\/src\//, 'src/')}`
        const sourceType = table === 'sys_module' || table === 'sys_ux_lib_asset' ? 'module' : 'script'
        const ast = parse(text, { ecmaVersion: 'latest', sourceType, allowReturnOutsideFunction: true })
        return [{ place, side: isClient ? 'client' : 'server', text, ast }]
    })
}

/** Any node with what the parser gave it. */
export type Any = Node & Record<string, unknown>

const walked = new WeakMap<Node, Any[]>()

/** Every node, outermost first. */
export function nodes(root: Node): Any[] {
    const known = walked.get(root)
    if (known) return known
    const found: Any[] = []
    const visit = (node: Any): void => {
        found.push(node)
        for (const child of childrenOf(node)) visit(child)
    }
    visit(root as Any)
    walked.set(root, found)
    return found
}

export function childrenOf(node: Any): Any[] {
    return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

function isNode(value: unknown): value is Any {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** `a.b.c` of a chain of names, '' for anything else. */
export function nameOf(node: unknown): string {
    const any = node as Any | undefined
    if (any?.type === 'Identifier') return String(any['name'])
    if (any?.type === 'ThisExpression') return 'this'
    if (any?.type !== 'MemberExpression' || any['computed'] === true) return ''
    const [object, property] = [nameOf(any['object']), nameOf(any['property'])]
    return property === '' ? '' : `${object}.${property}`
}

/** Places of scripts of one side that have a node of this kind. */
export function places(app: App, side: Script['side'] | 'any', is: (node: Any) => boolean): string[] {
    return app.scripts
        .filter((script) => (side === 'any' || script.side === side) && nodes(script.ast).some(is))
        .map(({ place }) => place)
}

/** Whether a node calls a method of this name, on whatever. */
export const calls =
    (...names: string[]) =>
    (node: Any): boolean =>
        node.type === 'CallExpression' && names.includes(nameOf(node['callee']).replace(/^.*\./, ''))

/** Whether a node calls exactly this chain of names. */
export const callsExactly =
    (...names: string[]) =>
    (node: Any): boolean =>
        (node.type === 'CallExpression' || node.type === 'NewExpression') && names.includes(nameOf(node['callee']))

/** For samples. */
export const record = (table: string, values: Values): BuiltRecord => ({
    table,
    file: `update/${table}_sample.xml`,
    values: { sys_id: '0'.repeat(32), ...values },
})
export const module = (content: string, path = `${SCOPE}/x/0.1.0/src/server/sample.ts`): BuiltRecord =>
    record('sys_module', { path, content })
export const clientScript = (content: string): BuiltRecord => record('sys_ux_lib_asset', { name: 'page', content })
