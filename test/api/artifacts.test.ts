// What runs is what was built, and the stand-in that runs it is strict.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildProbe } from '../probe/build'
import { builtRecords, withEdited } from './support/built'
import { operationsOf, start, startFresh } from './support/running'
import { errorOf, newTask, taskOf } from './support/tasks'

const built = builtRecords()

function moduleFile(path: string): string {
    const found = built.filter(({ table, values }) => table === 'sys_module' && values['path']?.endsWith(path))
    assert.equal(found.length, 1, `modules ${path}`)
    return found[0]?.file ?? ''
}

describe('the built artifacts are what runs', () => {
    test('an edited message of the build shows in the answer', async () => {
        const key = 'x_mioms_m365ticket.body.empty'
        const isMessage = ({ values }: (typeof built)[number]) => values['key'] === key && values['language'] === 'en'
        const { file = '' } = built.find(isMessage) ?? {}
        const edited = 'Edited in the artifact, not in the source.'
        await withEdited(file, ['The body is empty. Send one JSON object.', edited], async (app) => {
            const { center, close } = await start({ app })
            const answer = await center.request('POST', '/tasks', '')
            assert.equal(answer.status, 400)
            assert.equal(errorOf(answer).message, edited)
            await close()
        })
    })

    test('an edited rule in a built module decides', async () => {
        const file = moduleFile('/src/server/domain/priority.ts')
        await withEdited(
            file,
            ['1: { impact: 1, urgency: 1, priority: 1 }', '1: { impact: 3, urgency: 3, priority: 5 }'],
            async (app) => {
                const { center, close } = await start({ app })
                const task = newTask({ ticketType: 'incident', priority: 1 })
                assert.equal(taskOf(await center.createTask(task)).priority, 5)
                await close()
            },
        )
    })

    test('an element that the stand-in does not know is refused at install', async () => {
        const [operation] = built.filter(({ table }) => table === 'sys_ws_operation')
        const edit: [string, string] = ['<active>true</active>', '<active>true</active><colour>red</colour>']
        await withEdited(operation?.file ?? '', edit, async (app) => {
            await assert.rejects(startFresh({ app }), /colour/)
        })
    })
})

describe('the stand-in is strict', async () => {
    const probed = await startFresh({ furtherApps: [buildProbe()] })
    const probe = (route: string) => probed.administrator.request('GET', `/api/x_probe_app/v1/probe/${route}`)

    for (const k of [0, 1, 2, 7, 40]) {
        test(`${k} queries are ${k} in Server-Timing`, async () => {
            const answer = await probe(`queries?k=${k}`)
            assert.deepEqual(answer.body, { result: { k, rows: 0 } })
            assert.equal(operationsOf(answer), k)
            assert.match(answer.headers.get('server-timing') ?? '', /^glide;desc="\d+", script;dur=\d+\.\d$/)
        })
    }

    for (const [route, missing] of [
        ['unknown-method', /fooBar/],
        ['caught-unknown-method', /fooBar/],
        ['unknown-table', /x_probe_app_nowhere/],
    ] as const) {
        test(`${route} names what is not there`, async () => {
            const answer = await probe(route)
            assert.ok(answer.status >= 500)
            assert.match(errorOf(answer).message, missing)
        })
    }

    test('nothing leads out of a script to what runs it', async () => {
        const answer = await probe('escape')
        assert.equal(answer.status, 200)
        const { result } = answer.body as { result: Record<string, string> }
        assert.deepEqual(Object.keys(result).sort(), ['error', 'gs', 'object', 'record', 'request', 'response'])
        for (const [start, found] of Object.entries(result)) {
            assert.ok(found === 'undefined' || found.endsWith('Error'), `from ${start}: ${found}`)
        }
    })

    test('what is neither an API nor a page of the stand-in is not answered as if it were', async () => {
        for (const path of ['/api/now/stats/incident', '/no_such_page.do', '/nothing']) {
            const answer = await probed.administrator.request('GET', path)
            assert.equal(answer.status, 501, path)
            assert.match(errorOf(answer).message, /not in the stand-in/)
        }
    })
})
