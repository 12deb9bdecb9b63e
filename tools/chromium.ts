import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { run } from './run'

const PLACES = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const APT = '/usr/bin/apt-get'

/** No sandbox: containers do not allow one, and only pages of this machine are opened. The rest keeps Chromium from
 * asking hosts of its own. */
const FLAGS = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
]

/** Starts Chromium without a window. Throws where there is none, and says how to get one. */
export function launchChromium(): Promise<Browser> {
    const executablePath = installedChromium()
    if (executablePath === undefined) {
        throw new Error(`There is no Chromium at ${PLACES.join(', ')}: install it, or name it in CHROMIUM.`)
    }
    return chromium.launch({ executablePath, args: FLAGS })
}

/** Sees to it that there is a Chromium: on Debian, as root, it gets installed. Throws with what to do elsewhere. */
export function provideChromium(): void {
    if (installedChromium() !== undefined) return
    const byHand =
        'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.'
    if (process.getuid?.() !== 0 || !existsSync(APT)) throw new Error(byHand)
    console.log('Chromium is missing: installing it')
    const failed = run(APT, ['update']) || run(APT, ['install', '-y', '--no-install-recommends', 'chromium'])
    if (failed || installedChromium() === undefined) throw new Error(`Installing failed. ${byHand}`)
}

/** The path of a Chromium or Chrome on this machine. A wrong path in CHROMIUM throws: nobody wants another one then. */
function installedChromium(): string | undefined {
    const { CHROMIUM: named = '' } = process.env
    if (named === '') return PLACES.find((place) => existsSync(place))
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, which does not exist.`)
}
