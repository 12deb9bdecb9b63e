import assert from 'node:assert/strict'
import type { RestOutcome } from '../types'
import { fidelity, ITEM, Probe } from './support'

const probe = new Probe()
const { store } = probe.instance
const MODULES = 'x_probe_app/stand-in-probe/1.0.0/src/server'

function module(name: string, content: string): string {
    const path = `${MODULES}/${name}.ts`
    store.insert('sys_module', { path, content })
    return path
}

function message({ body }: RestOutcome): string {
    return body.kind === 'error' ? body.message : `no error: ${JSON.stringify(body)}`
}

fidelity([80], 'modules are required by path, or by a relative of the module; only those of the own scope', () => {
    module('deep/leaf', `export const leaf = 'leaf'; export default 1`)
    const path = module(
        'branch',
        `import one, { leaf } from './deep/leaf'; import * as all from './deep/leaf'; export const branch = [one, leaf, all.leaf]`,
    )
    assert.deepEqual(probe.run(`return require('${path}').branch`), [1, 'leaf', 'leaf'])
    assert.throws(() => probe.run(`return require('./deep/leaf')`), /only a module has relatives/)
    assert.throws(() => probe.run(`return require('${MODULES}/nowhere.ts')`), /not found/)
    assert.throws(
        () => probe.run(`return require('x_other_app/a/1.0.0/src/server/a.ts')`),
        /not in the stand-in for scope x_probe_app/,
    )
    assert.throws(
        () => probe.run(`return require('@servicenow/glide/sn_nowhere')`),
        /sn_nowhere is not in the stand-in/,
    )
})

fidelity([80], 'a module runs once in a transaction, and afresh in the next', () => {
    const path = module('counter', `let n = 0; export const count = () => ++n`)
    const count = `return [require('${path}').count(), require('${path}').count()]`
    assert.deepEqual([probe.run(count), probe.run(count)], [[1, 2], [1, 2]]) // prettier-ignore
})

fidelity([81], 'modules import the platform; globals are for scripts', () => {
    const missing = module('global-use', `export const f = () => gs.getUserName()`)
    assert.throws(() => probe.run(`return require('${missing}').f()`), /undefined/)
    const imported = module(
        'import-use',
        `import { gs, GlideRecord } from '@servicenow/glide'; export const f = () => [gs.getUserName(), new GlideRecord('${ITEM}').isValid()]`,
    )
    assert.deepEqual(probe.run(`return require('${imported}').f()`), ['admin', true])
    const unknown = module(
        'unknown-import',
        `import { GlideFoo } from '@servicenow/glide'; export const f = () => GlideFoo`,
    )
    assert.throws(
        () => probe.run(`return require('${unknown}').f()`),
        /@servicenow\/glide\.GlideFoo is not in the stand-in/,
    )
})

fidelity([82], 'what the platform does not run is refused at load', () => {
    const refused: [feature: string, source: string][] = [
        ['async method', 'class A { async f() {} }'],
        ['async generator', 'async function* f() {}'],
        ['for await', 'async function f() { for await (const x of []) x }'],
        ['private instance field', 'class A { #a = 1 }'],
        ['brand check', 'class A { static #a = 1; static f(x) { return #a in x } }'],
        ['dynamic import', `const f = () => import('./x')`],
        ['eval', `eval('1')`],
        ['new Function', `new Function('return 1')`],
        ['subclass of a built-in', 'class A extends Error {}'],
        ['flag d', '/a/d'],
    ]
    for (const [feature, source] of refused) {
        const path = module(`refused-${feature.replaceAll(' ', '-')}`, `export const x = 1; ${source}`)
        assert.throws(
            () => probe.run(`return require('${path}')`),
            new RegExp(`${feature}.* not allowed on the platform`),
            feature,
        )
    }
    const allowed = module(
        'allowed',
        `class A { static #n = 1; b = 2; static n() { return A.#n } } export const x = [A.n(), new A().b, 2n > 1, 'a'.at(-1), {}?.y ?? 3]`,
    )
    assert.deepEqual(probe.run(`return require('${allowed}').x`), [1, 2, true, 'a', 3])
    assert.throws(() => probe.run('class A extends Map {}'), /subclass of a built-in/)
})

