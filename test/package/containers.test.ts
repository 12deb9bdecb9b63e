// The forms in which Kingston writes what holds several records.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseXml } from '../instance/artifacts/xml'
import { checkChoiceLists, olderContainers } from '../../tools/package/containers'
import { writeXml } from '../../tools/package/xml'

function older(payload: string): string {
    const root = parseXml(`<record_update table="t">${payload}</record_update>`)
    return writeXml(olderContainers({ folder: 'update', name: 'x', root }).root).replace(/^<\?.*?\?>/, '')
}

const INSERT = 'action="INSERT_OR_UPDATE"'

test('a choice list: the choices, then the set; nothing is deleted before', () => {
    assert.equal(
        older(`<sys_choice_v2 ${INSERT} field="f" table="x" version="4"><sys_choice_set ${INSERT}><sys_id>s</sys_id></sys_choice_set><sys_choice action="delete_multiple" query="q"/><sys_choice ${INSERT}><sys_id>c</sys_id></sys_choice></sys_choice_v2>`),
        `<record_update><sys_choice ${INSERT} field="f" table="x" version="3"><sys_choice ${INSERT}><sys_id>c</sys_id></sys_choice><sys_choice_set ${INSERT}><sys_id>s</sys_id></sys_choice_set></sys_choice></record_update>`,
    ) // prettier-ignore
})

test('a list layout says which view, parent and relationship it is of', () => {
    const list = (view: string): string => `<sys_ui_list table="x"><sys_ui_list ${INSERT}><view name="${view}">v</view><parent>p</parent></sys_ui_list></sys_ui_list>` // prettier-ignore
    assert.match(older(list('NULL')), /<sys_ui_list table="x" parent="p" relationship="" sys_domain="global" version="2" view="">/) // prettier-ignore
    assert.match(older(list('User')), / view="User">/)
})

test('sections of forms have the version that Kingston knows', () => {
    for (const name of ['sys_ui_section', 'sys_ui_form_sections'])
        assert.match(older(`<${name} table="x"><sys_ui_element ${INSERT}/></${name}>`), /version="3"/)
})

test('a label stands in a container that names it', () => {
    assert.equal(
        older(`<sys_documentation ${INSERT}><name>x</name><element>c</element><label>C</label><language>en</language></sys_documentation>`),
        `<record_update><sys_documentation element="c" label="C" language="en" table="x"><sys_documentation ${INSERT}><name>x</name><element>c</element><label>C</label><language>en</language></sys_documentation></sys_documentation></record_update>`,
    ) // prettier-ignore
})

test('other records, and deletions, are as they were', () => {
    for (const payload of [
        `<sys_script ${INSERT}><name>x</name></sys_script>`,
        '<sys_documentation action="DELETE"><sys_id>1</sys_id></sys_documentation>',
    ])
        // prettier-ignore
        assert.equal(older(payload), `<record_update table="t">${payload}</record_update>`)
})

test('a choice list of another table, or a second one of a column, is refused', () => {
    const list = (table: string): string => `<sys_choice_v2 ${INSERT} field="f" table="${table}"/>`
    const check =
        (...payloads: string[]) =>
        () => {
            const documents = payloads.map((payload) => ({ folder: 'update', name: 'x', root: parseXml(`<record_update>${payload}</record_update>`) })) // prettier-ignore
            checkChoiceLists(documents, new Set(['x_a']))
        }
    check(list('x_a'))()
    assert.throws(check(list('incident')), /The choices of incident\.f would take the place/)
    assert.throws(check(list('x_a'), list('x_a')), /The choices of x_a\.f come in two lists/)
})
