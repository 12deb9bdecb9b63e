import assert from 'node:assert/strict'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import { CONNECTOR_PATH, type IntegrationUser, type OAuthClient, SCOPE } from '../../../src/server/contract'
import type { Answer } from '../../json-request'
import { connect } from '../../security-center/connect'
import { type OAuthConnection, signIn } from '../../security-center/oauth'
import type { EngineName } from '../../instance/engine/engine'
import { type Server, startServer } from '../../instance/http/server'
import { createInstance } from '../../instance/instance'
import type { Instance, Row } from '../../instance/types'
import { LeverNeeded } from '../../real-instance/lever-needed'
import { startRemote } from '../../real-instance/running'
import { TARGET } from '../../real-instance/target'
import { builtApp, ENGINE, PACKAGE, packageUnderTest } from './package'
import { checked, CheckedAdministrator, CheckedCenter } from './checked'
import { switchOver } from './switched'

export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
export const BUILT_APP = builtApp(PROJECT)

/** What the app's tables are called in an instance. */
export const REQUEST = `${SCOPE}_request`
export const ROUTE = `${SCOPE}_route`
export const COMMENT = `${SCOPE}_comment`
export const LOG = `${SCOPE}_log`
export const CONNECTION = `${SCOPE}_connection`
export const STATE = `${SCOPE}_state`

export interface StartOptions {
    /** Another build than `dist/app`. */
    app?: string
    furtherApps?: string[]
    /** Instead of the package and the engine that the environment names. */
    kind?: typeof PACKAGE
    engine?: EngineName
    /** Whether jobs and asynchronous rules run by themselves, as on an instance. */
    scheduler?: boolean
}

/** An instance in this process with the app installed, as an administrator finds it before the checklist. */
export interface Fresh {
    url: string
    instance: Instance
    server: Server
    administrator: CheckedAdministrator
    /** Another account of the instance, every answer checked. */
    as: (userName: string, password: string) => CheckedAdministrator
    close: () => Promise<void>
}

/** The same after the checklist, connected as Microsoft is. */
export interface Running extends Fresh {
    center: CheckedCenter
    client: OAuthClient
    user: IntegrationUser
    /** A header that signs in as the integration user, good for 30 minutes. */
    authorization: string
}

const open: (() => Promise<void>)[] = []
after(async () => {
    for (const close of open) await close()
})

/** A fresh instance on a free port, closed after the tests of this file. */
export async function startFresh(options: StartOptions = {}): Promise<Fresh> {
    if (TARGET) throw new LeverNeeded('an instance that nobody has set up')
    return startStandIn(options)
}

async function startStandIn({
    app,
    furtherApps = [],
    kind,
    engine = ENGINE,
    scheduler = false,
}: StartOptions): Promise<Fresh> {
    const apps = [await packageUnderTest(PROJECT, app, kind)]
    for (const further of furtherApps) apps.push(await packageUnderTest(PROJECT, further, kind))
    const instance = createInstance({ apps, engine })
    enforceAccess(instance)
    switchOver(instance)
    const server = await startServer({ instance, port: 0, scheduler })
    let isOpen = true
    const close = async () => {
        if (!isOpen) return
        isOpen = false
        await server.close()
        instance.close()
    }
    open.push(close)
    const { url } = server
    return {
        url,
        instance,
        server,
        administrator: new CheckedAdministrator(url),
        as: (userName, password) => new CheckedAdministrator(url, userName, password),
        close,
    }
}

/** Has the instance refuse what no privilege of the app's declares: so that each one that is used is declared. The app ships
 * without, as docs/security.md says. */
function enforceAccess({ store }: Instance): void {
    const [app] = store.find('sys_app', { scope: SCOPE })
    store.update('sys_app', idOf(app), { runtime_access_tracking: 'enforcing' })
}

/** An instance, set up and connected: a fresh stand-in, or the real one that the environment names. */
export async function start(options: StartOptions = {}): Promise<Running> {
    if (TARGET && Object.keys(options).length > 0) throw new LeverNeeded('installing another build')
    return TARGET ? startRemote(TARGET) : connected(await startStandIn(options))
}

/** The same with no request in it but those of the test. */
export async function startEmpty(): Promise<Running> {
    needsNoRequests()
    return start()
}

/** For a test that only holds where nobody has ever sent a task. */
export function needsNoRequests(): void {
    if (TARGET) throw new LeverNeeded('an instance without requests')
}

