import { parse } from 'acorn'
import ts from 'typescript'

/** What a script requires: a module by its path, and which of its exports. */
export interface Required {
    path: string
    names: string[]
}

const LOWERED: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES5,
    module: ts.ModuleKind.CommonJS,
    moduleDetection: ts.ModuleDetectionKind.Legacy,
    ignoreDeprecations: '5.0',
    removeComments: true,
    alwaysStrict: false,
}

/** What a script requires, all in the form `const { name } = require('path')`. Any other use of `require` throws. */
export function requiredBy(source: string, place: string): Required[] {
    return requireCalls(source).map((call) => {
        const { parent } = call
        if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name))
            throw new Error(`${place}: cannot place ${call.getText()}: only 'const { name } = require(…)' can be`)
        const names = parent.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
        return { path: pathOf(call, place), names }
    })
}

/** The script at ES5 level, with the script include `nameOf(path)` in the place of each `require(path)`. Throws if that
 * leaves anything above ES5. */
export function lower(source: string, place: string, nameOf: (path: string) => string): string {
    const calls = requireCalls(source)
    // As it is where nothing has to be done: a condition is to stay an expression.
    if (calls.length === 0 && isEs5(source)) return source
    let text = source
    for (const call of calls.reverse())
        text = text.slice(0, call.getStart()) + nameOf(pathOf(call, place)) + text.slice(call.getEnd())
    const { outputText, diagnostics } = ts.transpileModule(text, { compilerOptions: LOWERED, reportDiagnostics: true })
    const [problem] = diagnostics ?? []
    if (problem) throw new Error(`${place}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
    const lowered = outputText.replace(/^(?:var (\w+) = \1;\n)+/gm, '').trimEnd()
    checkEs5(lowered, place)
    return lowered
}

function isEs5(source: string): boolean {
    try {
        checkEs5(source, '')
        return true
    } catch {
        return false
    }
}

/** Throws on anything that an ES5 engine cannot parse. */
export function checkEs5(source: string, place: string): void {
    try {
        parse(source, { ecmaVersion: 5, sourceType: 'script' })
    } catch (error) {
        throw new Error(`${place}: not ES5: ${(error as Error).message}`, { cause: error })
    }
}

function requireCalls(source: string): ts.CallExpression[] {
    const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
    const found: ts.CallExpression[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require')
            found.push(node)
        ts.forEachChild(node, visit)
    }
    visit(file)
    return found
}

function pathOf(call: ts.CallExpression, place: string): string {
    const [path] = call.arguments
    if (!path || !ts.isStringLiteralLike(path))
        throw new Error(`${place}: cannot place ${call.getText()}: no fixed path`)
    return path.text
}
