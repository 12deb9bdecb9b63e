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
import { assertWhole, NOTES, type Tables } from '../faults/whole'
import { ENGINE, packageUnderTest } from '../package'
import { assertNothingHalfMade, type Kept } from '../kept'
import { ruleRow } from '../obstacles'
import { COMMENT, CONNECTION, idOf, LOG, PROJECT, REQUEST } from '../running'
import { type NewTask, TICKET_TABLES } from '../tasks'
import { COMPARE_JOB, FINISH_JOB, RETRY_JOB } from '../../../job-names'

const MAIN = fileURLToPath(new URL('stand-in.ts', import.meta.url))
const MINUTE = 60_000

/** The stand-in as a process of its own on a kept database, with the app set up. */
export class StandIn {
    url = ''
    kills = 0
    private child: ChildProcess | undefined
    private authorization = ''
    private secrets: string[] = []

    private constructor(
        private readonly dataDir: string,
        private readonly scheduler: boolean,
    ) {}

    /** Gone, with its database, after the tests of this file. Without `scheduler` jobs and asynchronous rules wait. */
    static async start({ scheduler = true } = {}): Promise<StandIn> {
        const standIn = new StandIn(mkdtempSync(join(tmpdir(), 'stand-in-')), scheduler)
        after(async () => {
            await standIn.kill()
            rmSync(standIn.dataDir, { recursive: true })
        })
        await standIn.run()
        await standIn.connect()
        return standIn
    }

    get administrator(): CheckedAdministrator {
        return new CheckedAdministrator(this.url)
    }

    /** Goes through the checklist, from the start where something was set up before. */
    async connect(): Promise<void> {
        const { administrator } = this
        await connect(this.url, administrator)
        const { client, user } = administrator
        assert.ok(user?.password && client?.clientSecret)
        this.authorization = `Basic ${Buffer.from(`${user.userName}:${user.password}`).toString('base64')}`
        this.secrets.push(user.password, client.clientSecret)
    }

    /** The same once the time of what was cut short has run out. */
    async connectLater(): Promise<void> {
        await this.atLater(6, () => this.connect())
    }

    /** Starts it again, on the same port. */
    async run(): Promise<void> {
        const port = new URL(this.url || 'http://127.0.0.1:0').port || '0'
        const child = fork(
            MAIN,
            [this.dataDir, port, ENGINE, String(this.scheduler), await packageUnderTest(PROJECT)],
            {
                cwd: PROJECT,
                execArgv: ['--import', 'tsx'],
            },
        )
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

    /** Does something while a rule of the customer refuses writes of that kind. */
    async refusing(table: string, operation: 'insert' | 'update', work: () => Promise<unknown>): Promise<void> {
        const rule = await this.door<Row>('POST', 'rows/sys_script', ruleRow(table, 'Of the customer', [operation]))
        await work()
        await this.door('DELETE', `rows/sys_script/${idOf(rule)}`)
    }

    /** Whether it died of that work, which then has no answer. */
    async diesOf(work: () => Promise<unknown>): Promise<boolean> {
        try {
            await work()
        } catch (error) {
            // What fetch throws where the other side is gone.
            if (!(error instanceof TypeError)) throw error
            await this.end()
            return true
        }
        return false
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

    rows(table: string, where: Row = {}): Promise<Row[]> {
        return this.door('GET', `rows/${table}?${new URLSearchParams(where).toString()}`)
    }

    /** Runs a job when what waits for it is due. */
    async runLater(name: string): Promise<void> {
        await this.atLater(6, () => this.door('POST', 'jobs/run', { name }))
    }

    /** Throws unless, after what it does by itself in the time after, all that it keeps is whole, and each of these tasks is
     * there once. */
    async assertHas(tasks: NewTask[]): Promise<void> {
        await this.later()
        const tables = await this.tables([REQUEST, COMMENT, LOG, NOTES, ...Object.values(TICKET_TABLES)])
        assertWhole(tables, this.secrets)
        for (const { taskId } of tasks) assert.equal(tables.find(REQUEST, { task_id: taskId }).length, 1, taskId)
    }

    /** Throws if something is left of the setup that could be used and that the connection does not know. */
    async assertNothingHalfMade(): Promise<void> {
        const names = [CONNECTION, 'oauth_entity', 'sys_user', 'sys_user_role', 'sys_user_has_role']
        assertNothingHalfMade({ instance: { store: await this.tables(names) } })
    }

    private async later(): Promise<void> {
        await this.door('POST', 'settle')
        for (const minutes of [6, 12])
            await this.atLater(minutes, async () => {
                for (const name of [RETRY_JOB, FINISH_JOB]) await this.door('POST', 'jobs/run', { name })
            })
        await this.door('POST', 'jobs/run', { name: COMPARE_JOB })
    }

    /** Does something with the clock put forward. */
    private async atLater(minutes: number, work: () => Promise<unknown>): Promise<void> {
        const { milliseconds } = await this.door<{ milliseconds: number }>('GET', 'clock')
        await this.door('PUT', 'clock', { milliseconds: milliseconds + minutes * MINUTE })
        await work()
        await this.door('PUT', 'clock', { milliseconds: null })
    }

    private async tables(names: string[]): Promise<Kept> {
        const rows = new Map<string, Row[]>()
        for (const name of names) rows.set(name, await this.rows(name))
        const find: Tables['find'] = (table, where) =>
            (rows.get(table) ?? []).filter((row) =>
                Object.entries(where).every(([column, value]) => row[column] === value),
            )
        return { find, get: (table, sysId) => find(table, { sys_id: sysId })[0] }
    }
}
