import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run'

/** Runs the test files of folders, two at a time: more would only measure how they wait for each other. */
export function nodeTest(...folders: string[]): number {
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    const options = ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec']
    return run(process.execPath, [...options, ...files.filter((file) => file.endsWith('.test.ts'))])
}
