import { dirname, join } from 'node:path/posix'
import { type Any, type App, childrenOf, nameOf } from './app'

// What the scripts do to which table, by following names, arguments and results through all modules, without order and
// without regard to which call it was: it finds rather too much than too little.

const OPERATIONS: Record<string, string> = {
    query: 'read', get: 'read', insert: 'create', update: 'write', updateMultiple: 'write', deleteRecord: 'delete', deleteMultiple: 'delete',
} // prettier-ignore
const RECORDS = ['GlideRecord', 'GlideRecordSecure', 'GlideAggregate']

/** `s:text`, `r:table` (a record of it) or `f:number` (a function). */
type Value = string

interface Scope {
    cells: Map<string, Set<Value>>
    parent?: Scope
}

interface Fn {
    parameters: Any[]
    scope: Scope
    results: Set<Value>
}

/** `operation table` for each that a server script uses; `?` for a table that could not be followed. */
export function usesOf(app: App): Set<string> {
    return new Follower(app).run()
}

class Follower {
    private readonly uses = new Set<string>()
    private readonly fns: Fn[] = []
    private readonly known = new Map<Any, number>()
    private readonly modules = new Map<string, { scope: Scope; ast: Any }>()
    private changed = true

    constructor(app: App) {
        for (const { place, ast, side } of app.scripts)
            if (side === 'server') this.modules.set(place.replace(/^sys_module /, '').replace(/\.ts$/, ''), { scope: { cells: new Map() }, ast: ast as Any }) // prettier-ignore
    }

    run(): Set<string> {
        for (let round = 0; this.changed; round++) {
            if (round > 20) throw new Error('The scripts cannot be followed in 20 rounds')
            this.changed = false
            for (const [path, { scope, ast }] of this.modules) this.walk(ast, { path, scope, fn: undefined })
        }
        return this.uses
    }

    private add(into: Set<Value>, values: Iterable<Value>): void {
        for (const value of values)
            if (!into.has(value)) {
                into.add(value)
                this.changed = true
            }
    }

    private cell(scope: Scope, name: string): Set<Value> {
        const cell = scope.cells.get(name) ?? new Set()
        scope.cells.set(name, cell)
        return cell
    }

    private lookup(scope: Scope | undefined, name: string): Set<Value> {
        for (let at = scope; at; at = at.parent) {
            const cell = at.cells.get(name)
            if (cell) return cell
        }
        return new Set()
    }

    private walk(node: Any, at: { path: string; scope: Scope; fn: Fn | undefined }): void {
        if (isFunction(node)) {
            const index = this.functionOf(node, at.scope)
            const fn = this.fns[index] as Fn
            if (node.type === 'FunctionDeclaration') this.add(this.cell(at.scope, nameOf(node['id'])), [`f:${index}`])
            const body = node['body'] as Any
            this.walk(body, { path: at.path, scope: fn.scope, fn })
            if (body.type !== 'BlockStatement') this.add(fn.results, this.value(body, fn.scope))
            return
        }
        if (node.type === 'ImportDeclaration') {
            this.imports(node, at)
            return
        }
        if (node.type === 'VariableDeclarator' && node['init'] && nameOf(node['id']) !== '')
            this.add(this.cell(at.scope, nameOf(node['id'])), this.value(node['init'] as Any, at.scope))
        if (node.type === 'AssignmentExpression' && nameOf(node['left']) !== '')
            this.add(this.lookup(at.scope, nameOf(node['left'])), this.value(node['right'] as Any, at.scope))
        if (node.type === 'ReturnStatement' && node['argument'] && at.fn)
            this.add(at.fn.results, this.value(node['argument'] as Any, at.scope))
        if (node.type === 'CallExpression') this.value(node, at.scope)
        for (const child of childrenOf(node)) this.walk(child, at)
    }

    private imports(node: Any, { path, scope }: { path: string; scope: Scope }): void {
        const source = String((node['source'] as Any)['value'])
        const from = this.modules.get(join(dirname(path), source))
        if (!from) return
        for (const specifier of node['specifiers'] as Any[])
            this.add(this.cell(scope, nameOf(specifier['local'])), this.cell(from.scope, nameOf(specifier['imported'])))
    }

    private functionOf(node: Any, scope: Scope): number {
        const index = this.known.get(node) ?? this.fns.length
        if (!this.known.has(node)) {
            this.known.set(node, index)
            const cells = new Map<string, Set<Value>>()
            for (const parameter of node['params'] as Any[]) cells.set(nameOf(parameter), new Set())
            this.fns.push({ parameters: node['params'] as Any[], scope: { cells, parent: scope }, results: new Set() })
        }
        return index
    }

    private value(node: Any, scope: Scope): Set<Value> {
        const parts = (...keys: string[]): Set<Value> =>
            new Set(keys.flatMap((key) => [...this.value(node[key] as Any, scope)]))
        if (node.type === 'Literal') return new Set(typeof node['value'] === 'string' ? [`s:${node['value']}`] : [])
        if (node.type === 'TemplateLiteral') return this.template(node, scope)
        if (node.type === 'Identifier') return this.lookup(scope, nameOf(node))
        if (node.type === 'ConditionalExpression') return parts('consequent', 'alternate')
        if (node.type === 'LogicalExpression') return parts('left', 'right')
        if (isFunction(node)) return new Set([`f:${this.functionOf(node, scope)}`])
        if (node.type === 'NewExpression' && RECORDS.includes(nameOf(node['callee']))) {
            const tables = [...this.value((node['arguments'] as Any[])[0] as Any, scope)]
            return new Set(tables.filter((value) => value.startsWith('s:')).map((value) => `r:${value.slice(2)}`))
        }
        return node.type === 'CallExpression' ? this.call(node, scope) : new Set()
    }

    private template(node: Any, scope: Scope): Set<Value> {
        const quasis = (node['quasis'] as Any[]).map((quasi) => (quasi['value'] as { cooked: string }).cooked)
        const inner = (node['expressions'] as Any[]).map((expression) => [...this.value(expression, scope)].find((value) => value.startsWith('s:'))) // prettier-ignore
        if (inner.includes(undefined)) return new Set()
        return new Set([`s:${quasis.map((text, index) => text + (inner[index]?.slice(2) ?? '')).join('')}`])
    }

    private call(node: Any, scope: Scope): Set<Value> {
        const callee = node['callee'] as Any
        const given = (node['arguments'] as Any[]).map((argument) => this.value(argument, scope))
        if (callee.type === 'MemberExpression') {
            const operation = OPERATIONS[nameOf(callee['property'])]
            const on = this.value(callee['object'] as Any, scope)
            for (const value of on)
                if (operation && value.startsWith('r:')) this.uses.add(`${operation} ${value.slice(2)}`)
            return new Set()
        }
        const results = new Set<Value>()
        for (const value of this.value(callee, scope)) {
            const fn = value.startsWith('f:') ? this.fns[Number(value.slice(2))] : undefined
            if (!fn) continue
            fn.parameters.forEach((parameter, index) => {
                this.add(this.cell(fn.scope, nameOf(parameter)), given[index] ?? [])
            })
            for (const result of fn.results) results.add(result)
        }
        return results
    }
}

function isFunction(node: Any): boolean {
    return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type)
}
