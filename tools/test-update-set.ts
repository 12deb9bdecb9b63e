// npm run test:update-set: the API tests on the update set for older releases instead of the SDK's package.
import { run } from './run'
import { nodeTest } from './test-files'

process.env.PACKAGE = 'update-set'
const status = run('node_modules/.bin/tsx', ['tools/package.ts']) || nodeTest('test/api')
process.exitCode = status
