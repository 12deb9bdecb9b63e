// The whole test: lint, types, unit, contract, build, stand-in, packages, API and browser tests. Every step runs, the first
// failure is not the last word; the exit code is 0 only if all passed.
import { join } from 'node:path'
import { build } from './build'
import { provideChromium } from './chromium'
import { runBeside, run } from './run'
import { nodeTest } from './test-files'

const bin = (name: string): string => `node_modules/.bin/${name}`

/** What reads the sources only: two at a time, the longest first. */
const readers: [name: string, command: string, args: string[]][] = [
    ['lint', bin('eslint'), ['.']],
    ...['.', 'src/server', 'src/client', 'test/unit'].map((folder): [string, string, string[]] => [
        `types of ${folder}`,
        bin('tsc'),
        ['--noEmit', '-p', join(folder, 'tsconfig.json')],
    ]),
    ['format', bin('prettier'), ['--check', '--log-level=warn', '.']],
    ['OpenAPI document', bin('redocly'), ['lint', 'docs/openapi.yaml']],
]

/** Each of these has the machine to itself: some measure time. */
const steps: [name: string, step: () => number][] = [
    ['unit tests', () => run(bin('jest'), ['--config', 'jest.config.mjs'])],
    [
        'build',
        () => {
            build()
            return 0
        },
    ],
    ['fidelity of the stand-in', () => nodeTest('test/instance/fidelity')],
    ['packages', () => nodeTest('test/package')],
    ['API tests', () => nodeTest('test/api', 'test/real-instance/questions')],
    [
        'browser tests',
        () => {
            provideChromium()
            return nodeTest('test/browser')
        },
    ],
]

const failed: string[] = []
let passed = 0

async function main(): Promise<void> {
    const waiting = readers.slice()
    const lane = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const [name, command, args] = next
            await step(name, async () => {
                const { status, output } = await runBeside(command, args)
                process.stdout.write(output)
                return status
            })
        }
    }
    await Promise.all([lane(), lane()])
    for (const [name, run] of steps) {
        console.log(`\n== ${name}`)
        await step(name, () => Promise.resolve(run()))
    }
    console.log(`\n${passed} passed, ${failed.length} failed`)
    if (failed.length === 0) return
    console.error(`Failed: ${failed.join(', ')}`)
    process.exitCode = 1
}

async function step(name: string, run: () => Promise<number>): Promise<void> {
    const started = Date.now()
    let status = 1
    try {
        status = await run()
    } catch (error) {
        console.error(error instanceof Error ? error.message : error)
    }
    if (status === 0) passed++
    else failed.push(name)
    console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
