import { existsSync } from 'node:fs'
import { run, runQuietly } from './run'

const JAR = process.env.RHINO_JAR ?? '/usr/share/java/rhino.jar'

/** What the tests on Rhino need and this machine has not, as Debian packages. */
function missing(): string[] {
    const hasCompiler = runQuietly('sh', ['-c', 'command -v javac']).status === 0
    return [...(existsSync(JAR) ? [] : ['rhino']), ...(hasCompiler ? [] : ['default-jdk-headless'])]
}

/** Installs Rhino and a JDK where that is possible. Throws, saying what is missing, where it is not. */
export function ensureRhino(): void {
    const packages = missing()
    if (packages.length === 0) return
    const mayInstall = process.getuid?.() === 0 && runQuietly('sh', ['-c', 'command -v apt-get']).status === 0
    if (mayInstall) {
        run('apt-get', ['update', '-qq'])
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
    }
    const left = missing()
    if (left.length > 0)
        throw new Error(`The tests on Rhino need ${left.join(' and ')} (Debian), or RHINO_JAR and javac elsewhere`)
}
