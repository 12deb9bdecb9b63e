// Every text of the app is there in every language and is used; what the build installs, and the sources it comes from.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { TEXTS } from '../../src/client/texts/keys'
import { SCOPE } from '../../src/server/contract'
import { MESSAGES } from '../../src/server/domain/message-keys'
import { createInstance } from '../instance/instance'
import { withEdited } from './support/built'
import { BUILT_APP } from './support/running'
import { languages, stringsOf, textsIn } from './support/texts'
import { untranslated, unused } from './support/untranslated'

const KINDS = { page: TEXTS, messages: MESSAGES }
const instance = createInstance({ apps: [BUILT_APP] })
after(() => {
    instance.close()
})

const MESSAGE_IN_SCRIPT = new RegExp(`'${SCOPE}\\.([\\w.]+)'`, 'g')
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort()

test('every text of the page is used by the page', () => {
    const used = stringsOf('client', 'texts/keys.ts')
    assert.deepEqual(Object.keys(TEXTS).filter((key) => !used.has(key)), []) // prettier-ignore
})

test('every text of the server is used by the server or a mail', () => {
    const scripts = instance.store.find('sys_script_email', {}).map(({ script = '' }) => script)
    const named = scripts.flatMap((script) => [...script.matchAll(MESSAGE_IN_SCRIPT)].map(([, key = '']) => key))
    const used = new Set([...stringsOf('server', 'domain/message-keys.ts'), ...named])
    assert.deepEqual(named.filter((key) => !(key in MESSAGES)), []) // prettier-ignore
    assert.deepEqual(Object.keys(MESSAGES).filter((key) => !used.has(key)), []) // prettier-ignore
})

test('there is German', () => {
    assert.ok(languages().includes('de'))
})

test('keys differ in more than their case, since the platform takes no notice of that', () => {
    const keys = [...Object.keys(TEXTS), ...Object.keys(MESSAGES)].map((key) => key.toLowerCase())
    assert.equal(new Set(keys).size, keys.length)
})

for (const language of languages()) {
    for (const [kind, english] of Object.entries<Record<string, string>>(KINDS)) {
        const texts = textsIn(language, kind)

        test(`${language}: ${kind} has a text for every key, and no other`, () => {
            assert.deepEqual(Object.keys(texts).sort(), Object.keys(english).sort())
        })

        test(`${language}: ${kind} can be formatted, with the placeholders of English`, () => {
            for (const [key, text] of Object.entries(texts)) {
                assert.match(text, /\S/, key)
                assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key)
                if (placeholders(text).length > 0) assert.ok(!text.includes("'"), `apostrophe in ${key}`)
            }
        })
    }
}

describe('the build', () => {
    for (const language of ['en', ...languages()]) {
        test(`has every text of page and server as a message in ${language}`, () => {
            const expected = Object.entries<Record<string, string>>(KINDS)
                .flatMap(([kind, english]) => Object.entries(language === 'en' ? english : textsIn(language, kind)))
                .map(([key, message]) => `${SCOPE}.${key}: ${message}`)
            const messages = instance.store.find('sys_ui_message', { language })
            const built = messages.map(({ key = '', message = '' }) => `${key}: ${message}`)
            assert.deepEqual(built.filter((text) => text.startsWith(`${SCOPE}.`)).sort(), expected.sort())
        })
    }

    for (const language of languages()) {
        test(`shows nothing of the app in English to somebody with ${language}`, () => {
            assert.deepEqual(untranslated(instance, language), [])
        })

        test(`has no translation to ${language} of what is not there`, () => {
            assert.deepEqual(unused(instance, language), [])
        })
    }
})

describe('what has no German is found:', () => {
    const missingIn = async (file: string, edit: [from: string, to: string]): Promise<string[]> => {
        let missing: string[] = []
        await withEdited(file, edit, (app) => {
            const edited = createInstance({ apps: [app] })
            missing = untranslated(edited, 'de')
            edited.close()
            return Promise.resolve()
        })
        return missing
    }

    test('a new column', async () => {
        const element = '<element name="surprise" type="string" max_length="40" label="Surprise"/><element name="route"'
        const missing = await missingIn(`dictionary/${SCOPE}_log.xml`, ['<element name="route"', element])
        assert.deepEqual(missing, [`${SCOPE}_log.surprise`])
    })

    test('another caption', async () => {
        const section = instance.store.find('sys_ui_section', { caption: 'Task from Microsoft 365' })[0]
        const file = `update/sys_ui_section_${section?.['sys_id']}.xml`
        const missing = await missingIn(file, ['<caption>Task from Microsoft 365<', '<caption>Something else<'])
        assert.deepEqual(missing, ['sys_ui_section.caption Something else'])
    })

    test('a choice', async () => {
        const file = `author_elective_update/sys_choice_${SCOPE}_state_category.xml`
        const missing = await missingIn(file, ['<label>Geschlossen</label>', '<label></label>'])
        assert.deepEqual(missing, [`${SCOPE}_state.category=closed`])
    })
})
