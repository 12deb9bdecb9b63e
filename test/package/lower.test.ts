import assert from 'node:assert/strict'
import vm from 'node:vm'
import { describe, test } from 'node:test'
import { bundle } from '../../tools/package/bundle'
import { lower, requiredBy } from '../../tools/package/lower'
import { inlinePage } from '../../tools/package/page'

const ROOT = 'x_app/name/1.0.0/src/server'
const NEWER = /\/uxasset\//

/** Bundles modules given by their paths below the server's folder, as places require them. */
function bundled(sources: Record<string, string>, places: string[]) {
    const modules = new Map(Object.entries(sources).map(([path, source]) => [`${ROOT}/${path}`, source]))
    const required = places.flatMap((place) => requiredBy(place, 'place'))
    return bundle('x_app', modules, required)
}

/** What a script answers that is run after script includes, in an engine without modules. */
function run(scripts: string[], globals: object = {}): unknown {
    const context = vm.createContext({ ...globals })
    return scripts.map((script) => vm.runInContext(script, context) as unknown).at(-1)
}

describe('a place that requires a module', () => {
    test('calls the script include', () => {
        const place = `// generated\nconst { go, stop: end } = require('${ROOT}/rest/a.ts');\ngo(end);`
        assert.deepEqual(requiredBy(place, 'place'), [{ path: `${ROOT}/rest/a.ts`, names: ['go', 'stop'] }])
        const lowered = lower(place, 'place', () => 'RestA')
        assert.ok(!lowered.includes('generated') && !lowered.includes('require') && !lowered.includes('const'))
        assert.equal(run([lowered], { RestA: { go: (value: string) => `went ${value}`, stop: 'there' } }), 'went there')
    })

    test('is refused in any other form', () => {
        for (const place of ["const all = require('a')", "require('a').go()", "use(require('a'))"])
            assert.throws(() => requiredBy(place, 'the place'), /the place: cannot place require\('a'\)/)
        assert.throws(() => requiredBy('const { go } = require(name)', 'the place'), /no fixed path/)
    })
})

describe('lowering to ES5', () => {
    test('keeps what a script does', () => {
        const script = `const sum = (...values) => { let all = 0; for (const value of values) all += value; return all }
            const { a, ...rest } = { a: 1, b: 2, c: 3 }; class Box { value = 4; get twice() { return this.value * 2 } }
            \`\${sum(...[a, rest.b], rest?.c ?? 9)} \${new Box().twice} \${JSON.stringify({ ...rest })}\``
        assert.equal(run([lower(script, 'place', String)]), '6 8 {"b":2,"c":3}')
    })

    test('leaves a script alone that is ES5 already', () => {
        const script = "// why\ncurrent.state == 3 && gs.hasRole('a')"
        assert.equal(lower(script, 'place', String), script)
    })

    test('refuses what cannot be lowered', () => {
        for (const script of ['/(?<=a)b/.test(x)', '/a/s.test(x)', '1n + x'])
            assert.throws(() => lower(script, 'the place', String), /the place: /, script)
    })
})

