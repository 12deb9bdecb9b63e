// npm run screenshots: pictures from the running pages, for docs/: every state of the checklist, and the story of a ticket
// on both sides.
import { launchChromium } from './chromium'
import { checklistPictures } from './screenshots/checklist'
import { storyPictures } from './screenshots/story'
import { troublePictures } from './screenshots/trouble'

const FOLDER = 'docs/images'

async function main(): Promise<void> {
    const browser = await launchChromium()
    try {
        await checklistPictures(browser, FOLDER, 'en', 'all')
        await checklistPictures(browser, `${FOLDER}/de`, 'de', ['client-created', 'connect', 'connected'])
        await troublePictures(browser, `${FOLDER}/trouble`)
        await storyPictures(browser, `${FOLDER}/story`)
    } finally {
        await browser.close()
    }
}

main().catch((error: unknown) => {
    console.error(error)
    process.exit(1)
})
