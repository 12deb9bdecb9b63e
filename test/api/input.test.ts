// Bodies that are no task, and requests that the platform answers itself: each with its exact answer.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH } from '../../src/server/contract'
import { send, sendNowhere } from './support/checked'
import { addUser, CONNECTION, LOG, operationsOf, REQUEST, ROUTE, start } from './support/running'
import { newTask } from './support/tasks'

const running = await start()
const { url, instance, authorization, center, administrator } = running

const TASKS = `${CONNECTOR_PATH}/tasks`
const JSON_TYPE = { 'content-type': 'application/json' }

function platformError(message: string, detail: string | null = null): object {
    return { error: { message, detail }, status: 'failure' }
}

function requests(): number {
    return instance.store.find(REQUEST, {}).length
}

describe('a body that is no JSON object', () => {
    const bodies: [what: string, body: string, message: string][] = [
        ['nothing', '', 'The body is empty. Send one JSON object.'],
        ['white space', ' \r\n\t', 'The body is empty. Send one JSON object.'],
        ['half an object', '{"name": "x"', 'The body is not valid JSON.'],
        ['two objects', '{}{}', 'The body is not valid JSON.'],
        ['single quotes', "{'name': 'x'}", 'The body is not valid JSON.'],
        ['a comma too many', '{"name": "x",}', 'The body is not valid JSON.'],
        ['a form', 'name=x', 'The body is not valid JSON.'],
        ['a line end within a string', '{"name": "x\ny"}', 'The body is not valid JSON.'],
        ['an array', JSON.stringify([newTask()]), 'The body must be one JSON object.'],
        ['an empty array', '[]', 'The body must be one JSON object.'],
        ['a string', '"x"', 'The body must be one JSON object.'],
        ['a number', '5', 'The body must be one JSON object.'],
        ['null', 'null', 'The body must be one JSON object.'],
        ['true', 'true', 'The body must be one JSON object.'],
    ]
    for (const [what, body, message] of bodies) {
        test(`${what}: 400 invalid_json`, async () => {
            const before = requests()
            const answer = await send(url, 'POST', TASKS, { authorization, headers: JSON_TYPE, body })
            assert.equal(answer.status, 400)
            assert.deepEqual(answer.body, {
                error: { message, detail: null, code: 'invalid_json' },
                status: 'failure',
            })
            assert.equal(requests(), before)
        })
    }
})

describe('what the platform answers before any script runs', () => {
    test('11 MB: 400', async () => {
        const body = JSON.stringify(newTask({ description: 'd'.repeat(11 * 1024 * 1024) }))
        const answer = await send(url, 'POST', TASKS, { authorization, headers: JSON_TYPE, body })
        assert.equal(answer.status, 400)
        assert.deepEqual(
            answer.body,
            platformError(
                'Exception while reading request',
                `Rejected large REST payload with content-length = ${body.length} bytes. Max allowed: 10485760 bytes.`,
            ),
        )
        assert.equal(operationsOf(answer), 0)
    })

    test('a body of almost 10 MB is the app’s to refuse', async () => {
        const answer = await center.createTask(newTask({ description: 'd'.repeat(10 * 1024 * 1024 - 1000) }))
        assert.equal(answer.status, 400)
        assert.deepEqual(answer.body, {
            error: {
                message: 'The task is not valid: see fields.',
                detail: null,
                code: 'invalid_task',
                fields: [{ field: 'description', message: 'description must not be longer than 65000 characters.' }],
            },
            status: 'failure',
        })
    })

    for (const type of [
        'text/plain',
        'application/xml',
        'text/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
    ]) {
        test(`a content type of ${type}: 415`, async () => {
            const headers = { 'content-type': type }
            const answer = await send(url, 'POST', TASKS, { authorization, headers, body: JSON.stringify(newTask()) })
            assert.equal(answer.status, 415)
            assert.deepEqual(answer.body, platformError('Unsupported Media Type'))
        })
    }

    test('a content type with a charset is still JSON', async () => {
        const headers = { 'content-type': 'application/json; charset=utf-8' }
        const task = newTask({ name: 'Tür zu – ドア' })
        const answer = await send(url, 'POST', TASKS, { authorization, headers, body: JSON.stringify(task) })
        assert.equal(answer.status, 201)
        assert.equal((answer.body as { result: { name: string } }).result.name, 'Tür zu – ドア')
    })

    test('an answer in nothing that there is: 406', async () => {
        for (const [method, path] of [
            ['POST', TASKS],
            ['GET', `${TASKS}/x`],
            ['GET', `${CONNECTOR_PATH}/connection`],
        ] as const) {
            const headers = { ...JSON_TYPE, accept: 'text/html' }
            const body = method === 'POST' ? { body: JSON.stringify(newTask()) } : {}
            const answer = await send(url, method, path, { authorization, headers, ...body })
            assert.equal(answer.status, 406)
            assert.deepEqual(answer.body, platformError('Not Acceptable'))
        }
    })

    for (const [method, path] of [
        ['PUT', TASKS],
        ['PATCH', TASKS],
        ['DELETE', TASKS],
        ['POST', `${TASKS}/x`],
        ['PUT', `${TASKS}/x`],
        ['DELETE', `${TASKS}/x`],
        ['POST', `${CONNECTOR_PATH}/connection`],
        ['PATCH', `${CONNECTOR_PATH}/connection`],
    ] as const) {
        test(`${method} ${path.slice(CONNECTOR_PATH.length)}: 405`, async () => {
            const answer = await send(url, method, path, { authorization })
            assert.equal(answer.status, 405)
            assert.deepEqual(answer.body, platformError('Method Not Allowed'))
        })
    }

    for (const path of ['/task', '/tasks/', '/tasks/a/b', '/tasks//', '/connection/x', '/']) {
        test(`GET ${path}: 400, there is no such resource`, async () => {
            const answer = await sendNowhere(url, 'GET', CONNECTOR_PATH + path, { authorization })
            assert.equal(answer.status, 400)
            assert.deepEqual(
                answer.body,
                platformError('Requested URI does not represent any resource', CONNECTOR_PATH + path),
            )
        })
    }
})

