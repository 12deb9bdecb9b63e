import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../instance'
import type { Instance } from '../types'
import { fidelity, ITEM, Probe, SCOPE_ID } from './support'

const scratch = mkdtempSync(join(tmpdir(), 'stand-in-update-sets-'))
process.on('exit', () => {
    rmSync(scratch, { recursive: true })
})

const APP = '3c3b1a7d0f6e4f5a9f7d1b2c4e6a8d90'

interface Update {
    name: string
    payload: string
    action?: string
    set?: string
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** A file as *Export to XML* writes it. */
function file(updates: Update[], state = 'loaded', more = ''): string {
    const xml = updates.map(
        ({ name, payload, action = 'INSERT_OR_UPDATE', set = 's1' }) =>
            `<sys_update_xml action="INSERT_OR_UPDATE"><action>${action}</action><name>${name}</name><payload>${escaped(payload)}</payload><remote_update_set>${set}</remote_update_set></sys_update_xml>`,
    )
    const path = join(scratch, `${Math.random().toString(36).slice(2)}.xml`)
    const head = `<sys_remote_update_set action="INSERT_OR_UPDATE"><sys_id>s1</sys_id><application>${APP}</application><state>${state}</state></sys_remote_update_set>`
    writeFileSync(path, `<?xml version="1.0"?><unload unload_date="2017-10-18 15:10:48">${head}${xml.join('')}${more}</unload>`) // prettier-ignore
    return path
}

function record(table: string, fields: string, action = 'INSERT_OR_UPDATE'): Update {
    const name = `${table}_${Math.random().toString(36).slice(2)}`
    return { name, payload: `<record_update table="${table}"><${table} action="${action}">${fields}</${table}></record_update>` } // prettier-ignore
}

const application = record('sys_app', `<sys_id>${APP}</sys_id><scope>x_old_app</scope><name>Old</name><js_level>helsinki_es5</js_level>`) // prettier-ignore
const table = record('sys_db_object', `<sys_id>t1</sys_id><name>x_old_app_thing</name><label>Thing</label><super_class name="task">224a1c351c7947e4b68b659a50602e31</super_class><read_access>true</read_access><access>public</access>`) // prettier-ignore
const column = record('sys_dictionary', '<sys_id>c1</sys_id><name>x_old_app_thing</name><element>colour</element><internal_type>string</internal_type><max_length>12</max_length><column_label>Colour</column_label><default_value>red</default_value>') // prettier-ignore

function committed(updates: Update[]): Instance {
    return createInstance({ apps: [file(updates)] })
}

function refused(updates: Update[], why: RegExp): void {
    assert.throws(() => committed(updates), why)
}

fidelity([150], 'a file holds one update set in state loaded and its updates, each once', () => {
    committed([application]).close()
    assert.throws(() => createInstance({ apps: [file([application], 'committed')] }), /state 'committed'/)
    const second = '<sys_remote_update_set><sys_id>s2</sys_id></sys_remote_update_set>'
    assert.throws(() => createInstance({ apps: [file([], 'loaded', second)] }), /is not one retrieved update set/)
    assert.throws(() => createInstance({ apps: [file([], 'loaded', '<sys_user/>')] }), /<sys_user> is not in the stand-in/) // prettier-ignore
    refused([application, { ...application, set: 's2' }], /belongs to another update set/)
    refused([application, application], /two updates are named/)
    refused([{ ...application, action: 'DELETE' }], /the action of 'sys_app_/)
})

fidelity([151], 'the preview finds what is neither in the set nor on the instance, and nothing is committed', () => {
    const nowhere = 'f'.repeat(32)
    refused(
        [application, record('sys_ws_operation', `<sys_id>1</sys_id><web_service_definition>${nowhere}</web_service_definition>`)], // prettier-ignore
        /preview of the update set has problems:\n.*Could not find a record in sys_ws_definition for column web_service_definition referenced in this update/s,
    )
    const definition = record('sys_ws_definition', `<sys_id>${nowhere}</sys_id><name>There</name>`)
    const operation = record('sys_ws_operation', `<sys_id>1</sys_id><web_service_definition>${nowhere}</web_service_definition>`) // prettier-ignore
    committed([application, operation, definition]).close()
    refused([application, record('sys_nowhere', '<sys_id>1</sys_id>')], /Table 'sys_nowhere' not found/)
})

fidelity([152], 'committing makes the tables of the dictionary records, and writes the records', () => {
    const instance = committed([
        application,
        table,
        column,
        record('x_old_app_thing', '<sys_id>d1</sys_id><short_description>one</short_description>'),
        record('sys_ui_message', '<sys_id>m1</sys_id><key>hello</key><message>Hello</message>'),
    ])
    const { store } = instance
    assert.deepEqual(store.ancestry('x_old_app_thing'), ['x_old_app_thing', 'task'])
    const { type, maxLength, label, declaredBy } = store.columns('x_old_app_thing').find(({ name }) => name === 'colour') ?? {} // prettier-ignore
    assert.deepEqual([type, maxLength, label, declaredBy], ['string', 12, 'Colour', 'x_old_app_thing'])
    assert.equal(store.get('x_old_app_thing', 'd1')?.short_description, 'one')
    assert.equal(store.get('sys_ui_message', 'm1')?.sys_scope, APP)
    instance.close()
    const choice = (value: string): string => `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${value}</sys_id><name>x_old_app_thing</name><element>colour</element><value>${value}</value><label>${value}</label><language>en</language></sys_choice>` // prettier-ignore
    const list = (...values: string[]): Update => ({ name: `list ${values.join()}`, payload: `<record_update><sys_choice action="INSERT_OR_UPDATE" field="colour" table="x_old_app_thing" version="3">${values.map(choice).join('')}</sys_choice></record_update>` }) // prettier-ignore
    const replaced = committed([application, table, column, list('a', 'b'), list('b', 'c')])
    const where = { name: 'x_old_app_thing', element: 'colour' }
    assert.deepEqual(replaced.store.find('sys_choice', where).map(({ value }) => value), ['b', 'c']) // prettier-ignore
    replaced.close()
    const calculated = { ...column, payload: column.payload.replace('<internal_type>', '<virtual>true</virtual><internal_type>') } // prettier-ignore
    refused([application, table, calculated], /'colour' of 'x_old_app_thing' is calculated/)
})

/** The probe with script includes of its own scope. */
function withIncludes(scripts: Record<string, string>, values: Record<string, string> = {}): Probe {
    const probe = new Probe()
    for (const [name, script] of Object.entries(scripts))
        probe.instance.store.insert('sys_script_include', { name, script, sys_scope: SCOPE_ID, active: 'true', ...values }) // prettier-ignore
    return probe
}

fidelity([153], 'a script include of the scope is loaded when it is first named, once in a transaction', () => {
    const probe = withIncludes({
        Leaf: `var Leaf = (function () { return { user: function () { return gs.getUserName() } } })()`,
        Counter: `var Counter = { n: 0, next: function () { return ++Counter.n }, leaf: function () { return Leaf.user() } }`,
        Broken: `var Broken = (`,
        Thrower: `throw new Error('on loading')`,
    })
    const run = `return [Counter.next(), Counter.next(), Counter.leaf(), new GlideRecord('${ITEM}').isValid()]`
    assert.deepEqual([probe.run(run), probe.run(run)], [[1, 2, 'admin', true], [1, 2, 'admin', true]]) // prettier-ignore
    assert.deepEqual(probe.run(`try { Thrower } catch (e) { return e.message }`), 'on loading')
    assert.equal(probe.run(`try { Broken } catch (e) { return e instanceof SyntaxError }`), true)
    assert.throws(() => probe.run('return Nowhere'), /Nowhere is not defined/)
    assert.throws(() => probe.run('return Leaf', { scope: 'global' }), /Leaf is not defined/)
    const inactive = withIncludes({ Leaf: 'var Leaf = 1' }, { active: 'false' })
    assert.throws(() => inactive.run('return Leaf'), /Leaf is not defined/)
})

fidelity([153], 'a rule finds the script includes of its own scope, whoever writes', () => {
    const probe = withIncludes({ Leaf: `var Leaf = { name: 'from the include' }` })
    const script = `if (typeof Leaf === 'object') current.setValue('name', Leaf.name)`
    probe.rule({ collection: ITEM, script, sys_scope: SCOPE_ID })
    const written = probe.instance.records.insert(probe.admin, ITEM, { name: 'typed' })
    assert.equal(written.ok, true)
    probe.rule({ collection: 'incident', script: `gs.info(typeof Leaf)`, sys_scope: 'global' })
    probe.instance.records.insert(probe.admin, 'incident', {})
    const names = probe.instance.store.find(ITEM, {}).map(({ name }) => name)
    assert.deepEqual(names, ['from the include'])
    assert.equal(probe.logged('object'), 0)
})

fidelity([154], 'scripts of an application at the level of ES5 are refused above it, its script includes too', () => {
    const probe = withIncludes({ Old: 'var Old = 5', New: 'var New = () => 6' })
    assert.deepEqual(probe.run('return [...[Old], New()]'), [5, 6])
    probe.instance.store.update('sys_app', SCOPE_ID, { js_level: 'helsinki_es5' })
    assert.equal(probe.run('return Old'), 5)
    assert.throws(() => probe.run('return [...[Old]]'), /Unexpected token/)
    assert.throws(() => probe.run('return New()'), /Unexpected token/)
})
