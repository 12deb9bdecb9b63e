// The list of what Kingston has, and what the packager makes of it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkApis } from '../../tools/package/apis'
import { asKingston, KINGSTON } from '../../tools/package/kingston'
import { element } from '../../tools/package/xml'

const INCLUDE = `var Own = (function () { var exports = {}; exports.go = function (value) { return { then: value } }; return exports; })();`

function scripts(source: string, include = INCLUDE): void {
    checkApis(new Map([['the place', source], ['script include Own', include]]), ['Own']) // prettier-ignore
}

function record(table: string, columns: Record<string, string>) {
    const children = Object.entries(columns).map(([name, text]) => element(name, text))
    return { name: table, attributes: { action: 'INSERT_OR_UPDATE' }, text: '', children }
}

describe('the list', () => {
    test('gives a source for every table and every part of the API', () => {
        for (const [name, { sources }] of [...Object.entries(KINGSTON.tables), ...Object.entries(KINGSTON.apis)]) {
            assert.ok(sources.length > 0, name)
            for (const source of sources) assert.ok(source in KINGSTON.sources, `${name}: ${source}`)
        }
    })

    test('gives a reason for everything that goes or changes', () => {
        for (const [table, { newer = {}, rewritten = {} }] of Object.entries(KINGSTON.tables))
            for (const [column, { why }] of [...Object.entries(newer), ...Object.entries(rewritten)])
                assert.ok(why.length > 10, `${table}.${column}`)
        for (const [table, why] of Object.entries(KINGSTON.newerTables)) assert.ok(why.length > 10, table)
    })

    test('does not have a column twice', () => {
        for (const [table, { columns, newer = {}, rewritten = {} }] of Object.entries(KINGSTON.tables)) {
            const names = columns.split(' ')
            assert.equal(new Set(names).size, names.length, table)
            for (const name of Object.keys(newer)) assert.ok(!names.includes(name), `${table}.${name}`)
            for (const name of Object.keys(rewritten)) assert.ok(names.includes(name), `${table}.${name}`)
        }
    })
})

describe('a record', () => {
    test('loses what came later, and gets what Kingston knows', () => {
        const older = asKingston(record('sys_app', { name: 'x', js_level: 'es_latest', package_json: 'y' }), new Set())
        assert.deepEqual(older?.children, [element('name', 'x'), element('js_level', 'helsinki_es5')])
        assert.equal(asKingston(record('sys_module', { path: 'x' }), new Set()), undefined)
    })

    test('of a table of its own is as it is', () => {
        const own = record('x_app_thing', { colour: 'red' })
        assert.equal(asKingston(own, new Set(['x_app_thing'])), own)
        assert.throws(() => asKingston(own, new Set()), /Table 'x_app_thing' is not in the list/)
    })
})

describe('a script', () => {
    test('may use ES5, Glide, script includes and names of its own', () => {
        scripts(`var r = new GlideRecord('x'); r.addQuery('a', Own.go(1).then); while (r.next()) gs.info([1].map(String).join('') + JSON.stringify(request.body))`) // prettier-ignore
    })

    test('is refused with a global name that is not there', () => {
        for (const name of ['Map', 'Promise', 'Symbol', 'console', 'GlideQuery', 'sn_fd', 'Nowhere'])
            assert.throws(
                () => {
                    scripts(`gs.info(${name})`)
                },
                new RegExp(`the place: .*'${name}'`),
                name,
            )
    })

    test('is refused with a method that is not there', () => {
        for (const call of [
            "'a'.includes('b')",
            '[].find(x)',
            'Object.assign({})',
            "gs.nope('x')",
            'Own.stop()',
            'r.getJournalEntry(1)',
            '[].flatMap(x)',
        ])
            // prettier-ignore
            assert.throws(() => { scripts(`var x, r; ${call}`); }, /the place: '\w+' is not in the list|the place: .*lib/, call)
    })

    test('says which script include it was', () => {
        assert.throws(() => { scripts('Own.go(1)', 'var Own = { go: function () { new Set() } }'); }, /script include Own: .*'Set'/) // prettier-ignore
    })
})
