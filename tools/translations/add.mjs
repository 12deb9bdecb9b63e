import { constantsOf } from '../constants.mjs'
import { labelRecords, messageRecords, nameRecords, textRecords } from './records.mjs'
import { recordDocument, withChoices } from './xml.mjs'

/** Writes the English messages and everything of `src/translations/<language>` into the built app; answers how many
 * records and choice lists. Missing and unused texts are the tests' concern (test/api/translations.test.ts). */
export async function addTranslations({ rootDir, config, fs, path }) {
    const { scope, scopeId } = config
    const built = path.join(rootDir, config.appOutputDir)
    const sources = path.join(rootDir, 'src', 'translations')
    const recordIdOf = (table, name) => idOfRecord({ fs, path, built }, table, name)
    const english = await englishMessages({ rootDir, path })
    const records = messageRecords(scope, 'en', english)
    let lists = 0
    for (const language of fs.readdirSync(sources).sort()) {
        const read = (kind) => JSON.parse(fs.readFileSync(path.join(sources, language, `${kind}.json`), 'utf8'))
        records.push(
            ...messageRecords(scope, language, { ...read('page'), ...read('messages') }),
            ...labelRecords(scope, language, read('labels')),
            ...nameRecords(language, read('names')),
            ...textRecords(language, read('texts'), recordIdOf),
        )
        lists += addChoices({ fs, path, folder: path.join(built, 'author_elective_update') }, language, read('choices'))
    }
    for (const record of records) {
        const { name, text } = recordDocument({ scope, scopeId }, record)
        fs.writeFileSync(path.join(built, 'update', name), text)
    }
    return records.length + lists
}

async function englishMessages({ rootDir, path }) {
    const { TEXTS } = await constantsOf(path.join(rootDir, 'src', 'client', 'texts', 'keys.ts'))
    const { MESSAGES } = await constantsOf(path.join(rootDir, 'src', 'server', 'domain', 'message-keys.ts'))
    return { ...TEXTS, ...MESSAGES }
}

/** The ID of a built record by its table and its name, or its scope. */
function idOfRecord({ fs, path, built }, table, name) {
    const documents = ['scope', 'update'].flatMap((folder) =>
        fs
            .readdirSync(path.join(built, folder))
            .filter((file) => file.startsWith(`${table}_`))
            .map((file) => fs.readFileSync(path.join(built, folder, file), 'utf8')),
    )
    const found = documents.find(
        (text) => text.includes(`<name>${name}</name>`) || text.includes(`<scope>${name}</scope>`),
    )
    if (found === undefined) throw new Error(`No ${table} with the name ${name}`)
    return /<sys_id>(.*?)<\/sys_id>/.exec(found)[1]
}

function addChoices({ fs, path, folder }, language, labels) {
    const files = fs.readdirSync(folder).filter((name) => name.startsWith('sys_choice_'))
    for (const name of files) {
        const file = path.join(folder, name)
        fs.writeFileSync(file, withChoices(fs.readFileSync(file, 'utf8'), language, labels))
    }
    return files.length
}