describe('bundling', () => {
    const sources = {
        'rest/tasks.ts': `import { one } from '../services/one'; export const go = () => one(); export const unused = () => 'UNUSED'`,
        'jobs/clean-up.ts': `import { two } from '../services/two'; export const clean = () => two()`,
        'services/one.ts': `import { shared } from '../domain/shared'; import { gs } from '@servicenow/glide'; export const one = () => shared + gs.getUserName()`,
        'services/two.ts': `import { shared, other } from '../domain/shared'; export const two = () => shared + other()`,
        'services/three.ts': `export const three = 'THREE'`,
        'domain/shared.ts': `export const shared = 'shared '; export const other = () => 'other'; export const never = 'NEVER'`,
    }
    const places = [`const { go } = require('${ROOT}/rest/tasks.ts'); go()`, `const { clean } = require('${ROOT}/jobs/clean-up.ts'); clean()`] // prettier-ignore

    test('makes a script include for each required module and each folder behind, which run', async () => {
        const { includes, nameOf } = await bundled(sources, places)
        assert.deepEqual(includes.map(({ name }) => name), ['Domain', 'JobsCleanUp', 'RestTasks', 'Services']) // prettier-ignore
        const scripts = includes.map(({ script }) => script)
        const gs = { getUserName: () => 'ann' }
        const answers = places.map((place) => run([...scripts, lower(place, 'place', nameOf)], { gs }))
        assert.deepEqual(answers, ['shared ann', 'shared other'])
        // Loaded when first named: no order is the wrong one.
        assert.equal(run([...scripts.reverse(), lower(places[0] as string, 'place', nameOf)], { gs }), 'shared ann')
    })

    test('finds Glide where scripts have it, under other names and in its namespaces too', async () => {
        const source = `import { gs as system } from '@servicenow/glide'; import { ServiceError } from '@servicenow/glide/sn_ws_err';
            export const go = () => system.getUserName() + new ServiceError('x').text`
        const place = `const { go } = require('${ROOT}/rest/a.ts'); go()`
        const { includes, nameOf } = await bundled({ 'rest/a.ts': source }, [place])
        const ServiceError = function (this: { text: string }, text: string) {
            this.text = text
        }
        const globals = { gs: { getUserName: () => 'ann ' }, sn_ws_err: { ServiceError } }
        assert.equal(run([...includes.map(({ script }) => script), lower(place, 'place', nameOf)], globals), 'ann x')
    })

    test('takes what is needed and no more', async () => {
        const { includes } = await bundled(sources, places)
        const all = includes.map(({ script }) => script).join('')
        for (const text of ['UNUSED', 'THREE', 'NEVER', '@servicenow']) assert.ok(!all.includes(text), text)
        assert.equal(all.split("'shared '").length, 2, 'one copy of what two share')
    })

    test('refuses a module that is not there, script includes that need each other, and Glide as a whole', async () => {
        const go = [`const { go } = require('${ROOT}/rest/a.ts')`]
        await assert.rejects(bundled({ 'rest/b.ts': '' }, go), /Cannot place '.*rest\/a\.ts'/)
        await assert.rejects(bundled({ 'rest/a.ts': `export { go } from './b'` }, go), /Module '\.\/b' not found/)
        await assert.rejects(bundled({ 'rest/a.ts': `export const stop = 1` }, go), /"go" is not exported by/)
        const circle = {
            'rest/a.ts': `import { x } from '../services/x'; export const go = () => x()`,
            'services/x.ts': `import { y } from '../domain/y'; export const x = () => y(); export const z = () => 1`,
            'domain/y.ts': `import { z } from '../services/x'; export const y = () => z()`,
        }
        await assert.rejects(bundled(circle, go), /Cannot place the modules: .*(Circular|needs)/)
        const whole = { 'rest/a.ts': `import * as glide from '@servicenow/glide'; export const go = () => glide` }
        await assert.rejects(bundled(whole, go), /imports more than names of @servicenow\/glide/)
        const hiding = { 'rest/a.ts': `export { go } from '../date/now'`, 'date/now.ts': 'export const go = () => 1' }
        await assert.rejects(bundled(hiding, go), /a script include 'Date' would take the place/)
    })
})

describe('a page', () => {
    const source = `if (a && b < c) x = \`\${y}\` + "$[z]" + '100 % ü 😀' // </script>\nend()`

    test('holds its asset, with nothing in it that Jelly, XML or HTML reads', () => {
        const html = `<html><head><g:requires name="a.js"></g:requires><script src="/uxasset/externals/x_app/main.jsdbx?uxpcb=$[X.y()]" type="module"></script></head><body title="&amp;">$[jvar_page]</body></html>`
        const inlined = inlinePage(html, 'page', new Map([['x_app/main', source]]), NEWER)
        const [, encoded = ''] = /data-source="([^"]*)"/.exec(inlined) ?? []
        assert.equal(decodeURIComponent(encoded), source)
        assert.doesNotMatch(encoded, /[<>&"$\n]/)
        assert.ok(inlined.includes('<g:requires name="a.js"></g:requires>'))
        assert.ok(inlined.includes('<body title="&amp;">$[jvar_page]</body>'))
    })

    test('is refused with a script above ES5, or something newer that cannot go', () => {
        const page = (inner: string) => inlinePage(`<html>${inner}</html>`, 'the page', new Map(), NEWER)
        assert.throws(() => page('<g2:evaluate>a =&gt; a</g2:evaluate>'), /the page: <g2:evaluate>: not ES5/)
        assert.throws(() => page('<p>/uxasset/externals/other.jsdbx</p>'), /'\/uxasset\/' is newer/)
        assert.equal(page('<link href="/uxasset/set-cache-buster/1.js"></link><p>x</p>'), '<html><p>x</p></html>')
    })
})
