import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { SWITCHES } from '../platform/switches'

const HERE = new URL('./', import.meta.url)
const DOCUMENT = readFileSync(new URL('../../../docs/stand-in.md', import.meta.url), 'utf8')

/** Numbers from 200 on are those of the ways in (`http-*` tests). */
const described = [...DOCUMENT.matchAll(/^\| (\d+) \|/gm)]
    .map((match) => Number(match[1]))
    .filter((number) => number < 200)

test('every behaviour of docs/stand-in.md has a test, and every test names a behaviour', () => {
    const tested = new Set<number>()
    for (const file of readdirSync(HERE).filter((name) => name.endsWith('.test.ts') && !name.startsWith('http-')))
        for (const match of readFileSync(new URL(file, HERE), 'utf8').matchAll(/^fidelity\(\s*\[([\d, ]+)\]/gm))
            for (const number of (match[1] as string).split(',')) tested.add(Number(number))
    assert.deepEqual([...tested].filter((number) => !described.includes(number)), [], 'tested, not described') // prettier-ignore
    assert.deepEqual(described.filter((number) => !tested.has(number)), [], 'described, not tested') // prettier-ignore
    assert.equal(new Set(described).size, described.length, 'a number twice')
})

test('every switch is described', () => {
    for (const name of Object.keys(SWITCHES)) assert.ok(DOCUMENT.includes(`\`${name}\``), name)
})
