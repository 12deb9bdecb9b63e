// npm run test:rhino: the API tests on the update set for older releases, its scripts run by Mozilla Rhino.
import { ensureRhino } from './rhino'
import { run } from './run'
import { nodeTest } from './test-files'

ensureRhino()
process.env.PACKAGE = 'update-set'
process.env.ENGINE = 'rhino'
const steps = [
    () => run('node_modules/.bin/tsx', ['tools/package.ts']),
    () => nodeTest('test/rhino'),
    () => nodeTest('test/api'),
]
process.exitCode = steps.every((step) => step() === 0) ? 0 : 1
