import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { CONNECTOR_PATH } from '../../../../src/server/contract'
import type { Row } from '../../../instance/types'
import { connect } from '../../../security-center/connect'
import type { Answer } from '../../../json-request'
import { CheckedAdministrator, send } from '../checked'
import { COMPARE_JOB } from '../agent'
import { FINISH_JOB } from '../faults/later'
import { assertWhole, NOTES, type Tables } from '../faults/whole'
import { ENGINE, packageUnderTest } from '../package'
import { COMMENT, LOG, PROJECT, REQUEST } from '../running'
import { RETRY_JOB, TICKET_TABLES } from '../tasks'

const MAIN = fileURLToPath(new URL('stand-in.ts', import.meta.url))
const MINUTE = 60_000

/** The stand-in as a process of its own on a kept database, with the app set up. */
export class StandIn {
    url = ''
    kills = 0
    private child: ChildProcess | undefined
    private authorization = ''
    private secrets: string[] = []

    private constructor(private readonly dataDir: string) {}

    /** Gone, with its database, after the tests of this file. */
    static async start(): Promise<StandIn> {
        const standIn = new StandIn(mkdtempSync(join(tmpdir(), 'stand-in-')))
        after(async () => {
            await standIn.kill()
            rmSync(standIn.dataDir, { recursive: true })
        })
        await standIn.run()
        const administrator = new CheckedAdministrator(standIn.url)
        await connect(standIn.url, administrator)
        const { client, user } = administrator
        assert.ok(user?.password && client?.clientSecret)
        standIn.authorization = `Basic ${Buffer.from(`${user.userName}:${user.password}`).toString('base64')}`
        standIn.secrets = [user.password, client.clientSecret]
        return standIn
    }

    /** Starts it again, on the same port. */
    async run(): Promise<void> {
        const port = new URL(this.url || 'http://127.0.0.1:0').port || '0'
        const child = fork(MAIN, [this.dataDir, port, ENGINE, await packageUnderTest(PROJECT)], {
            cwd: PROJECT,
            execArgv: ['--import', 'tsx'],
        })
        this.child = child
        const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code}`)))
        const [url] = (await Promise.race([once(child, 'message'), failed])) as [string]
        failed.catch(() => undefined)
        this.url = url
    }

    async kill(): Promise<void> {
        this.child?.kill('SIGKILL')
        await this.end()
    }

    /** Has it kill itself before that Glide operation of the app's next transaction. */
    async killBefore(operation: number): Promise<void> {
        this.child?.send(operation)
        assert.ok(this.child)
        await once(this.child, 'message')
    }

    get isUp(): boolean {
        return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null
    }

    /** Until the process is gone. */
    async end(): Promise<void> {
        if (this.child && this.isUp) await once(this.child, 'exit')
        this.kills += 1
    }

    send(method: string, route: string, body: unknown): Promise<Answer> {
        const headers = { accept: 'application/json', 'content-type': 'application/json' }
        const sent = { authorization: this.authorization, headers, body: JSON.stringify(body) }
        return send(this.url, method, CONNECTOR_PATH + route, sent)
    }

    /** One of the stand-in's own doors. */
    async door<T>(method: string, path: string, body?: unknown): Promise<T> {
        const response = await fetch(`${this.url}/__stand-in/${path}`, {
            method,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        assert.equal(response.status, 200, text)
        return JSON.parse(text) as T
    }

    /** What it does by itself in the time after. */
    async later(): Promise<void> {
        const { milliseconds } = await this.door<{ milliseconds: number }>('GET', 'clock')
        for (const minutes of [6, 12]) {
            await this.door('PUT', 'clock', { milliseconds: milliseconds + minutes * MINUTE })
            for (const name of [RETRY_JOB, FINISH_JOB]) await this.door('POST', 'jobs/run', { name })
        }
        await this.door('POST', 'jobs/run', { name: COMPARE_JOB })
        await this.door('PUT', 'clock', { milliseconds: null })
    }

    /** Throws unless all that it keeps is whole; the rows of requests. */
    async whole(): Promise<Row[]> {
        const names = [REQUEST, COMMENT, LOG, NOTES, ...Object.values(TICKET_TABLES)]
        const rows = new Map<string, Row[]>()
        for (const name of names) rows.set(name, await this.door<Row[]>('GET', `rows/${name}`))
        const tables: Tables = {
            find: (table, where) =>
                (rows.get(table) ?? []).filter((row) =>
                    Object.entries(where).every(([column, value]) => row[column] === value),
                ),
        }
        assertWhole(tables, this.secrets)
        return tables.find(REQUEST, {})
    }
}
