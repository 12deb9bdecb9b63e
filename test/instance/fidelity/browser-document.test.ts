import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const HERE = new URL('./', import.meta.url)
const DOCUMENT = readFileSync(new URL('../../../docs/stand-in.md', import.meta.url), 'utf8')

function numbers(text: string, pattern: RegExp): number[] {
    return [...text.matchAll(pattern)].map((match) => Number(match[1])).filter((number) => number >= 300)
}

test('every behaviour in the browser has an entry and a test, once', () => {
    const files = readdirSync(HERE).filter((name) => /^browser-.*\.test\.ts$/.test(name))
    const tested = files.flatMap((file) => numbers(readFileSync(new URL(file, HERE), 'utf8'), /^test\(['"](\d+) /gm))
    assert.deepEqual([...tested].sort(), numbers(DOCUMENT, /^\| (\d+) \|/gm).sort())
    assert.equal(new Set(tested).size, tested.length)
})
