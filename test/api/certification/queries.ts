// No query is built from strings: conditions are given column by column, values apart.
import { type Any, type App, type Check, calls, module, nameOf, nodes } from './app'

/** Constant text: a literal, a name in capitals, or a template made of these. */
function isConstant(node: Any | undefined): boolean {
    if (!node) return true
    if (node.type === 'Literal') return true
    if (node.type === 'TemplateLiteral') return (node['expressions'] as Any[]).every(isConstant)
    return /^[A-Z][A-Z0-9_]*$/.test(nameOf(node))
}

function found(app: App, is: (node: Any) => boolean): string[] {
    return app.scripts
        .filter(({ side }) => side === 'server')
        .flatMap(({ ast, place }) =>
            nodes(ast)
                .filter(is)
                .map((node) => `${place}: ${nameOf(node['callee'])}`),
        )
}

const args = (node: Any): Any[] => node['arguments'] as Any[]
const isJoined = (node: Any | undefined): boolean =>
    (node?.type === 'TemplateLiteral' && !isConstant(node)) ||
    (node?.type === 'BinaryExpression' && node['operator'] === '+' && !(isConstant(node['left'] as Any) && isConstant(node['right'] as Any))) // prettier-ignore

export const QUERY_CHECKS: Check[] = [
    {
        definition: 'preflight',
        title: 'no encoded query that is not constant text',
        find: (app) => found(app, (node) => calls('addEncodedQuery')(node) && !isConstant(args(node)[0])),
        wrong: [
            [module("gr.addEncodedQuery('active=true^number=' + number)")],
            [module('gr.addEncodedQuery(`number=${number}`)')],
            [module('gr.addEncodedQuery(query)')],
        ],
    },
    {
        definition: 'preflight',
        title: 'no encoded query in the form of addQuery with one argument',
        find: (app) => found(app, (node) => calls('addQuery', 'addOrCondition')(node) && args(node).length === 1),
        wrong: [[module("gr.addQuery('number=' + number)")], [module('gr.addQuery(query)')]],
    },
    {
        definition: 'preflight',
        title: 'no column, operator or value of a condition is put together from strings',
        find: (app) =>
            found(
                app,
                (node) => calls('addQuery', 'addOrCondition', 'addCondition', 'get')(node) && args(node).some(isJoined),
            ),
        wrong: [
            [module("gr.addQuery('number', 'A' + number)")],
            [module("gr.addQuery('u_' + column, value)")],
            [module('gr.addOrCondition(`u_${column}`, value)')],
        ],
    },
]
