import { after } from 'node:test'
import { launchChromium } from '../../../tools/chromium'

/** The browser of this file; each visitor has a context of their own in it. */
export const browser = await launchChromium()

after(() => browser.close())
