// Mozilla Rhino behind the stand-in's engine interface does what node:vm does there.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createInstance } from '../instance/instance'
import type { EngineName } from '../instance/engine/engine'
import type { Instance, RestOutcome, SessionUser } from '../instance/types'

function answers(engine: EngineName): (script: string) => RestOutcome {
    const instance: Instance = createInstance({ apps: [], engine })
    return (script) =>
        instance.rest({
            operation: { sys_id: 'rhino', sys_scope: 'global', operation_script: script },
            user: instance.user('admin') as SessionUser,
            method: 'POST',
            path: '/api/x',
            url: 'http://127.0.0.1/api/x',
            queryString: '',
            queryParams: {},
            pathParams: {},
            headers: { 'content-type': 'application/json' },
            body: '{"text":"ü 😀 \\ud800"}',
        })
}

const vm = answers('vm')
const rhino = answers('rhino')

/** An answer without what no two runs share. */
function comparable({ milliseconds, ...answer }: RestOutcome): unknown {
    assert.ok(milliseconds >= 0)
    return answer
}

describe('a script answers the same on both engines', () => {
    for (const [title, script] of Object.entries({
        'text in every plane': `response.setBody([request.body.data.text.slice(0, 4), '\\u0000', '"'])`,
        'records, elements, display values': `var r = new GlideRecord('incident'); r.initialize(); r.short_description = 'x'; r.impact = 1; r.urgency = 1;
            r.insert(); response.setBody([r.getValue('number'), String(r.priority), r.getDisplayValue('priority'), r.short_description + '', r.priority == 1])`,
        'queries in a query': `var a = new GlideRecord('sys_user_role'); a.orderBy('name'); a.query(); var out = [];
            while (a.next()) { var b = new GlideRecord('sys_user_role_contains'); b.addQuery('role', a.getUniqueValue()); b.query(); out.push(a.getValue('name') + b.hasNext()) }
            response.setBody(out)`,
        'the clock': `response.setBody([typeof new Date().getTime(), new Date(0).toISOString(), new GlideDateTime('2026-01-31 00:00:00').getNumericValue(), Date.now() > 0])`,
        'times and numbers as text': `response.setBody([1/3, 1e21, -0, 0.1 + 0.2, (255).toString(16), (1.005).toFixed(2), 123456789012345680000])`,
        'sorting, splitting, replacing': `response.setBody([[3, 1, 2].sort(), 'a1b22'.split(/\\d+/), 'x-y'.replace(/(.)-(.)/, '$2$1'), encodeURIComponent('ü/ 😀')])`,
        'an exception that is caught': `try { null.x } catch (e) { response.setBody(e instanceof TypeError) }`,
        'an error of the service': `response.setError(new sn_ws_err.NotFoundError('gone'))`,
        'an error that is thrown': `throw new sn_ws_err.BadRequestError('no')`,
        'an exception that is not caught': `throw new Error('boom')`,
        'what is not in the stand-in': `new GlideRecord('incident').nope()`,
        'what is not in the stand-in, caught': `try { gs.nope() } catch (e) { response.setBody('caught') }`,
        nothing: '',
    })) {
        test(title, () => {
            assert.deepEqual(comparable(rhino(script)), comparable(vm(script)))
        })
    }

    test('half a character crosses both ways; Rhino writes it into JSON as it is', () => {
        const [one, other] = [rhino, vm].map((run) => run('response.setBody([request.body.data.text, "\\ud83d"])').body)
        const parsed = (body: typeof one): unknown => (body?.kind === 'object' ? JSON.parse(body.json) : body)
        assert.deepEqual(parsed(one), ['ü 😀 \ud800', '\ud83d'])
        assert.deepEqual(parsed(one), parsed(other))
    })

    test('what a script leaves behind is gone in the next', () => {
        const script = `response.setBody(typeof left); left = 1`
        assert.deepEqual([rhino(script).body, rhino(script).body], [vm(script).body, vm(script).body])
        assert.deepEqual(rhino(script).body, { kind: 'object', json: '"undefined"' })
    })
})

describe('Rhino', () => {
    test('is closed to Java, and has no modules', () => {
        for (const script of ['java.lang.System.exit(1)', 'Packages.java', 'new GlideRecord("incident").getClass()'])
            assert.equal(rhino(script).status, 500, script)
        assert.equal(rhino("require('x/y.ts')").status, 500)
    })

    test('says where a script failed', () => {
        const { body } = rhino('\n\nnope()')
        assert.deepEqual(body, {
            kind: 'error',
            message: '"nope" is not defined.',
            detail: 'sys_ws_operation.rhino.operation_script; line 3',
        })
    })
})
