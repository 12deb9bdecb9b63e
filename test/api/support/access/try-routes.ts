import { CONNECTOR_PATH, SETUP_PATH } from '../../../../src/server/contract'
import type { Account } from './accounts'
import { TASK_ID, TRIALS } from './routes'
import { besidesLog } from './tables-kept'
import type { World } from './world'

const BASE = CONNECTOR_PATH.replace(/\/connector$/, '')

/** The status that an account gets from a route: a success only if it did what it is for, a refusal only if nothing is
 * different afterwards. */
export async function tryRoute(world: World, route: string, { call }: Account): Promise<string> {
    const trial = TRIALS[route]
    if (!trial) return 'nobody has said in routes.ts how to try it'
    const [method = '', path = ''] = route.split(' ')
    const before = trial.fresh ? world.fresh : world.connected
    world.kept.to(before)
    const answer = await call(method, BASE + path.replace('{taskId}', TASK_ID), trial.body)
    const changes = besidesLog(world.kept.changesSince(before))
    if (answer.status >= 400)
        return changes.length > 0 ? `${answer.status}, but ${JSON.stringify(changes)}` : String(answer.status)
    try {
        trial.check(answer, changes)
    } catch (error) {
        return `${answer.status}, but ${error instanceof Error ? error.message : String(error)}`
    }
    return String(answer.status)
}

/** A route as its row is called: method and address below the app's own. */
export function routeName(method: string, uri: string): string {
    if (!uri.startsWith(CONNECTOR_PATH) && !uri.startsWith(SETUP_PATH)) return `${method} ${uri}`
    return `${method} ${uri.slice(BASE.length)}`
}
