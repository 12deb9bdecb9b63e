import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProbe } from '../../probe/build'
import { readBuild } from '../artifacts/build'
import { createInstance } from '../instance'
import { fidelity, ITEM, Probe } from './support'

const scratch = mkdtempSync(join(tmpdir(), 'stand-in-'))
process.on('exit', () => {
    rmSync(scratch, { recursive: true })
})

/** A copy of the probe app with further documents. */
function app(name: string, files: Record<string, string>): string {
    const directory = join(scratch, name)
    cpSync(buildProbe(), directory, { recursive: true })
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(directory, path, '..'), { recursive: true })
        writeFileSync(join(directory, path), text)
    }
    return directory
}

function record(table: string, fields: string, attributes = 'action="INSERT_OR_UPDATE"'): string {
    return `<?xml version="1.0"?><record_update table="${table}"><${table} ${attributes}>${fields}</${table}></record_update>`
}

function refused(name: string, files: Record<string, string>, why: RegExp): void {
    assert.throws(() => createInstance({ apps: [app(name, files)] }), why, name)
}

const RULE = `<sys_id>1</sys_id><name>r</name><collection>incident</collection><when>before</when><script>x</script><advanced>true</advanced><action_insert>true</action_insert><active>true</active>`

fidelity([10], 'a directory, file, table or column it does not know throws, naming itself', () => {
    refused('directory', { 'surprise/x.xml': '<a/>' }, /'surprise' is not in the stand-in/)
    refused('file', { 'update/x.txt': '' }, /'x.txt' is not in the stand-in/)
    refused(
        'table',
        { 'update/x.xml': record('sys_nowhere', '<sys_id>1</sys_id>') },
        /'sys_nowhere' is not in the stand-in/,
    )
    refused(
        'column',
        { 'update/x.xml': record('sys_ui_message', '<sys_id>1</sys_id><nope/>') },
        /column 'nope' of 'sys_ui_message'/,
    )
    assert.throws(() => createInstance({ apps: [scratch] }), /no built app/)
})

fidelity([11], 'records, containers of records, deletions; an unknown action or container throws', () => {
    refused(
        'action',
        { 'update/x.xml': record('sys_ui_message', '<sys_id>1</sys_id>', 'action="MERGE"') },
        /action 'MERGE'/,
    )
    refused(
        'container',
        {
            'update/x.xml':
                '<record_update><sys_box><sys_ui_message action="INSERT_OR_UPDATE"/></sys_box></record_update>',
        },
        /<sys_box>/,
    )
    refused('root', { 'update/x.xml': '<unload/>' }, /<unload>/)
    const again = app('deletion', {
        'update/zz.xml': record('sys_ui_message', '', 'action="delete_multiple" query="key=x_probe_app.hello"'),
    })
    const instance = createInstance({ apps: [again] })
    assert.equal(instance.store.find('sys_ui_message', { key: 'x_probe_app.hello' }).length, 0)
    assert.deepEqual(instance.store.find('sys_choice', { name: ITEM, element: 'kind' }).map((row) => row.label), ['First', 'Second']) // prettier-ignore
})

fidelity([12], 'tables of the build: inheritance, columns, labels, indexes; an unknown attribute throws', () => {
    const { store } = new Probe().instance
    assert.deepEqual(store.ancestry('x_probe_app_task'), ['x_probe_app_task', 'task'])
    const column = store.columns('x_probe_app_task').find(({ name }) => name === 'item')
    assert.deepEqual(column, {
        name: 'item',
        type: 'reference',
        maxLength: 32,
        label: 'Item',
        reference: ITEM,
        declaredBy: 'x_probe_app_task',
    })
    assert.ok(store.columns(ITEM).some(({ name }) => name === 'sys_mod_count'))
    const table = (inner: string): string =>
        `<database><element name="x_probe_app_new" type="collection" label="New">${inner}</element></database>`
    refused(
        'attribute',
        { 'dictionary/x.xml': table('<element name="a" type="string" virtual="true"/>') },
        /attribute virtual="true" of column 'a'/,
    )
    refused('element', { 'dictionary/x.xml': table('<thing/>') }, /<thing> within a table/)
    refused(
        'parent',
        {
            'dictionary/x.xml':
                '<database><element name="x_probe_app_new" type="collection" extends="sys_nowhere"/></database>',
        },
        /extends 'sys_nowhere'/,
    )
})

fidelity([101], 'a table that is not extensible has no children; a unique index on a child, by the switch', () => {
    const child = (parent: string, inner = ''): string =>
        `<database><element name="x_probe_app_new" type="collection" extends="${parent}">${inner}</element></database>`
    refused('incident', { 'dictionary/x.xml': child('incident') }, /'incident', which is not extensible/)
    createInstance({ apps: [app('change', { 'dictionary/x.xml': child('change_request') })] })
    const index = child(
        'task',
        '<element name="key" type="string" max_length="40"/><index name="key" unique="true"><element name="key"/></index>',
    )
    const apps = [app('index', { 'dictionary/x.xml': index })]
    createInstance({ apps })
    assert.throws(
        () => createInstance({ apps, properties: { 'stand_in.child_unique_index.refused': 'true' } }),
        /has a unique index and extends 'task'/,
    )
})

