import assert from 'node:assert/strict'
import type { RestOutcome } from '../types'
import { fidelity, Probe } from './support'

const probe = new Probe()

function json(outcome: RestOutcome): unknown {
    assert.equal(outcome.body.kind, 'object', JSON.stringify(outcome.body))
    return JSON.parse((outcome.body as { json: string }).json)
}

fidelity([20, 21, 23, 26], 'what the request holds; the body can be read once; the stream is written as it is', () => {
    const outcome = probe.route('Echo', {
        body: '{"a":1}',
        queryString: 'q=1&q=2',
        queryParams: { q: ['1', '2'] },
        pathParams: { name: 'n' },
        path: '/api/x_probe_app/v1/probe/echo/n',
        url: 'http://127.0.0.1/api/x_probe_app/v1/probe/echo/n?q=1&q=2',
    })
    assert.deepEqual(
        [outcome.status, outcome.contentType, outcome.headers],
        [201, 'application/json', { Location: 'https://example.com/1', 'X-Probe': 'yes' }],
    )
    assert.equal(outcome.body.kind, 'stream')
    assert.deepEqual(JSON.parse((outcome.body as { text: string }).text), {
        body: '{"a":1}',
        again: '',
        queryParams: { q: ['1', '2'] },
        pathParams: { name: 'n' },
        queryString: 'q=1&q=2',
        uri: '/api/x_probe_app/v1/probe/echo/n',
        url: 'http://127.0.0.1/api/x_probe_app/v1/probe/echo/n?q=1&q=2',
        user: 'admin',
    })
})

fidelity([20], 'data takes the body too; headers are found whatever their case', () => {
    const script = `response.setBody([request.body.data, request.body.dataString, request.getHeader('X-Thing'), request.getHeader('none')])`
    assert.deepEqual(
        json(
            probe.rest(script, { body: '[1]', headers: { 'content-type': 'application/vnd.x+json', 'x-thing': 'y' } }),
        ),
        [[1], '', 'y', null],
    )
})

fidelity([22], 'setBody and a returned value are objects to be wrapped', () => {
    assert.deepEqual(json(probe.rest('response.setBody({ a: 1 })')), { a: 1 })
    assert.deepEqual(
        json(probe.rest('(function process(request, response) { return { a: 2 } })(request, response);')),
        { a: 2 },
    )
    assert.equal(probe.route('Nothing').body.kind, 'none')
    assert.equal(probe.route('Nothing').status, 204)
})

fidelity([23], 'the stream needs status and content type first', () => {
    const outcome = probe.rest(`response.setStatus(200); response.getStreamWriter().writeString('x')`)
    assert.deepEqual([outcome.status, outcome.body.kind], [500, 'error'])
})

fidelity([24], 'service errors, thrown, set or returned', () => {
    const failed = ({ status, body }: RestOutcome): unknown => [
        status,
        body.kind === 'error' && [body.message, body.detail],
    ]
    assert.deepEqual(failed(probe.route('Refuse')), [418, ['short and stout', 'a teapot']])
    for (const [name, status] of [
        ['BadRequestError', 400],
        ['NotFoundError', 404],
        ['NotAcceptableError', 406],
        ['ConflictError', 409],
        ['UnsupportedMediaTypeError', 415],
    ] as const)
        // prettier-ignore
        assert.deepEqual(failed(probe.rest(`throw new sn_ws_err.${name}('no')`)), [status, ['no', '']])
    const returned = `(function process(request, response) { return new sn_ws_err.ConflictError('twice') })(request, response)`
    assert.deepEqual(failed(probe.rest(returned)), [409, ['twice', '']])
    assert.match(
        JSON.stringify(probe.rest(`throw new sn_ws_err.ForbiddenError('no')`).body),
        /sn_ws_err.ForbiddenError is not in the stand-in/,
    )
})

fidelity([25], 'an uncaught exception is 500 with its message and the script record', () => {
    const { status, body } = probe.route('Crash')
    const [operation] = probe.instance.store.find('sys_ws_operation', { name: 'Crash' })
    assert.deepEqual([status, body.kind === 'error' && body.message], [500, 'probe crashed'])
    assert.match(
        body.kind === 'error' ? body.detail : '',
        new RegExp(`^sys_ws_operation.${operation?.sys_id}.operation_script; line \\d+$`),
    )
    assert.equal(probe.logged('TypeError: probe crashed'), 1)
})

fidelity([26], 'a status that is no number becomes 0', () => {
    assert.equal(probe.rest(`response.setStatus('many'); response.setBody({})`).status, 0)
})

fidelity([27], 'data of a type that is neither JSON nor XML is an error', () => {
    assert.equal(probe.route('Data', { body: 'x', headers: { 'content-type': 'text/plain' } }).status, 500)
})

fidelity([28], 'a body that is not the JSON it says: 400 on reading data, or as the switch says', () => {
    const read = (): number => probe.route('Data', { body: '{' }).status
    assert.equal(read(), 400)
    probe.instance.setProperty('stand_in.rest.malformed_body.status', '500')
    assert.equal(read(), 500)
})

fidelity([29], 'the completion value of a script that only calls a handler is dropped, or the result', () => {
    assert.equal(probe.rest('var handler = function () { return { a: 3 } }; handler();').body.kind, 'none')
    probe.instance.setProperty('stand_in.rest.completion_value', 'true')
    assert.deepEqual(json(probe.rest('var handler = function () { return { a: 3 } }; handler();')), { a: 3 })
})