describe('who may not', () => {
    const UNAUTHORIZED = platformError('User Not Authenticated', 'Required to provide Auth information')
    const FORBIDDEN = platformError('User Not Authorized', 'Failed API level ACL Validation')
    const routes = [
        ['POST', '/tasks', newTask()],
        ['GET', '/tasks/x', undefined],
        ['GET', '/connection', undefined],
    ] as const

    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
    for (const [who, header] of [
        ['nobody', ''],
        ['a token of nobody’s', 'Bearer 5f8c1d0e'],
        ['no token', 'Bearer'],
        ['a wrong password', basic('admin:nimda')],
        ['an unknown user', basic('nobody:nobody')],
    ] as const) {
        test(`${who}: 401, and how to sign in`, async () => {
            for (const [method, path, task] of routes) {
                const body = task ? { body: JSON.stringify(task) } : {}
                const sent = { authorization: header, headers: JSON_TYPE, ...body }
                const answer = await send(url, method, CONNECTOR_PATH + path, sent)
                assert.equal(answer.status, 401)
                assert.deepEqual(answer.body, UNAUTHORIZED)
                assert.equal(answer.headers.get('www-authenticate'), 'BASIC realm="Service-now"')
                assert.equal(operationsOf(answer), 0)
            }
        })
    }

    addUser(running, 'app.admin', ['x_mioms_m365ticket.admin'])
    addUser(running, 'app.user', ['x_mioms_m365ticket.user'])
    addUser(running, 'agent', ['itil'])
    addUser(running, 'plain')
    for (const userName of ['admin', 'app.admin', 'app.user', 'agent', 'plain']) {
        test(`${userName} without the role of the integration: 403`, async () => {
            const before = requests()
            const user = userName === 'admin' ? administrator : running.as(userName, userName)
            for (const [method, path, task] of routes) {
                const answer = await user.request(method, CONNECTOR_PATH + path, task)
                assert.equal(answer.status, 403)
                assert.deepEqual(answer.body, FORBIDDEN)
            }
            assert.equal(requests(), before)
        })
    }

    test('the integration user reads no table of the app', async () => {
        await center.createTask(newTask())
        for (const table of [REQUEST, LOG, ROUTE, CONNECTION]) {
            assert.ok(instance.store.find(table, {}).length > 0 || table === ROUTE)
            const answer = await send(url, 'GET', `/api/now/table/${table}`, { authorization })
            if (answer.status === 200) assert.deepEqual(answer.body, { result: [] })
            else assert.equal(answer.status, 403)
        }
    })
})

describe('a query parameter that no route knows: 400 invalid_request', () => {
    for (const path of ['/tasks', '/tasks/x', '/tasks/x/comments', '/summary', '/ticket-states', '/connection']) {
        test(`GET ${path}`, async () => {
            const answer = await center.request('GET', `${path}?colour=red&__proto__=1&sysparm_limit=5`)
            assert.equal(answer.status, 400)
            assert.deepEqual(answer.body, {
                error: {
                    message: 'The request is not valid: see fields.',
                    detail: null,
                    code: 'invalid_request',
                    fields: ['colour', '__proto__', 'sysparm_limit'].map((field) => ({
                        field,
                        message: `This route does not know the query parameter ${field}.`,
                    })),
                },
                status: 'failure',
            })
            const entries = instance.store
                .find(LOG, { outcome: 'invalid_request' })
                .filter(({ route = '' }) => route === `GET ${path.replace('/x', '/{taskId}')}`)
            assert.ok(entries.some(({ message = '' }) => message.endsWith(' colour, __proto__, sysparm_limit')))
        })
    }
})
