import type { CDPSession } from 'playwright-core'
import { launchChromium } from '../../tools/chromium'
import { CHECKLIST } from '../browser/support/checklist-page'
import { spread, type Spread } from './statistics'

/** Chromium's own profiles for slow networks (DevTools, SDKUtils): bytes a second and milliseconds. */
const NETWORKS = {
    'Slow 4G': {
        downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
        uploadThroughput: (750 * 1024 * 0.9) / 8,
        latency: 562.5,
    },
    '3G': { downloadThroughput: (500 * 1024 * 0.8) / 8, uploadThroughput: (500 * 1024 * 0.8) / 8, latency: 2000 },
} as const

export interface PageCost {
    network: string
    requests: number
    /** As they came over the wire, headers included. */
    bytes: number
    /** Milliseconds from asking for the page until the checks are shown and can be acted on. */
    usable: Spread
}

/** Opens the checklist with an empty cache, signed in, over each network. `rounds` times each. */
export async function measurePage(url: string, rounds: number): Promise<PageCost[]> {
    const browser = await launchChromium()
    try {
        const costs: PageCost[] = []
        for (const [network, conditions] of Object.entries(NETWORKS)) {
            const loads = []
            for (let i = 0; i < rounds; i++) {
                const context = await browser.newContext()
                const page = await context.newPage()
                await page.goto(`${url}/login.do`)
                await page.getByLabel('User name').fill('admin')
                await page.getByLabel('Password').fill('admin')
                await page.getByLabel('Password').press('Enter')
                await page.waitForLoadState('networkidle')
                const session = await context.newCDPSession(page)
                await session.send('Network.enable')
                await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions })
                const traffic = watch(session)
                const started = performance.now()
                await page.goto(url + CHECKLIST, { waitUntil: 'commit', timeout: 120000 })
                await page.locator('main[aria-busy="false"] section').first().waitFor({ timeout: 120000 })
                loads.push({ milliseconds: performance.now() - started, ...traffic() })
                await context.close()
            }
            const { requests, bytes } = loads[0] as (typeof loads)[number]
            costs.push({ network, requests, bytes, usable: spread(loads.map(({ milliseconds }) => milliseconds)) })
        }
        return costs
    } finally {
        await browser.close()
    }
}

function watch(session: CDPSession): () => { requests: number; bytes: number } {
    let [requests, bytes] = [0, 0]
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        requests++
        bytes += encodedDataLength
    })
    return () => ({ requests, bytes })
}