fidelity([83], 'nothing of Node, the browser or later language levels; no way out', () => {
    const names = ['process', 'Buffer', 'console', 'setTimeout', 'setImmediate', 'queueMicrotask', 'fetch', 'URL', 'structuredClone', 'TextEncoder', 'crypto', 'performance', 'window', 'document', 'module', 'global', 'Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Intl'] // prettier-ignore
    const types = `return [${names.map((name) => `typeof ${name}`).join()}].filter(function (t) { return t !== 'undefined' })`
    assert.deepEqual(probe.run(types), [])
    const later = [
        '[].findLast',
        '[].toSorted',
        '[].with',
        `''.isWellFormed`,
        'Object.groupBy',
        'Array.fromAsync',
        'Error.captureStackTrace',
    ]
    assert.deepEqual(probe.run(`return [${later.join()}].filter(Boolean).length`), 0)
    const { body } = probe.route('Escape')
    const found = JSON.parse((body as { json: string }).json) as Record<string, string>
    for (const [way, end] of Object.entries(found)) assert.equal(end, 'EvalError', way)
    assert.throws(
        () => probe.run(`return globalThis.constructor.constructor('return process')()`),
        /Code generation from strings/,
    )
})

fidelity([83], 'no global outlives its transaction; the thrown error of a host failure is of this world', () => {
    probe.run('globalThis.leak = 1')
    assert.equal(probe.run('return typeof leak'), 'undefined')
    const error = `try { new GlideRecord('oauth_entity').get('x'); gs.getMessage() } catch (e) { return e instanceof Error } return true`
    assert.equal(probe.run(error), true)
})

fidelity([84], 'an unknown method, column, table, global API or member throws, naming itself, even when caught', () => {
    assert.match(message(probe.route('Unknown method')), /GlideRecord\.fooBar .* is not in the stand-in/)
    assert.match(message(probe.route('Caught')), /GlideRecord\.fooBar .* is not in the stand-in/)
    assert.match(message(probe.route('Unknown table')), /Table 'x_probe_app_nowhere' is not in the stand-in/)
    const cases: [source: string, name: RegExp][] = [
        [`new GlideRecord('${ITEM}').setValue('nope', 1)`, /Column 'nope' of table 'x_probe_app_item'/],
        [`new GlideRecord('${ITEM}').nope = 1`, /Column 'nope'/],
        [`new GlideRecord('${ITEM}').name.nope()`, /GlideElement\.nope/],
        [`new GlideRecord('${ITEM}').user.nope`, /Column 'nope' of table 'sys_user'/],
        [`gs.flushMessages()`, /gs\.flushMessages/],
        [`new GlideRecordSecure('${ITEM}')`, /GlideRecordSecure/],
        [`new GlideDateTime().getDSTOffset()`, /GlideDateTime\.getDSTOffset/],
        [`JSON.stringify(new GlideRecord('${ITEM}').name)`, /GlideElement\.toJSON/],
        [`request.body.dataStream`, /request\.body\.dataStream/],
        [`response.sendError(1)`, /response\.sendError/],
        [`new GlideRecord('${ITEM}').canRead()`, /GlideRecord\.canRead/],
        [`new GlideRecord('incident').setWorkflow(false)`, /setWorkflow/],
    ]
    for (const [source, name] of cases) {
        assert.match(message(probe.rest(source)), new RegExp(`${name.source}.* is not in the stand-in`), source)
        assert.match(message(probe.rest(`try { ${source} } catch (e) {} response.setBody({})`)), name, source)
    }
})
