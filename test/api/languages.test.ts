// Somebody whose language is German reads German: the checklist and its page, errors, lists and forms, the menu.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPageData } from '../../src/client/texts/page-data'
import { type Checklist, type Result, SCOPE, SETUP_PATH } from '../../src/server/contract'
import { MESSAGES } from '../../src/server/domain/message-keys'
import type { PlainBrowser } from '../instance/fidelity/browser-support'
import { logIn } from './support/people'
import { addUser, idOf, REQUEST, start } from './support/running'
import { errorOf, newTask } from './support/tasks'
import { textsIn } from './support/texts'

const running = await start()
const { instance, administrator, center } = running
addUser(running, 'lena', ['admin'], { preferred_language: 'de' })
const lena = running.as('lena', 'lena')
let session: Promise<PlainBrowser> | undefined
const herBrowser = () => (session ??= logIn(running, 'lena'))

const german = { ...textsIn('de', 'page'), ...textsIn('de', 'messages') }

/** Whether a text is one of these with its placeholders filled in. */
function isOneOf(texts: Record<string, string>, text: string): boolean {
    return Object.values(texts).some((pattern) => {
        const parts = pattern.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        return new RegExp(`^${parts.join('[^]*')}$`).test(text)
    })
}

describe('the checklist', () => {
    const textsOf = ({ steps }: Checklist): string[] =>
        steps.flatMap(({ checks }) =>
            checks.flatMap((check) => [check.message, ...(check.remedy ? [check.remedy] : [])]),
        )

    test('is German for her, English for others', async () => {
        const path = `${SETUP_PATH}/checklist`
        const hers = textsOf((await lena.request<Result<Checklist>>('GET', path)).body.result)
        assert.ok(hers.length > 20)
        assert.deepEqual(hers.filter((text) => !isOneOf(textsIn('de', 'messages'), text)), []) // prettier-ignore
        const others = textsOf((await administrator.request<Result<Checklist>>('GET', path)).body.result)
        assert.deepEqual(others.filter((text) => !isOneOf(MESSAGES, text)), []) // prettier-ignore
    })

    test('page delivers every one of its texts in German', async () => {
        const { status, text } = await (await herBrowser()).get('/x_mioms_m365ticket_setup.do')
        assert.equal(status, 200)
        const { language, messages } = readPageData(/data-page="([^"]*)"/.exec(text)?.[1])
        assert.equal(language, 'de')
        assert.deepEqual(messages, textsIn('de', 'page'))
    })
})

describe('an error', () => {
    test('is English, with its arguments, where somebody has deleted the texts of the app', async () => {
        const texts = instance.store.find('sys_ui_message', { key: `${SCOPE}.field.required` })
        for (const text of texts) instance.store.remove('sys_ui_message', idOf(text))
        const answer = await lena.request('POST', `${SETUP_PATH}/oauth-client`, {})
        for (const text of texts) instance.store.insert('sys_ui_message', text)
        assert.equal(texts.length, 2)
        assert.deepEqual(errorOf(answer).fields?.map((field) => field.message), ['name is required.']) // prettier-ignore
    })

    test('is German, with its arguments, and names fields and values as the contract does', async () => {
        const answer = await lena.request('POST', `${SETUP_PATH}/oauth-client`, {})
        assert.equal(answer.status, 400)
        const { message, fields } = errorOf(answer)
        assert.equal(message, 'Die Anfrage ist nicht gültig: siehe fields.')
        assert.deepEqual(fields?.map((field) => field.message), ['name ist erforderlich.']) // prettier-ignore
    })

    test('keeps the apostrophes of a sentence without arguments', async () => {
        const sysId = idOf(instance.store.find('sys_db_object', { name: 'oauth_entity' })[0])
        instance.store.update('sys_db_object', sysId, { read_access: 'false' })
        const answer = await lena.request('POST', `${SETUP_PATH}/oauth-client`, { name: 'Further' })
        instance.store.update('sys_db_object', sysId, { read_access: 'true' })
        assert.equal(errorOf(answer).message, german['oauthClient.readRefused'])
        assert.match(errorOf(answer).message, /'oauth_entity' aus dem Bereich 'x_mioms_m365ticket'/)
    })

    test('to the security center is in the language of the integration user', async () => {
        const sysId = idOf(instance.store.find('sys_user', { user_name: running.user.userName })[0])
        const invalid = newTask({ priority: 'soon' as never })
        const english = errorOf(await center.createTask(invalid))
        assert.equal(english.message, MESSAGES['task.invalid'])
        instance.store.update('sys_user', sysId, { preferred_language: 'de' })
        const answer = await center.createTask(invalid)
        instance.store.update('sys_user', sysId, { preferred_language: '' })
        assert.equal(errorOf(answer).message, german['task.invalid'])
    })
})

describe('the platform’s own pages', () => {
    test('have the list of requests in German', async () => {
        await center.createTask(newTask())
        const { text } = await (await herBrowser()).get(`/${REQUEST}_list.do`)
        for (const shown of [
            'Microsoft 365-Change-Anforderung für Sicherheit und Konfiguration',
            'Name der Aufgabe',
            'Tickettyp',
            'Kategorie der Empfehlung',
        ])
            assert.ok(text.includes(shown), shown)
        assert.ok(!text.includes('Task name'))
    })

    test('have the form in German: sections, fields, choices', async () => {
        const sysId = idOf(instance.store.find(REQUEST, {})[0])
        const { text } = await (await herBrowser()).get(`/${REQUEST}.do?sys_id=${sysId}`)
        for (const shown of [
            'Aufgabe aus Microsoft 365',
            'Ticket in dieser Instanz',
            'Kommentare und Arbeitsnotizen',
            'Angefordert von (wie empfangen)',
            'Empfehlung von Microsoft',
        ])
            assert.ok(text.includes(shown), shown)
    })

    test('have the menu in German', async () => {
        const { text } = await (await herBrowser()).get('/')
        for (const shown of ['Installationscheckliste', 'Alle Anforderungen', 'Protokoll des Connectors'])
            assert.ok(text.includes(shown), shown)
    })

    test('answer display values of the Table API in German', async () => {
        const path = `/api/now/table/${REQUEST}?sysparm_display_value=all&sysparm_fields=ticket_type&sysparm_limit=1`
        const { body } = await lena.request<Result<{ ticket_type: { display_value: string; value: string } }[]>>('GET', path) // prettier-ignore
        const { value, display_value: shown } = body.result[0]?.ticket_type ?? {}
        assert.equal(shown, value === 'change' ? 'Change-Anforderung' : 'Incident')
    })
})
