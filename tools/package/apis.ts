import ts from 'typescript'
import { KINGSTON } from './kingston'

/** What ES5 itself has to call. */
const ES5_METHODS = [Object, Function, Array, String, Number, Boolean, Date, RegExp, Error, Math, JSON]
    .flatMap((owner) => [owner, (owner as { prototype?: object }).prototype ?? {}])
    .flatMap((owner) => Object.getOwnPropertyNames(owner))
const LATER_METHODS = new Set([
    'assign', 'is', 'values', 'entries', 'fromEntries', 'setPrototypeOf', 'getOwnPropertySymbols', 'hasOwn', 'groupBy', 'from', 'of', 'find', 'findIndex', 'findLast', 'findLastIndex',
    'fill', 'copyWithin', 'includes', 'flat', 'flatMap', 'at', 'toReversed', 'toSorted', 'toSpliced', 'with', 'startsWith', 'endsWith', 'repeat', 'padStart', 'padEnd', 'trimStart',
    'trimEnd', 'codePointAt', 'fromCodePoint', 'normalize', 'matchAll', 'replaceAll', 'raw', 'isWellFormed', 'toWellFormed', 'isInteger', 'isSafeInteger', 'isFinite', 'isNaN', 'trunc',
    'sign', 'cbrt', 'log2', 'log10', 'hypot', 'clz32', 'fround', 'imul', 'expm1', 'log1p', 'cosh', 'sinh', 'tanh', 'acosh', 'asinh', 'atanh', 'getOwnPropertyDescriptors',
]) // prettier-ignore

const NAME_NOT_FOUND = new Set([2304, 2552, 2580, 2583, 2584, 2585, 2693, 2868])

/** Throws where scripts (by the place where they stand; `includes` are the script includes they call) use a global name or call a method that neither ES5 nor
 * Kingston has, by the list, nor they themselves. A method is known by its name only. */
export function checkApis(scripts: ReadonlyMap<string, string>, includes: string[]): void {
    const names = [...Object.keys(KINGSTON.apis), ...KINGSTON.variables.split(' '), ...includes]
    const sources = new Map([...scripts].map(([place, source]) => [`/${place}.js`, source]))
    sources.set('/kingston.d.ts', names.map((name) => `declare var ${name}: any;`).join('\n'))
    const program = createProgram(sources)
    const files = [...scripts.keys()].map((place) => program.getSourceFile(`/${place}.js`) as ts.SourceFile)
    const known = new Set([
        ...ES5_METHODS.filter((name) => !LATER_METHODS.has(name)),
        ...Object.values(KINGSTON.apis).flatMap(({ methods = '' }) => methods.split(' ')),
        ...files.flatMap(ownNames),
    ])
    for (const file of files) {
        const place = file.fileName.slice(1, -'.js'.length)
        for (const { code, messageText } of program.getSemanticDiagnostics(file))
            if (NAME_NOT_FOUND.has(code))
                throw new Error(`${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
        const stranger = calledMembers(file).find((name) => !known.has(name))
        if (stranger !== undefined) throw new Error(`${place}: '${stranger}' is not in the list of what Kingston has (tools/package/kingston.json)`) // prettier-ignore
    }
}

function createProgram(sources: ReadonlyMap<string, string>): ts.Program {
    const options: ts.CompilerOptions = { allowJs: true, checkJs: true, noEmit: true, lib: ['lib.es5.d.ts'], types: [] }
    const host = ts.createCompilerHost(options)
    const original = { ...host }
    host.fileExists = (name) => sources.has(name) || original.fileExists(name)
    host.getSourceFile = (name, version, ...rest) => {
        const text = sources.get(name)
        return text === undefined
            ? original.getSourceFile(name, version, ...rest)
            : ts.createSourceFile(name, text, version, true)
    }
    return ts.createProgram([...sources.keys()], options, host)
}

/** The names under which the scripts themselves keep something: keys of objects, and members that they assign. */
function ownNames(file: ts.SourceFile): string[] {
    return collect(file, (node) => {
        if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return node.name.text
        const isAssignment = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
        return isAssignment && ts.isPropertyAccessExpression(node.left) ? node.left.name.text : undefined
    })
}

function calledMembers(file: ts.SourceFile): string[] {
    return collect(file, (node) =>
        ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
            ? node.expression.name.text
            : undefined,
    )
}

function collect(file: ts.SourceFile, nameOf: (node: ts.Node) => string | undefined): string[] {
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        const name = nameOf(node)
        if (name !== undefined) found.push(name)
        ts.forEachChild(node, visit)
    }
    visit(file)
    return found
}
