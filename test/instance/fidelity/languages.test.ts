import assert from 'node:assert/strict'
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
