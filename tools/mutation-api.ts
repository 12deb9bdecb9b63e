// npm run mutation:api: a sample of the mutants of everything in src/server but the rules, each built into a copy of
// dist/app, against the API tests. Writes its part of docs/mutation.md. With --resume the sample is that of the run before, as
// far as its mutants are still there, and those that survived are tried anew.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MutatedBuild, modules } from './mutation/build'
import { DOCUMENT, type Fate, type Judgement, LEAST, score, unjudged, writePart } from './mutation/document'
import { verdictOn } from './mutation/judge'
import { Kept } from './mutation/kept'
import { learned } from './mutation/learn'
import { mutantsOf, nameOf } from './mutation/mutants'
import { sampled } from './mutation/sample'
import { inParallel } from './mutation/parallel'
import { serverSources } from './mutation/sources'
import { checkList, judged } from './mutation/survivors'

const { values } = parseArgs({
    options: {
        sample: { type: 'string', default: '120' },
        seed: { type: 'string', default: '1' },
        workers: { type: 'string', default: '1' },
        slowest: { type: 'string', default: '60' },
        resume: { type: 'boolean', default: false },
    },
})
const seed = Number(values.seed)
const workers = Number(values.workers)
const slowest = Number(values.slowest) * 1000

const known = modules(serverSources('other'))
const all = await mutantsOf([...known.keys()].sort())
const list = judged().filter(({ file }) => !file.startsWith('src/server/domain/'))
checkList(list, all)
const tests = await learned(known, workers)
const fast = new Map([...tests].filter(([, { milliseconds }]) => milliseconds <= slowest))
const left = [...tests.keys()].filter((file) => !fast.has(file))
// Survivors are tried anew, since a test may be new.
const kept = new Kept('api', values.resume)
const before = all.filter((mutant) => kept.get(mutant) !== undefined)
const sample = before.length > 0 ? before : sampled(all, Number(values.sample), seed)
console.log(
    `${sample.length} of ${all.length} mutants, seed ${seed}; API test files: ${fast.size}, without ${left.join(', ')}`,
)

const queue = sample.filter((mutant) => (kept.get(mutant) ?? 'survived') === 'survived')

const builds = Array.from(
    { length: workers },
    (_, worker) => new MutatedBuild(resolve(`dist/mutation/app-${worker}`), known),
)
await inParallel(queue, workers, async (mutant, worker) => {
    const { fate, by, runs } = await verdictOn(mutant, builds[worker] as MutatedBuild, fast)
    kept.set(mutant, fate)
    console.log(`${fate.padEnd(8)} ${nameOf(mutant)}  (${by || `none of ${runs}`})`)
})

const judgements = sample.map((mutant): Judgement => ({ mutant, fate: kept.get(mutant) as Fate }))
const without = left.length === 0 ? '' : ` The API test files that take longer than ${values.slowest} s were not run: ${left.map((file) => `\`${file}\``).join(', ')}.` // prettier-ignore
writePart('api', `${sample.length} of ${all.length} mutants, seed ${seed}.${without}`, judgements, list)
for (const name of unjudged(judgements, list)) console.log(`Survived, not judged: ${name}`)
console.log(`${score(judgements)} % killed: ${DOCUMENT}`)
if (score(judgements) < LEAST) process.exitCode = 1
