import { addTranslations } from './tools/translations/add.mjs'

// Adds the translations (src/translations) to what the SDK has built: Fluent has no API for the platform's messages
// and translated fields, and no loop over data.
export default async ({ rootDir, config, fs, path, logger }) => {
    const count = await addTranslations({ rootDir, config, fs, path })
    logger.info(`Added ${count} translations`)
}
