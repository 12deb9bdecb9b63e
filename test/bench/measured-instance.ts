import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JOBS } from './growth'

export type Job = (typeof JOBS)[number]
export type Order = 'settle' | 'group by' | 'database time' | 'start profile' | 'stop profile' | 'close' | Job

/** Of one job, run many times in a row. */
export interface JobRuns {
    operations: number
    /** Of one run. */
    milliseconds: number
}

export interface Ready {
    url: string
    /** Headers that sign in: as the integration user, as an agent with the role itil. */
    connector: string
    agent: string
    /** Milliseconds that filling the table took. */
    filledIn: number
}

/** An instance in a process of its own, with that many requests in its database. */
export interface MeasuredInstance extends Ready {
    count: number
    /** Has it do something beside the requests; orders follow one another. */
    order: <T = unknown>(order: Order) => Promise<T>
    close: () => Promise<void>
}

const PROGRAM = fileURLToPath(new URL('instance.ts', import.meta.url))

export async function startInstance(count: number, apps: string[]): Promise<MeasuredInstance> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const child = fork(PROGRAM, [folder, String(count), ...apps], { execArgv: ['--import', 'tsx'] })
    const order = async <T>(text: Order): Promise<T> => {
        child.send(text)
        return (await nextAnswer(child)) as T
    }
    const ready = (await nextAnswer(child)) as Ready
    const close = async (): Promise<void> => {
        await order('close')
        rmSync(folder, { recursive: true })
    }
    return { ...ready, count, order, close }
}

function nextAnswer(child: ChildProcess): Promise<unknown> {
    return new Promise((resolve, reject) => {
        const gone = (code: number | null): void => {
            reject(new Error(`An instance ended with ${code}`))
        }
        child.once('exit', gone)
        child.once('message', (message: { answer: unknown }) => {
            child.off('exit', gone)
            resolve(message.answer)
        })
    })
}
