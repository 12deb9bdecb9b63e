import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const STAMP = join(HERE, 'dist', 'sources.sha256')

/** Builds the probe app with the SDK, unless its sources are as they were; answers its `dist/app`. */
export function buildProbe(): string {
    const hash = createHash('sha256')
    for (const file of ['now.config.json', 'package.json', ...sources('src')])
        hash.update(file).update(readFileSync(join(HERE, file)))
    const now = hash.digest('hex')
    const built = join(HERE, 'dist', 'app')
    if (existsSync(built) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return built
    const sdk = fileURLToPath(new URL('../../node_modules/.bin/now-sdk', import.meta.url))
    execFileSync(sdk, ['build'], { cwd: HERE, stdio: ['ignore', 'pipe', 'pipe'] })
    writeFileSync(STAMP, now)
    return built
}

function sources(folder: string): string[] {
    return readdirSync(join(HERE, folder))
        .sort()
        .map((name) => join(folder, name))
        .flatMap((path) => (statSync(join(HERE, path)).isDirectory() ? sources(path) : [path]))
        .filter((path) => !path.endsWith('keys.ts'))
}
