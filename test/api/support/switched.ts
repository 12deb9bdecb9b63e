import type { Instance } from '../../instance/types'

/** System properties that the instances under test have, as JSON: what public sources leave open, the other way round
 * (`npm run test:switches`). */
const SWITCHED = JSON.parse(process.env['SWITCHED'] ?? '{}') as Record<string, string>

export function switchOver(instance: Instance): void {
    for (const [name, value] of Object.entries(SWITCHED)) instance.setProperty(name, value)
}
