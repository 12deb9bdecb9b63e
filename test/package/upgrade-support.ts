import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Answer } from '../json-request'
import { Administrator } from '../administrator/administrator'
import { type Server, startServer } from '../instance/http/server'
import { createInstance, type InstanceOptions } from '../instance/instance'
import type { Instance, Row, SessionUser } from '../instance/types'
import { connect } from '../security-center/connect'
import type { SecurityCenter } from '../security-center/client'
import { readRelease } from '../../tools/package/release'

const scratch = mkdtempSync(join(tmpdir(), 'upgrade-'))
process.on('exit', () => {
    rmSync(scratch, { recursive: true })
})
let count = 0
const place = (name: string): string => join(scratch, `${++count}-${name}`)

/** A released version as an administrator got it: the zip's files, or the update set. */
export function released(version: string, kind: 'sdk' | 'update-set'): string {
    const { files, updateSet } = readRelease(version)
    if (kind === 'update-set') return written(`${version}-update-set.xml`, updateSet)
    const folder = place(version)
    for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
    }
    return folder
}

export function written(name: string, content: string | Uint8Array): string {
    const file = place(name)
    writeFileSync(file, content)
    return file
}

/** An instance whose data outlives it, at one address all the time. */
export class LastingInstance {
    private readonly dataDir = place('data')
    instance!: Instance
    private server: Server | undefined

    /** Starts it with this version of the app, which is installed or upgraded. */
    async start(app: string, options: Partial<InstanceOptions> = {}): Promise<void> {
        const port = this.server ? Number(new URL(this.server.url).port) : 0
        await this.stop()
        this.instance = createInstance({ apps: [app], dataDir: this.dataDir, ...options })
        this.server = await startServer({ instance: this.instance, port })
        // The client may still hold connections to the server that was there before: they end when they are used.
        const { url } = this.server
        for (let attempt = 0; attempt < 20 && port !== 0; attempt++)
            if (await fetch(url).then(async (answer) => answer.text().then(() => true), () => false)) break // prettier-ignore
    }

    async stop(): Promise<void> {
        if (!this.server) return
        await this.server.close()
        this.instance.close()
    }

    get administrator(): Administrator {
        return new Administrator(this.server?.url ?? '')
    }

    get admin(): SessionUser {
        return this.instance.user('admin') as SessionUser
    }

    connect(): Promise<SecurityCenter> {
        return connect(this.server?.url ?? '', this.administrator)
    }

    /** What an administrator changes in a form. */
    edit(table: string, where: Row, values: Row): void {
        const [row] = this.instance.store.find(table, where)
        const outcome = this.instance.records.update(this.admin, table, row?.sys_id ?? '', values)
        if (!outcome.ok) throw new Error(outcome.refusal.message)
    }

    rows(table: string): Map<string, Row> {
        return new Map(this.instance.store.find(table, {}).map((row) => [row.sys_id as string, row]))
    }
}

/** The body of a success. */
export function bodyOf({ status, text, body }: Answer): unknown {
    if (status < 200 || status > 201) throw new Error(`${status}: ${text}`)
    return (body as { result: unknown }).result
}
