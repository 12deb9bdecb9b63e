// npm run bench: measures what the app costs and writes docs/performance.md. Exit code 0 only if every target is met.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '../../tools/build'
import { buildApp } from '../build-app'
import { measureBuilds } from './build-time'
import { measureGrowth } from './growth'
import { startInstance } from './measured-instance'
import { measurePackage } from './package'
import { measurePage } from './page'
import { profileCreate } from './profile-create'
import { measureListings, measureSummary } from './read-rounds'
import { report, type Results } from './report'
import { targets } from './targets'
import { measureWrites } from './write-rounds'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const APP = `${PROJECT}dist/app`
const DOCUMENT = `${PROJECT}docs/performance.md`
const EXPLANATIONS = fileURLToPath(new URL('explanations.md', import.meta.url))

const { values: options } = parseArgs({
    options: {
        quick: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
    },
})
const rounds = options.quick ? 3 : 5
const counts = options.quick ? [1000, 10_000, 100_000] : [1000, 100_000, 1_000_000]

async function main(): Promise<void> {
    if (!options['no-build'] || !existsSync(APP)) build()
    const apps = [APP, buildApp(fileURLToPath(new URL('floor', import.meta.url)))]
    const instances = []
    try {
        for (const count of counts) {
            say(`an instance with ${count} requests`)
            instances.push(await startInstance(count, apps))
        }
        const [small] = instances
        if (!small) return
        say('writes')
        const writes = await measureWrites(small, rounds, options.quick ? 10 : 40)
        say('where the time of a create goes')
        const profile = await profileCreate(small)
        say('what a growing table must not slow down')
        const growth = await measureGrowth(instances, rounds, options.quick ? 10 : 40)
        say('listings')
        const listings = await measureListings(instances, rounds, options.quick ? 4 : 24)
        say('summary')
        const summaries = await measureSummary(instances, rounds)
        say('the page')
        const page = await measurePage(small.url, rounds)
        say('package and build')
        const cost = await measurePackage(APP)
        const builds = options.quick ? undefined : measureBuilds(PROJECT, 3)
        const { quick } = options
        const results: Results = {
            quick,
            rounds,
            counts,
            writes,
            profile,
            growth,
            listings,
            summaries,
            page,
            cost,
            builds,
        }
        finish(results)
    } finally {
        for (const instance of instances) await instance.close()
    }
}

/** A quick run only says what it found: its tables are too small for the document. */
function finish(results: Results): void {
    const text = report(results, readFileSync(EXPLANATIONS, 'utf8'))
    if (options.quick) console.log(text)
    else writeFileSync(DOCUMENT, text)
    const missed = targets(results).filter(({ met }) => !met)
    for (const { name, found } of missed) console.error(`Not met: ${name} (${found})`)
    if (missed.length > 0) process.exitCode = 1
}

function say(what: string): void {
    console.error(`${new Date().toISOString().slice(11, 19)} ${what}`)
}

main().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
})
