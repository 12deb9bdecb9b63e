import { basename } from 'node:path'
import { run } from 'node:test'
import { LEVER_NEEDED } from './lever-needed'
import { ANSWER } from './questions/question'

/** What became of one test, or of a file that could not begin. */
export interface Outcome {
    file: string
    name: string
    kind: 'passed' | 'differs' | 'skipped'
    /** Why it was skipped, or in what the instance differs; what a question's answer was. */
    detail: string
}

/** An event of `node:test`, as far as it is read here. */
interface Event {
    type: string
    data: EventData
}

interface EventData {
    name?: string
    nesting?: number
    file?: string
    message?: string
    details?: { type?: string; error?: Error & { failureType?: string } }
}

/** What `node:test` says of a test whose suite could not begin. */
const CANCELLED = 'test did not finish before its parent and was cancelled'

const PASSED = { kind: 'passed', detail: '' } as const

/** Runs test files one after the other and tells what became of each test. A test that needs a lever of the stand-in is
 * skipped, by the lever's name. */
export async function runFiles(files: string[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    const printed = new Map<string, string>()
    const suites: string[] = []
    for await (const event of run({ files, concurrency: 1 }) as AsyncIterable<Event>) {
        const { type, data } = event
        const file = basename(data.file ?? data.name ?? '')
        if (type === 'test:start') suites.splice(data.nesting ?? 0, suites.length, data.name ?? '')
        if (type === 'test:stderr' || type === 'test:stdout') {
            printed.set(file, (printed.get(file) ?? '') + (data.message ?? ''))
        }
        if (type === 'test:diagnostic') addAnswer(outcomes.at(-1), data.message ?? '')
        if (type === 'test:fail' && data.details?.type === 'suite') skipCancelled(outcomes, file, suites, data)
        if ((type !== 'test:pass' && type !== 'test:fail') || isContainer(data)) continue
        const name = [...suites.slice(0, data.nesting), data.name].join(' › ')
        const outcome = type === 'test:pass' ? PASSED : failed(data, printed.get(file) ?? '')
        outcomes.push({ file, name, ...outcome })
    }
    return outcomes
}

/** A suite, or the file itself once its tests have been counted. */
function isContainer({ details, name, file }: EventData): boolean {
    if (details?.type === 'suite' || details?.error?.failureType === 'subtestsFailed') return true
    return !details?.error && name === file
}

/** Tests that never ran because what their suite does before them needs a lever. */
function skipCancelled(outcomes: Outcome[], file: string, suites: string[], data: EventData): void {
    const { kind, detail } = failed(data, '')
    if (kind !== 'skipped') return
    const suite = [...suites.slice(0, data.nesting), data.name, ''].join(' › ')
    for (const outcome of outcomes) {
        const isCancelled = outcome.file === file && outcome.name.startsWith(suite) && outcome.detail === CANCELLED
        if (isCancelled) Object.assign(outcome, { kind, detail })
    }
}

function failed({ details }: EventData, printed: string): Pick<Outcome, 'kind' | 'detail'> {
    const cause: unknown = details?.error?.cause
    const message = cause instanceof Error ? cause.message : (details?.error?.message ?? 'no reason was given')
    const told = message.includes(LEVER_NEEDED) ? message : (lineWithLever(printed) ?? message)
    const at = told.indexOf(LEVER_NEEDED)
    return at < 0
        ? { kind: 'differs', detail: message }
        : { kind: 'skipped', detail: told.slice(at + LEVER_NEEDED.length) }
}

/** A file that ends before its first test says why in what it prints only. */
function lineWithLever(printed: string): string | undefined {
    return printed.split('\n').find((line) => line.includes(LEVER_NEEDED))
}

function addAnswer(outcome: Outcome | undefined, message: string): void {
    if (outcome && message.startsWith(ANSWER)) outcome.detail = message.slice(ANSWER.length)
}
