// What no script may do, whatever it is for.
import { type Any, type App, type Check, calls, callsExactly, clientScript, module, nameOf, nodes, places, record } from './app' // prettier-ignore

const GLIDE = ['GlideRecord', 'GlideRecordSecure', 'GlideAggregate', 'GlideQuery']
const isGlide = callsExactly(...GLIDE)
const literals = (app: App, pattern: RegExp): string[] =>
    app.scripts.flatMap(({ ast, place }) =>
        nodes(ast)
            .map((node) => textOf(node))
            .filter((text) => pattern.test(text))
            .map((text) => `${place}: ${text.slice(0, 60)}`),
    )

/** The text of a literal or of a piece of a template. */
function textOf(node: Any): string {
    if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : ''
    return node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : ''
}

const read = (more: string): string =>
    `export function one() { const gr = new GlideRecord('x'); gr.addQuery('a', 'b'); ${more} }`

export const SCRIPT_CHECKS: Check[] = [
    {
        definition: 'SE10023',
        title: 'no eval, and no function made of text',
        find: (app) =>
            places(
                app,
                'any',
                callsExactly('eval', 'Function', 'GlideEvaluator', 'GlideScopedEvaluator', 'setTimeoutText'),
            ),
        wrong: [
            [module('eval("1")')],
            [module('const f = new Function("a", "return a")')],
            [clientScript('Function("x")')],
        ],
    },
    {
        definition: 'SE10034',
        title: 'no hard-coded sys_id',
        find: (app) => literals(app, /(^|[^0-9a-f])[0-9a-f]{32}([^0-9a-f]|$)/i),
        wrong: [
            [module("const admin = '6816f79cc0a8016401c5a33be04be441'")],
            [module('const link = `/x.do?sys_id=6816f79cc0a8016401c5a33be04be441&a=${1}`')],
            [clientScript("var a = '6816f79cc0a8016401c5a33be04be441'")],
        ],
    },
    {
        definition: 'SE10537',
        title: 'no hard-coded address of an instance',
        find: (app) => literals(app, /https?:\/\/[a-z0-9.-]*(service-now\.com|servicenowservices\.com|localhost|127\.0\.0\.1)(?!\/docs)/i), // prettier-ignore
        wrong: [
            [module("const a = 'https://dev1.service-now.com/x'")],
            [clientScript('var a = `http://localhost:8080/`')],
        ],
    },
    {
        definition: 'SE10534',
        title: 'no secret, password, token or key in a script or a property',
        find: (app) => [...secretsInScripts(app), ...secretsInProperties(app)],
        wrong: [
            [module("const clientSecret = 'hunter2hunter2'")],
            [module("const o = { password: 'Tr0ub4dor&3' }")],
            [module("x.apiKey = 'abcdefgh12345'")],
            [module(`const k = '${'QWxhZGRpbjpvcGVuIHNlc2FtZQ'.repeat(2)}=='`)],
            [record('sys_properties', { name: 'x.client_secret', value: 'hunter2hunter2', is_private: 'false' })],
        ],
    },
    {
        definition: 'SE10588',
        title: 'no GlideEncrypter',
        find: (app) => places(app, 'any', (node) => nameOf(node).includes('GlideEncrypter')),
        wrong: [[module('new GlideEncrypter().decrypt(x)')]],
    },
    {
        definition: 'SE10482',
        title: 'no call into Java packages, and no gs.sql (SE10252)',
        find: (app) =>
            places(
                app,
                'server',
                (node) => /^(Packages|java|javax)\./.test(nameOf(node)) || callsExactly('gs.sql')(node),
            ),
        wrong: [[module('new Packages.java.util.Date()')], [module("gs.sql('select 1')")]],
    },
    {
        definition: 'HSD0001058',
        title: 'no logging, sleeping or dating function that scopes are refused (SE10561, SE10477, SE10629, SE10134)',
        find: (app) =>
            places(app, 'server', callsExactly('gs.log', 'gs.logError', 'gs.logWarning', 'gs.print', 'gs.sleep', 'gs.now', 'gs.nowDateTime', 'gs.cacheFlush')), // prettier-ignore
        wrong: [
            [module("gs.log('x')")],
            [module('gs.print(1)')],
            [module('gs.sleep(1)')],
            [module('gs.nowDateTime()')],
        ],
    },
    {
        definition: 'HSD0001312',
        title: 'no console, and no debugger (HSD0004726)',
        find: (app) =>
            places(
                app,
                'any',
                (node) => /^(window\.)?console\.\w+$/.test(nameOf(node)) || node.type === 'DebuggerStatement',
            ),
        wrong: [[module('console.log(1)')], [clientScript('console.error(1)')], [module('debugger')]],
    },
    {
        definition: 'SE10026',
        title: 'no alert, confirm or prompt',
        find: (app) =>
            places(
                app,
                'client',
                callsExactly('alert', 'confirm', 'prompt', 'window.alert', 'window.confirm', 'window.prompt'),
            ),
        wrong: [[clientScript("alert('x')")], [clientScript("window.confirm('x')")]],
    },
    {
        definition: 'SE10013',
        title: 'no GlideRecord and no getReference in the browser (SE10019)',
        find: (app) => places(app, 'client', (node) => isGlide(node) || calls('getReference')(node)),
        wrong: [[clientScript("new GlideRecord('x')")], [clientScript("g_form.getReference('a')")]],
    },
    {
        definition: 'SE10020',
        title: 'no synchronous request in the browser',
        find: (app) =>
            places(app, 'client', (node) => calls('getXMLWait')(node) || (calls('open')(node) && isFalse(third(node)))),
        wrong: [[clientScript('ga.getXMLWait()')], [clientScript("x.open('GET', '/', false)")]],
    },
    {
        definition: 'SE10147',
        title: 'a page makes no markup out of text: no innerHTML, document.write or dangerouslySetInnerHTML (SE10146, SE10148)',
        find: markup,
        wrong: [
            [clientScript("element.innerHTML = text + '<b>'")],
            [clientScript('document.write(x)')],
            [clientScript('h("p", { dangerouslySetInnerHTML: { __html: x } })')],
            [record('sys_ui_page', { name: 'p', html: '<j:jelly><p>${RP.getParameterValue("a")}</p></j:jelly>' })],
        ],
    },
    {
        definition: 'SE10031',
        title: 'no getRowCount: GlideAggregate counts',
        find: (app) => places(app, 'server', calls('getRowCount')),
        wrong: [[module(read('gr.query(); return gr.getRowCount()'))]],
    },
    {
        definition: 'SE10052',
        title: 'no dot-walk to a sys_id',
        find: (app) =>
            places(
                app,
                'server',
                (node) => /\w+\.\w+\.sys_id$/.test(nameOf(node)) || /^\w+\.sys_id$/.test(textOf(node)),
            ),
        wrong: [
            [module('const id = current.caller_id.sys_id')],
            [module(read("return gr.getValue('caller_id.sys_id')"))],
        ],
    },
    {
        definition: 'SE10125',
        title: 'no current.update() in a business rule, nor insert or delete of the current record',
        find: (app) =>
            places(
                app,
                'server',
                callsExactly('current.update', 'current.insert', 'current.deleteRecord', 'current.setWorkflow'),
            ),
        wrong: [[record('sys_script', { name: 'r', script: 'current.update()' })], [module('function r(current) { current.update() }')]], // prettier-ignore
    },
    {
        definition: 'SE10057',
        title: 'initialize or newRecord before every insert',
        find: (app) => withoutBefore(app, ['insert'], ['initialize', 'newRecord']),
        wrong: [
            [module("export function add() { const gr = new GlideRecord('x'); gr.setValue('a', 1); gr.insert() }")],
        ],
    },
    {
        definition: 'own',
        title: 'a limit on every query of which one row is read',
        find: (app) => withoutBefore(app, ['next'], ['setLimit'], 'if'),
        wrong: [[module(read('gr.query(); if (gr.next()) return 1'))], [module(read('gr.query(); return gr.next()'))]],
    },
    {
        definition: 'SE10548',
        title: 'no query of the audit log',
        find: (app) => literals(app, /^sys_(audit|history)/),
        wrong: [[module("new GlideRecord('sys_audit')")]],
    },
    {
        definition: 'SE10071',
        title: 'no property compared with a boolean: gs.getProperty answers text',
        find: (app) =>
            places(app, 'server', (node) => {
                const isTest = node.type === 'IfStatement' || node.type === 'UnaryExpression'
                const tested = (node.type === 'IfStatement' ? node['test'] : node['argument']) as Any | undefined
                if (isTest && tested) return callsExactly('gs.getProperty')(tested)
                if (node.type !== 'BinaryExpression') return false
                const sides = [node['left'], node['right']] as Any[]
                return (
                    sides.some(callsExactly('gs.getProperty')) &&
                    sides.some((side) => typeof side['value'] === 'boolean')
                )
            }),
        wrong: [[module("if (gs.getProperty('x.on')) f()")], [module("const on = gs.getProperty('x.on') === true")]],
    },
]