fidelity([13], "a rule of an application on another scope's table may be scripted only asynchronously", () => {
    refused(
        'rule',
        { 'update/x.xml': record('sys_script', RULE) },
        /Business rule 'r' \(before, with a script\) on 'incident'/,
    )
    createInstance({ apps: [app('async', { 'update/x.xml': record('sys_script', RULE.replace('before', 'async')) })] })
})

fidelity([14], 'a kept database keeps rows and edits, and takes in what has changed in the build', () => {
    const dataDir = join(scratch, 'data')
    const first = createInstance({ apps: [buildProbe()], dataDir })
    first.setProperty('x_probe_app.mode', 'edited')
    first.store.insert(ITEM, { name: 'kept' })
    first.close()
    const changed = app('changed', {
        'update/zz.xml': record('sys_ui_message', '<sys_id>1</sys_id><key>new</key><message>New</message>'),
    })
    const second = createInstance({ apps: [changed], dataDir })
    assert.equal(second.property('x_probe_app.mode'), 'edited')
    assert.equal(second.store.find(ITEM, { name: 'kept' }).length, 1)
    assert.equal(second.store.find('sys_ui_message', { key: 'new' }).length, 1)
    assert.ok(second.user('admin'))
    second.close()
})

fidelity([1, 2, 3], 'the stock tables, rows and flags of a fresh instance', () => {
    const { store, ...instance } = new Probe().instance
    const flags = (name: string): string[] => {
        const [row] = store.find('sys_db_object', { name })
        return ['read', 'create', 'update', 'delete'].filter((operation) => row?.[`${operation}_access`] === '1')
    }
    assert.deepEqual(
        [flags('oauth_entity'), flags('oauth_credential'), flags('sys_user'), flags('sys_user_has_role')],
        [['read', 'create'], ['read'], ['read', 'create', 'update'], ['read', 'create']],
    )
    assert.deepEqual([flags('incident'), flags('sys_user_group')], [['read', 'create', 'update'], ['read']])
    const column = (table: string, name: string): unknown =>
        store.columns(table).find((item) => item.name === name)?.maxLength
    assert.deepEqual(
        [
            column('task', 'short_description'),
            column('incident', 'description'),
            column('change_request', 'correlation_id'),
        ],
        [160, 4000, 100],
    )
    assert.equal(instance.property('com.snc.platform.security.oauth.is.active'), 'true')
    const [admin] = store.find('sys_user', { user_name: 'admin' })
    assert.ok(instance.matchesSecret('sys_user', 'user_password', admin?.user_password as string, 'admin'))
    const build = readBuild(buildProbe())
    assert.equal(build.scopeId, '7d1c0f6b2a9e4d3c8b5a6f7e8d9c0b1a')
})

fidelity(
    [107],
    'a reference to a record of the build is that record, though it comes later and another has its name',
    () => {
        const section = (id: string): string =>
            `<?xml version="1.0"?><record_update><sys_ui_section><sys_ui_element action="INSERT_OR_UPDATE"><sys_id>e${id}</sys_id>
        <element>name</element><sys_ui_section name="incident">${id}</sys_ui_section></sys_ui_element>
        <sys_ui_section action="INSERT_OR_UPDATE"><sys_id>${id}</sys_id><name>incident</name></sys_ui_section>
        </sys_ui_section></record_update>`
        const instance = createInstance({
            apps: [app('sections', { 'update/a.xml': section('a'), 'update/b.xml': section('b') })],
        })
        for (const id of ['a', 'b']) assert.equal(instance.store.get('sys_ui_element', `e${id}`)?.sys_ui_section, id)
        instance.close()
    },
)

fidelity([120], 'a choice list of version 3 replaces the whole list, one of version 4 what its query says', () => {
    const choice = (id: string, label: string, language: string): string =>
        `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id}</sys_id><name>${ITEM}</name><element>kind</element>
        <value>third</value><label>${label}</label><language>${language}</language></sys_choice>`
    const labels = (name: string, list: string): (string | undefined)[] => {
        const instance = createInstance({
            apps: [app(name, { 'author_elective_update/zz.xml': `<?xml version="1.0"?><record_update>${list}</record_update>` })], // prettier-ignore
        })
        const found = instance.store.find('sys_choice', { name: ITEM, element: 'kind' }).map((row) => row.label)
        instance.close()
        return found
    }
    const added = choice('c1', 'Third', 'en') + choice('c2', 'Dritte', 'de')
    const inside = `<sys_choice_set action="INSERT_OR_UPDATE"><sys_id>c0</sys_id><name>${ITEM}</name><element>kind</element></sys_choice_set>`
    const attributes = `action="INSERT_OR_UPDATE" field="kind" table="${ITEM}"`
    assert.deepEqual(labels('whole', `<sys_choice_set ${attributes} version="3">${inside}${added}</sys_choice_set>`), [
        'Third',
        'Dritte',
    ])
    assert.deepEqual(labels('part', `<sys_choice_v2 ${attributes} version="4">${inside}${added}</sys_choice_v2>`), [
        'First',
        'Second',
        'Third',
        'Dritte',
    ])
})
