import { createRequire } from 'node:module'
import type ts from 'typescript'

// The compiler is large and rarely needed: loaded when a source first holds something suspicious.
let compiler: typeof ts | undefined

function typescript(): typeof ts {
    compiler ??= createRequire(import.meta.url)('typescript') as typeof ts
    return compiler
}

/** What every refused feature has in its text, somewhere. */
const SUSPICIOUS =
    /\basync\b|\bawait\b|#|\bimport\s*\(|\beval\b|\bFunction\b|\bextends\b|\/[gimsuy]*[dv][gimsuy]*(?![\w])/

const BUILT_INS = new Set([
    'Array',
    'RegExp',
    'Function',
    'Promise',
    'Error',
    'Map',
    'Set',
    'Object',
    'Date',
    'String',
    'Number',
    'TypeError',
    'RangeError',
])

/** Refuses at load what the platform's ES2021 mode does not run (docs/stand-in.md 82). Throws, naming place and feature. */
export function checkLanguage(name: string, source: string): void {
    if (!SUSPICIOUS.test(source)) return
    const ts = typescript()
    const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
    const visit = (node: ts.Node): void => {
        const feature = refused(node)
        if (feature) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
            throw new SyntaxError(`${name}:${line + 1}: ${feature} is not allowed on the platform`)
        }
        ts.forEachChild(node, visit)
    }
    visit(file)
}

function refused(node: ts.Node): string | undefined {
    const ts = typescript()
    if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent) && isAsync(node))
        return 'an async method in a class'
    if (ts.isFunctionLike(node) && isAsync(node) && 'asteriskToken' in node && node.asteriskToken)
        return 'an async generator'
    if (ts.isForOfStatement(node) && node.awaitModifier) return 'for await'
    if (ts.isPrivateIdentifier(node)) return refusedPrivate(node)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'dynamic import()'
    if (ts.isCallExpression(node) && isNamed(node.expression, 'eval')) return 'eval'
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isNamed(node.expression, 'Function'))
        return 'new Function'
    if (
        ts.isHeritageClause(node) &&
        node.types.some((type) => ts.isIdentifier(type.expression) && BUILT_INS.has(type.expression.text))
    )
        return 'a subclass of a built-in'
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.text))
        return 'a regular expression flag d or v'
    if (ts.isAwaitExpression(node) && ts.isSourceFile(enclosing(node))) return 'await outside a function'
    return undefined
}

function refusedPrivate(node: ts.PrivateIdentifier): string | undefined {
    const ts = typescript()
    const { parent } = node
    if (ts.isBinaryExpression(parent) && parent.left === node) return 'a brand check for a private field'
    const isMember = ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent) || ts.isAccessor(parent)
    if (!isMember || parent.name !== node) return undefined
    const isStatic = parent.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)
    return isStatic ? undefined : 'a private instance field or method'
}

function isAsync(node: ts.Node): boolean {
    const ts = typescript()
    return (
        ts.canHaveModifiers(node) &&
        (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
    )
}

function isNamed(node: ts.Node, name: string): boolean {
    return typescript().isIdentifier(node) && node.text === name
}

function enclosing(node: ts.Node): ts.Node {
    const ts = typescript()
    let outer = node.parent
    while (!ts.isFunctionLike(outer) && !ts.isSourceFile(outer)) outer = outer.parent
    return outer
}