function third(node: Any): Any | undefined {
    return (node['arguments'] as Any[])[2]
}

const isFalse = (node: Any | undefined): boolean => node?.type === 'Literal' && node['value'] === false

// A key of a text is none, nor is a label, nor the name of a column.
const SECRET = /(secret|password|passwd|token|api_?key|credential)$/i
const PLAIN = /^$|^(page|client|user|oauth|check|connection)\.|^[a-z_]+$|^[A-Z][a-z]+$|\s/

function secretsInScripts(app: App): string[] {
    return app.scripts.flatMap(({ ast, place }) =>
        nodes(ast).flatMap((node) => {
            const named = { VariableDeclarator: ['id', 'init'], Property: ['key', 'value'], AssignmentExpression: ['left', 'right'] }[node.type] // prettier-ignore
            const isKey = /^[A-Za-z0-9+/]{40,}={0,2}$/.test(textOf(node)) && /\d/.test(textOf(node)) && /[A-Z]/.test(textOf(node)) // prettier-ignore
            if (isKey && !/^[A-Za-z0-9]*(ABCDEFGH|abcdefgh)/.test(textOf(node))) return [`${place}: a key`]
            if (!named) return []
            const [name, value] = named.map((key) => node[key] as Any)
            const text = value ? textOf(value) : ''
            return SECRET.test(nameOf(name)) && text.length >= 8 && !PLAIN.test(text)
                ? [`${place}: ${nameOf(name)}`]
                : []
        }),
    )
}

