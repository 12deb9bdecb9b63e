import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page, PageScreenshotOptions } from 'playwright-core'

/** Bytes of a picture: somebody loads a whole document of them. */
const LIMIT = 150_000

/** Keeps a picture. Throws if it is too large. */
export function keep(path: string, png: Buffer): void {
    if (png.length > LIMIT)
        throw new Error(`${path} has ${png.length} bytes, more than ${LIMIT}: show less of the page.`)
    writeFileSync(path, png)
}

/** One page, and where its pictures go: all of them or those wanted. Secrets are covered. */
export class Album {
    constructor(
        readonly page: Page,
        private readonly folder: string,
        private readonly wanted: readonly string[] | 'all' = 'all',
    ) {
        mkdirSync(folder, { recursive: true })
    }

    async whole(name: string): Promise<void> {
        await this.picture(name, (options) => this.page.screenshot({ ...options, fullPage: true }))
    }

    async part(name: string, part: Locator): Promise<void> {
        await this.picture(name, (options) => part.screenshot(options))
    }

    /** A part of the page without what stands above `first` in it. */
    async partFrom(name: string, part: Locator, first: Locator): Promise<void> {
        const [whole, start] = [await part.boundingBox(), await first.boundingBox()]
        if (!whole || !start) throw new Error(`Nothing to see for the picture ${name}`)
        const scrolled = await this.page.evaluate<number>('scrollY')
        const clip = { ...whole, y: start.y + scrolled, height: whole.y + whole.height - start.y }
        await this.picture(name, (options) => this.page.screenshot({ ...options, fullPage: true, clip }))
    }

    /** What a window shows of the beginning of the page. */
    async top(name: string): Promise<void> {
        await this.page.evaluate('scrollTo(0, 0)')
        await this.window(name)
    }

    async window(name: string): Promise<void> {
        await this.picture(name, (options) => this.page.screenshot(options))
    }

    private async picture(name: string, take: (options: PageScreenshotOptions) => Promise<Buffer>): Promise<void> {
        if (this.wanted !== 'all' && !this.wanted.includes(name)) return
        const mask = [this.page.locator('#once-secret'), this.page.locator('#once-password')]
        const png = await take({ mask, maskColor: '#8a949a', animations: 'disabled' })
        keep(join(this.folder, `${name}.png`), png)
    }
}
