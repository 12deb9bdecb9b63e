import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const SERVER = 'src/server'

/** The source files of the server: the rules, or everything else. */
export function serverSources(which: 'domain' | 'other'): string[] {
    return readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && name.startsWith('domain/') === (which === 'domain'))
        .map((name) => join(SERVER, name))
        .sort()
}
