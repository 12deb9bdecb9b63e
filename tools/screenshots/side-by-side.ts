import type { BrowserContext } from 'playwright-core'

/** One picture of several beside each other, each under its caption. */
export async function sideBySide(
    context: BrowserContext,
    pictures: readonly [caption: string, png: Buffer][],
): Promise<Buffer> {
    const figures = pictures.map(
        ([caption, png]) =>
            `<figure><figcaption>${caption}</figcaption>
                <img src="data:image/png;base64,${png.toString('base64')}" alt=""></figure>`,
    )
    const page = await context.newPage()
    await page.setContent(
        `<style>
            body { display: inline-flex; gap: 16px; margin: 0; padding: 12px; background: #e7e9eb; font: 600 16px sans-serif }
            figure { margin: 0 } figcaption { padding: 0 2px 6px } img { display: block; border: 1px solid #8a949a }
        </style>${figures.join('')}`,
    )
    const picture = await page.locator('body').screenshot()
    await page.close()
    return picture
}
