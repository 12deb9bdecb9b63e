import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SDK = fileURLToPath(new URL('../node_modules/.bin/now-sdk', import.meta.url))

/** Builds a small app of the tests with the SDK, unless its sources are as they were; answers its `dist/app`. */
export function buildApp(folder: string): string {
    const hash = createHash('sha256')
    for (const file of ['now.config.json', 'package.json', ...sources(folder, 'src')])
        hash.update(file).update(readFileSync(join(folder, file)))
    const now = hash.digest('hex')
    const built = join(folder, 'dist', 'app')
    const stamp = join(folder, 'dist', 'sources.sha256')
    if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return built
    runBuild(folder)
    writeFileSync(stamp, now)
    return built
}

/** Runs the SDK's build in a folder. */
export function runBuild(folder: string, options: string[] = []): void {
    execFileSync(SDK, ['build', ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

function sources(root: string, folder: string): string[] {
    return readdirSync(join(root, folder))
        .sort()
        .map((name) => join(folder, name))
        .flatMap((path) => (statSync(join(root, path)).isDirectory() ? sources(root, path) : [path]))
        .filter((path) => !path.endsWith('keys.ts'))
}