/** The stand-in, whatever instance is under test, and left to itself: what to compare that one with. */
export async function startToCompare(): Promise<Running> {
    return connected(await startStandIn({ scheduler: true }))
}

async function connected(fresh: Fresh): Promise<Running> {
    const { url, administrator } = fresh
    await connect(url, administrator)
    const { client, user } = administrator
    assert.ok(client?.clientSecret && user?.password)
    const connection: OAuthConnection = {
        instanceUrl: url,
        clientId: client.clientId,
        clientSecret: client.clientSecret,
    }
    const tokens = await signIn(connection, user.userName, user.password)
    const center = new CheckedCenter(connection, tokens)
    return { ...fresh, center, client, user, authorization: `Bearer ${tokens.accessToken}` }
}

/** Adds a user who signs in with the user name as password. */
export function addUser({ instance }: Fresh, userName: string, roles: string[] = [], values: Row = {}): Row {
    const user_password = instance.protect('sys_user', 'user_password', userName)
    const row = instance.store.insert('sys_user', { user_name: userName, name: userName, user_password, ...values })
    for (const name of roles) {
        const [role] = instance.store.find('sys_user_role', { name })
        assert.ok(role, `role ${name}`)
        instance.store.insert('sys_user_has_role', { user: idOf(row), role: idOf(role), state: 'active' })
    }
    return row
}

export function idOf(row: Row | undefined): string {
    assert.ok(row?.['sys_id'])
    return row['sys_id']
}

/** Changes settings of the instance for the time of `check`, and has them as they were afterwards. */
export async function withProperties(
    { instance }: Fresh,
    properties: Record<string, string>,
    check: () => Promise<void>,
): Promise<void> {
    const before = Object.keys(properties).map((name) => ({
        name,
        rows: instance.store.find('sys_properties', { name }),
    }))
    for (const [name, value] of Object.entries(properties)) instance.setProperty(name, value)
    try {
        await check()
    } finally {
        for (const { name, rows } of before) {
            for (const row of instance.store.find('sys_properties', { name })) {
                const [known] = rows.filter((each) => idOf(each) === idOf(row))
                if (known) instance.store.update('sys_properties', idOf(row), { value: known['value'] ?? '' })
                else instance.store.remove('sys_properties', idOf(row))
            }
        }
    }
}

/** Glide operations that the script of an answer has cost, from its `Server-Timing`. */
export function operationsOf({ headers }: { headers: Headers }): number {
    const operations = /\bglide;desc="(\d+)"/.exec(headers.get('server-timing') ?? '')?.[1]
    if (operations === undefined && TARGET) throw new LeverNeeded('Server-Timing')
    assert.ok(operations !== undefined, 'The answer tells no Glide operations')
    return Number(operations)
}

/** Credentials of the instance's own administrator, as a header. */
export const ADMINISTRATOR = `Basic ${Buffer.from('admin:admin').toString('base64')}`

export interface RequestBetween {
    method: string
    path: string
    authorization: string
    body?: unknown
}

/** A request within another transaction of the app: run to its end before that one's operation `before`. `answer` is
 * undefined as long as that operation was not reached. */
export interface SentBetween {
    answer: () => Answer | undefined
}

export function requestBetween(
    { server }: Fresh,
    before: number,
    { method, path, authorization, body }: RequestBetween,
): SentBetween {
    const headers = { authorization, accept: 'application/json' }
    const request = { method, path, headers, ...(body === undefined ? {} : { body }) }
    const interleaved = server.interleave({ operation: before, scope: SCOPE }, request)
    return {
        answer() {
            const { answer } = interleaved
            if (!answer) return undefined
            const { status, headers: answered, body: text } = answer
            const parsed = text === '' ? undefined : (JSON.parse(text) as unknown)
            return checked({ method, path, status, headers: new Headers(answered), text, body: parsed })
        },
    }
}

/** A task that the integration user sends in between. */
export function sendBetween(running: Running, before: number, body: unknown): SentBetween {
    const { authorization } = running
    return requestBetween(running, before, { method: 'POST', path: `${CONNECTOR_PATH}/tasks`, authorization, body })
}

/** Any request of the connector in between; `route` is what follows its address. */
export function callBetween(
    running: Running,
    before: number,
    method: string,
    route: string,
    body: unknown,
): SentBetween {
    const { authorization } = running
    return requestBetween(running, before, { method, path: `${CONNECTOR_PATH}${route}`, authorization, body })
}
