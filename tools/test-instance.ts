// npm run test:instance: the API tests and the open questions, against a real instance with the app installed.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Administrator } from '../test/administrator/administrator'
import { cleanUp, type Remains } from '../test/real-instance/clean-up'
import { type Outcome, runFiles } from '../test/real-instance/outcomes'
import { report } from '../test/real-instance/report'
import { type Target, targetOf } from '../test/real-instance/target'
import { startUsedStandIn, type UsedStandIn } from '../test/real-instance/used-stand-in'
import { build } from './build'

const HELP = `INSTANCE_URL=https://… INSTANCE_USER=… INSTANCE_PASSWORD=… npm run test:instance -- [options] [files]
  --stand-in      against a stand-in of its own instead, over HTTP alone: nothing may differ there
  --report FILE   where to write what was found, dist/instance-report.md by default
The instance has the app installed and nothing connected; never a production instance. The user is an administrator.
What the tests make is taken away again; what cannot be is in the report. Exit code 0 only if nothing differs or is left.`

const QUESTIONS = 'test/real-instance/questions/questions.test.ts'
const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        report: { type: 'string', default: 'dist/instance-report.md' },
        'stand-in': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
    },
})

/** Throws where the tests may not run: they would take away somebody's connection. */
async function mayBeTested({ url, userName, password }: Target): Promise<{ appVersion: string; startedAt: string }> {
    const { status, text, body, headers } = await new Administrator(url, userName, password).readChecklist()
    if (status !== 200) throw new Error(`${url} does not answer the checklist: ${status} ${text}`)
    const { status: connection, appVersion } = body.result.connection
    if (connection !== 'not_configured' && connection !== 'disconnected') {
        throw new Error(`${url} is ${connection}: the tests would remove that connection. Remove it first.`)
    }
    const now = new Date(headers.get('date') ?? Date.now())
    return { appVersion, startedAt: now.toISOString().slice(0, 19).replace('T', ' ') }
}

/** What the instance calls its release. */
async function buildOf({ url, userName, password }: Target): Promise<string> {
    const rows = await new Administrator(url, userName, password).rows('sys_properties', 'name=glide.buildtag.last', 1)
    return rows[0]?.['value'] ?? 'A build that does not name itself'
}

/** The API tests that start an instance; the others read the build. */
function apiTests(): string[] {
    const files = readdirSync('test/api').filter((name) => name.endsWith('.test.ts'))
    return files
        .map((name) => join('test/api', name))
        .filter((file) => /\bstart(Fresh|Empty)?\(/.test(readFileSync(file, 'utf8')))
}

async function standIn(): Promise<UsedStandIn> {
    build()
    const standIn = await startUsedStandIn('dist/app')
    Object.assign(process.env, { INSTANCE_URL: standIn.url, INSTANCE_USER: 'admin', INSTANCE_PASSWORD: 'admin' })
    return standIn
}

async function main(): Promise<void> {
    const ours = options['stand-in'] ? await standIn() : null
    process.env.INSTANCE_NOTES = join(mkdtempSync(join(tmpdir(), 'instance-')), 'notes.jsonl')
    const target = targetOf(process.env)
    if (options.help || target === null) {
        console.log(HELP)
        process.exitCode = options.help ? 0 : 2
        return
    }
    try {
        await testInstance(target)
        ours?.assertAsBefore()
    } finally {
        await ours?.close()
    }
}

async function testInstance(target: Target): Promise<void> {
    const { appVersion, startedAt } = await mayBeTested(target)
    const build = await buildOf(target)
    const outcomes: Outcome[] = []
    let remains: Remains = { left: [], logEntries: 0 }
    try {
        // Each file finds the instance as the first one did: users of the same name, a role that a test gave to somebody.
        for (const file of positionals.length > 0 ? positionals : [QUESTIONS, ...apiTests()]) {
            try {
                outcomes.push(...(await runFiles([file])))
            } finally {
                const { left, logEntries } = await cleanUp(target, startedAt)
                // What cannot be deleted is met again after each file.
                remains = { left: [...new Set([...remains.left, ...left])], logEntries }
                rmSync(target.notes, { force: true })
            }
        }
    } finally {
        rmSync(dirname(target.notes), { recursive: true })
    }
    mkdirSync(dirname(options.report), { recursive: true })
    const day = startedAt.slice(0, 10)
    writeFileSync(options.report, report(outcomes, { build, appVersion, day, ...remains }))
    const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length
    console.log(
        `${count('passed')} passed, ${count('differs')} differ, ${count('skipped')} need a lever of the stand-in`,
    )
    console.log(`${remains.left.length} records are left on the instance. The report: ${options.report}`)
    process.exitCode = count('differs') + remains.left.length === 0 && outcomes.length > 0 ? 0 : 1
}

await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
})
