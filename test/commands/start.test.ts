// npm start, as somebody who tries the project types it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { Administrator } from '../administrator/administrator'
import { ruleRow } from '../api/support/obstacles'
import { buildProbe } from '../probe/build'
import { samples } from '../security-center/samples'
import { Started } from './started'

const folders: string[] = []
after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'start-'))
    folders.push(folder)
    return folder
}

const READY = /^ready (http:\/\/127\.0\.0\.1:\d+)$/
const rowsOf = (output: string, outcome: string): number => output.split('\n').filter((line) => new RegExp(`\\b${outcome}\\b.*https?://`).test(line)).length // prettier-ignore

test('--once: every sample has its ticket, exit code 0; again on the same data they are the same', async () => {
    const data = newFolder()
    for (const outcome of ['created', 'received before']) {
        const started = new Started('--once', '--port', '0', '--data', data)
        assert.equal(await started.exitCode(), 0, started.output)
        assert.equal(rowsOf(started.output, outcome), samples.length, started.output)
        assert.match(
            started.output,
            new RegExp(`^${samples.length} of ${samples.length} tasks have their ticket$`, 'm'),
        )
        assert.doesNotMatch(started.output, new RegExp(READY, 'm'))
    }
})

test('--no-demo: address, login and checklist are said, nobody is connected, a further app is there', async () => {
    const started = new Started('--no-demo', '--port', '0', '--app', buildProbe())
    const url = await started.line(READY)
    try {
        assert.match(started.output, new RegExp(`^Stand-in instance +${url}$`, 'm'))
        assert.match(started.output, /^Administrator +admin \/ admin$/m)
        assert.match(started.output, new RegExp(`^Checklist +${url}/${SCOPE}_setup\\.do$`, 'm'))
        const administrator = new Administrator(url)
        const { status, body } = await administrator.readChecklist()
        assert.deepEqual([status, body.result.connection.status], [200, 'not_configured'])
        assert.deepEqual(await administrator.rows(`${SCOPE}_request`, '', 1), [])
        assert.equal((await administrator.rows('sys_scope', 'scope=x_probe_app', 1)).length, 1)
        assert.equal((await fetch(`${url}/${SCOPE}_setup.do`, { redirect: 'manual' })).status, 302)
    } finally {
        await started.stop()
    }
})

test('with the demonstration it stays up, and the tickets are there', async () => {
    const started = new Started('--port', '0')
    const url = await started.line(READY)
    try {
        assert.equal(rowsOf(started.output, 'created'), samples.length)
        const link = /(http:\/\/127\.0\.0\.1:\d+\/\S+)/.exec(started.output.split('\n').find((line) => /\bcreated\b/.test(line)) ?? '')?.[1] // prettier-ignore
        assert.ok(link?.startsWith(url))
        const { body } = await new Administrator(url).readChecklist()
        assert.equal(body.result.connection.status, 'connected')
    } finally {
        await started.stop()
    }
})

test('--once on an instance that refuses incidents: exit code 1, and why', async () => {
    const data = newFolder()
    const first = new Started('--no-demo', '--port', '0', '--data', data)
    const url = await first.line(READY)
    const rule = ruleRow('incident', 'No incidents today', ['insert'])
    const { status } = await new Administrator(url).request('POST', '/api/now/table/sys_script', rule)
    assert.equal(status, 201)
    await first.stop()
    const second = new Started('--once', '--port', '0', '--data', data)
    assert.equal(await second.exitCode(), 1, second.output)
    const incidents = samples.filter(({ ticketType }) => ticketType === 'incident').length
    assert.ok(incidents > 0)
    assert.match(second.output, new RegExp(`^${samples.length - incidents} of ${samples.length} tasks have their ticket$`, 'm')) // prettier-ignore
    assert.match(second.output, /^M365CR\d+: .*aborted by Business Rule 'No incidents today/m)
})

test('what it does not know is said, and so is a port that is taken', async () => {
    const unknown = new Started('--colour')
    assert.equal(await unknown.exitCode(), 1)
    assert.match(unknown.output, /--colour/)
    const first = new Started('--no-demo', '--port', '0')
    const port = await first.line(/^ready .*:(\d+)$/)
    try {
        const second = new Started('--no-demo', '--port', port)
        assert.equal(await second.exitCode(), 1)
        assert.match(second.output, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken\\..*--port`, 'm'))
    } finally {
        await first.stop()
    }
})

test('--help lists the options', async () => {
    const help = new Started('--help')
    assert.equal(await help.exitCode(), 0)
    for (const option of ['--no-demo', '--once', '--port', '--data', '--app', '--no-build'])
        assert.match(help.output, new RegExp(`^ +${option}\\b`, 'm'))
})
