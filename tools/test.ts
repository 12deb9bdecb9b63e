// The whole test: lint, types, unit, contract, build, stand-in, packages, API and browser tests. Every step runs, the first
// failure is not the last word; the exit code is 0 only if all passed.
import { join } from 'node:path'
import { build } from './build'
import { provideChromium } from './chromium'
import { run } from './run'
import { nodeTest } from './test-files'

const bin = (name: string): string => `node_modules/.bin/${name}`
const types = (folder: string): number => run(bin('tsc'), ['--noEmit', '-p', join(folder, 'tsconfig.json')])

const steps: [name: string, step: () => number][] = [
    ['lint', () => run(bin('eslint'), ['.'])],
    ['format', () => run(bin('prettier'), ['--check', '--log-level=warn', '.'])],
    [
        'types',
        () => ['.', 'src/server', 'src/client', 'test/unit'].reduce((failed, folder) => failed + types(folder), 0),
    ],
    ['unit tests', () => run(bin('jest'), ['--config', 'jest.config.mjs'])],
    ['OpenAPI document', () => run(bin('redocly'), ['lint', 'docs/openapi.yaml'])],
    [
        'build',
        () => {
            build()
            return 0
        },
    ],
    ['fidelity of the stand-in', () => nodeTest('test/instance/fidelity')],
    ['packages', () => nodeTest('test/package')],
    ['commands', () => nodeTest('test/commands')],
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
for (const [name, step] of steps) {
    const started = Date.now()
    console.log(`\n== ${name}`)
    let status = 1
    try {
        status = step()
    } catch (error) {
        console.error(error instanceof Error ? error.message : error)
    }
    if (status !== 0) failed.push(name)
    console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) {
    console.error(`Failed: ${failed.join(', ')}`)
    process.exitCode = 1
}