function secretsInProperties(app: App): string[] {
    return app
        .of('sys_properties')
        .filter(({ name = '', value, type, is_private }) =>
            SECRET.test(name) ? value !== '' || is_private !== 'true' || type !== 'password2' : false,
        )
        .map(({ name }) => `sys_properties ${name}`)
}

function markup(app: App): string[] {
    const scripts = app.scripts.filter(({ side, ast }) => side === 'client' && nodes(ast).some(writesMarkup))
    const pages = app.of('sys_ui_page').filter(({ html = '' }) => /[$]\[?\{?[^}\]]*(getParameter|sysparm_)/.test(html.replace(/sysparm_request_type=ux_theme|sysparm_app_sys_id=/g, ''))) // prettier-ignore
    return [...scripts.map(({ place }) => place), ...pages.map(({ name }) => `sys_ui_page ${name}`)]
}

/** Preact itself, which is in the bundle, can write markup: what counts is that nothing asks it to. */
function writesMarkup(node: Any): boolean {
    if (callsExactly('document.write', 'document.writeln')(node) || calls('insertAdjacentHTML')(node)) return true
    if (node.type === 'Property') return nameOf(node['key']) === 'dangerouslySetInnerHTML'
    if (node.type !== 'AssignmentExpression') return false
    const isMarkup = /\.(innerHTML|outerHTML)$/.test(nameOf(node['left']))
    const value = node['right'] as Any
    return isMarkup && value.type !== 'Identifier' && !isPreacts(value)
}

/** `…innerHTML = html && (…) || ''`: the one place of Preact that hands on what a component gave it. */
function isPreacts(value: Any): boolean {
    return (
        nodes(value).some((node) => nameOf(node).endsWith('.__html')) ||
        (value.type === 'Literal' && value['value'] === '')
    )
}

/** Variables that hold a new GlideRecord and are told to do `after` without `before` in the same function. With `only`
 * `if`, a loop over rows is left out. */
function withoutBefore(app: App, after: string[], before: string[], only?: 'if'): string[] {
    return app.scripts
        .filter(({ side }) => side === 'server')
        .flatMap(({ ast, place }) =>
            nodes(ast)
                .filter(({ type }) => /Function(Declaration|Expression)$|ArrowFunctionExpression/.test(type))
                .flatMap((body) => {
                    const all = nodes(body)
                    const loops = all.filter(({ type }) => type === 'WhileStatement').map((loop) => loop['test'])
                    return all
                        .filter((node) => node.type === 'VariableDeclarator' && isNewRecord(node['init'] as Any))
                        .map((node) => nameOf(node['id']))
                        .filter((name) => {
                            const told = (methods: string[]): Any[] =>
                                all.filter(callsExactly(...methods.map((method) => `${name}.${method}`)))
                            const done = told(after).filter((call) => only !== 'if' || !loops.includes(call))
                            return done.length > 0 && told(before).length === 0
                        })
                        .map((name) => `${place}: ${name}.${after.join('/')}`)
                }),
        )
}

function isNewRecord(node: Any | null): boolean {
    return node !== null && callsExactly('GlideRecord', 'GlideRecordSecure')(node)
}
