// The stand-in as a process of its own, with a kept database: what is killed. Arguments: the folder of the database, the
// port, the engine, whether jobs and rules run by themselves, the applications. It says its address, and takes the number of
// a Glide operation of the app's next transaction before which it kills itself.
import { SCOPE } from '../../../../src/server/contract'
import type { EngineName } from '../../../instance/engine/engine'
import { startServer } from '../../../instance/http/server'
import { createInstance } from '../../../instance/instance'
import { switchOver } from '../switched'

const [dataDir = '', port = '0', engine = 'vm', scheduler = 'true', ...apps] = process.argv.slice(2)

const instance = createInstance({ apps, dataDir, engine: engine as EngineName })
switchOver(instance)
const { url } = await startServer({ instance, port: Number(port), scheduler: scheduler === 'true' })

process.on('message', (operation: number) => {
    instance.interleave({ operation, scope: SCOPE, other: () => process.kill(process.pid, 'SIGKILL') })
    process.send?.('armed')
})
process.send?.(url)
