// npm run mutation: every mutant of the rules (src/server/domain) against their unit tests. Writes its part of
// docs/mutation.md. `--resume` tries only those that an earlier run did not kill.
import { parseArgs } from 'node:util'
import { DOCUMENT, type Judgement, LEAST, score, unjudged, writePart } from './mutation/document'
import { Kept } from './mutation/kept'
import { mutantsOf, nameOf } from './mutation/mutants'
import { serverSources } from './mutation/sources'
import { checkList, judged, judgementOf } from './mutation/survivors'
import { UnitTests } from './mutation/unit'

// Nothing but texts: a unit test that says one a second time would prove nothing.
const TEXTS = 'src/server/domain/message-keys.ts'
const { values } = parseArgs({ options: { resume: { type: 'boolean', default: false } } })

const sources = serverSources('domain').filter((file) => file !== TEXTS)
const mutants = await mutantsOf(sources)
const list = judged().filter(({ file }) => sources.includes(file))
checkList(list, mutants)

const kept = new Kept('domain', values.resume)
const tests = new UnitTests()
const judgements: Judgement[] = []
for (const [index, mutant] of mutants.entries()) {
    const known = kept.get(mutant)
    const fate = known && known !== 'survived' ? known : await tests.try(mutant)
    kept.set(mutant, fate)
    judgements.push({ mutant, fate })
    if (fate !== 'killed') console.log(`${fate.padEnd(8)} ${nameOf(mutant)}`)
    if ((index + 1) % 200 === 0) console.log(`${index + 1} of ${mutants.length}`)
}
tests.close()

const killed = judgements.filter(({ mutant, fate }) => fate !== 'survived' && judgementOf(mutant, list) !== undefined)
for (const { mutant } of killed) console.log(`Listed as a survivor, but killed: ${nameOf(mutant)}`)
for (const name of unjudged(judgements, list)) console.log(`Survived, not judged: ${name}`)
writePart('domain', `${judgements.length} mutants, all of them.`, judgements, list)
console.log(`${score(judgements)} % killed: ${DOCUMENT}`)
if (score(judgements) < LEAST || killed.length > 0) process.exitCode = 1
