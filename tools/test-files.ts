import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run'

/** Runs the test files of a folder, two at a time: more would only measure how they wait for each other. */
export function nodeTest(folder: string): number {
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
    const options = ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec']
    return run(process.execPath, [...options, ...files.map((name) => join(folder, name))])
}
