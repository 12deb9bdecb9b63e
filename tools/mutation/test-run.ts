import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

const API_TESTS = 'test/api'

// It measures memory, which is another one under coverage, and sends other requests each time.
const LEFT_OUT = 'generated.test.ts'

/** The API test files, by their path. */
export function apiTests(): string[] {
    return readdirSync(API_TESTS)
        .filter((name) => name.endsWith('.test.ts') && name !== LEFT_OUT)
        .map((name) => `${API_TESTS}/${name}`)
}

export interface TestRun {
    /** The first test that failed, or what else went wrong; null if all passed. */
    failed: string | null
    timedOut: boolean
    milliseconds: number
}

/** Runs a test file in a process of its own, to its first failure. `milliseconds` is how long it may take. */
export function runTests(file: string, environment: Record<string, string>, milliseconds: number): Promise<TestRun> {
    const started = Date.now()
    const child = spawn(process.execPath, ['--import', 'tsx', '--test-reporter=tap', file], {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'ignore'],
    })
    let failed: string | null = null
    let timedOut = false
    const timer = setTimeout(() => {
        timedOut = true
        child.kill('SIGKILL')
    }, milliseconds)
    createInterface(child.stdout).on('line', (line) => {
        const name = /^\s*not ok \d+ - (.*)$/.exec(line)?.[1]
        if (name === undefined || failed !== null) return
        failed = name
        child.kill('SIGKILL')
    })
    return new Promise((resolve, reject) => {
        child.on('error', reject)
        child.on('close', (code, signal) => {
            clearTimeout(timer)
            const isOurs = timedOut || failed !== null
            // Then it says nothing of the app.
            if (!isOurs && (signal === 'SIGTERM' || signal === 'SIGKILL' || signal === 'SIGINT')) {
                reject(new Error(`${file} was ended from outside by ${signal}: run again with --resume`))
                return
            }
            if (code !== 0 && failed === null)
                failed = timedOut ? 'no end' : `ended with ${code ?? signal ?? 'nothing'}`
            resolve({ failed, timedOut, milliseconds: Date.now() - started })
        })
    })
}
