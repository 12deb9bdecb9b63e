import assert from 'node:assert/strict'
import type { Row, SessionUser } from '../types'
import { fidelity, Probe } from './support'

const probe = new Probe()
const { store } = probe.instance

fidelity([104], 'the language is the session’s, else the user’s, else the instance’s, else English', () => {
    const user = probe.user('lena')
    const language = (): string => probe.run('return gs.getSession().getLanguage()', { user })
    assert.equal(language(), 'en')
    probe.instance.setProperty('glide.sys.language', 'fr')
    assert.equal(language(), 'fr')
    store.update('sys_user', user.id, { preferred_language: 'de' })
    assert.equal(language(), 'de')
    assert.equal(probe.run('return gs.getSession().getLanguage()', { user: { ...user, language: 'es' } }), 'es')
    probe.instance.setProperty('glide.sys.language', '')
})

fidelity([105], 'messages: of the language, else English, else the key', () => {
    const user = { ...probe.user('mia'), language: 'de' }
    store.insert('sys_ui_message', { key: 'both', message: 'Both {0}', language: 'en' })
    store.insert('sys_ui_message', { key: 'both', message: 'Beide {0}', language: 'de' })
    store.insert('sys_ui_message', { key: 'english', message: 'English', language: 'en' })
    const body = "return [gs.getMessage('both', [1]), gs.getMessage('english'), gs.getMessage('none')]"
    assert.deepEqual(probe.run(body, { user }), ['Beide 1', 'English', 'none'])
    assert.deepEqual(probe.run(body), ['Both 1', 'English', 'none'])
})

fidelity([106], 'labels and choices: of the language where there is one, else English; display values follow', () => {
    const user = { ...probe.user('nora'), language: 'de' }
    const { texts } = probe.instance
    store.insert('sys_documentation', { name: 'task', element: 'priority', label: 'Priorität', language: 'de' })
    store.insert('sys_documentation', { name: 'incident', label: 'Störung', language: 'de' })
    assert.deepEqual(
        [
            texts.label('incident', 'priority', 'de'),
            texts.label('incident', undefined, 'de'),
            texts.label('incident', 'state', 'de'),
        ],
        ['Priorität', 'Störung', 'State'],
    )
    const english = texts.choices('incident', 'state', 'en')
    store.insert('sys_choice', { name: 'incident', element: 'state', value: '2', label: 'In Arbeit', language: 'de' })
    const expected = english.map((choice) => (choice.value === '2' ? { ...choice, label: 'In Arbeit' } : choice))
    assert.deepEqual(texts.choices('incident', 'state', 'de'), expected)
    const body = `var r = new GlideRecord('incident'); r.initialize(); r.state = 2; r.insert(); return r.getDisplayValue('state')`
    assert.deepEqual([probe.run(body, { user }), probe.run(body)], ['In Arbeit', 'In Progress'])
    assert.deepEqual(texts.languages(), ['en', 'de'])
})

fidelity([121], 'translated fields show the translation of their English value', () => {
    const user = { ...probe.user('olga'), language: 'de' }
    const title = 'Probe list'
    const { sys_id: id = '' } = store.insert('sys_app_module', { title, hint: title })
    store.insert('sys_translated', { name: 'sys_app_module', element: 'title', value: title, label: 'Liste', language: 'de' }) // prettier-ignore
    const shown = (who: SessionUser): string[] =>
        ['title', 'hint'].map((column) =>
            probe.instance.records.display('sys_app_module', store.get('sys_app_module', id) as Row, column, who),
        )
    assert.deepEqual(
        [shown(user), shown(probe.admin)],
        [
            ['Liste', title],
            [title, title],
        ],
    )
    const read = `var r = new GlideRecord('sys_app_module'); r.get('${id}'); return [r.getValue('title'), r.getDisplayValue('title')]`
    assert.deepEqual(probe.run(read, { user, scope: 'global' }), [title, 'Liste'])
})

fidelity([122], 'translated texts are one record’s', () => {
    const user = { ...probe.user('pia'), language: 'de' }
    const property = (name: string): Row => store.insert('sys_properties', { name, description: 'How many' })
    const [own, other] = [property('x_probe_app.own'), property('x_probe_app.other')]
    store.insert('sys_translated_text', {
        tablename: 'sys_properties',
        fieldname: 'description',
        documentkey: own.sys_id as string,
        language: 'de',
        value: 'Wie viele',
    })
    const shown = (row: Row, who: SessionUser): string =>
        probe.instance.records.display('sys_properties', row, 'description', who)
    assert.deepEqual([shown(own, user), shown(other, user), shown(own, probe.admin)], ['Wie viele', 'How many', 'How many']) // prettier-ignore
})

fidelity(
    [123],
    'with values the platform’s formatter takes apostrophes away; the case of a key does not matter',
    () => {
        store.insert('sys_ui_message', { key: 'quoted', message: "'{0}' of {0}, it''s", language: 'en' })
        const body = "return [gs.getMessage('quoted'), gs.getMessage('QUOTED', ['x']), gs.getMessage('quoted', [])]"
        assert.deepEqual(probe.run(body), ["'{0}' of {0}, it''s", "{0} of x, it's", "{0} of {0}, it's"])
    },
)
