import type { HttpAnswer } from '../../http/exchange'

/** What client scripts of UI actions find in a form: what is not here throws (docs/stand-in.md 383). */
const SCRIPT = `;(function () {
    'use strict'
    var record = JSON.parse(document.getElementById('form-record').textContent)
    function strict(name, members) {
        return new Proxy(members, {
            get: function (object, member) {
                if (member in object) return object[member]
                throw new Error(name + '.' + String(member) + ' is not in the stand-in')
            },
        })
    }
    window.g_form = strict('g_form', {
        getValue: function (field) {
            var input = document.getElementById(field)
            if (input && 'value' in input) return input.value
            return record.values[field] === undefined ? '' : record.values[field]
        },
        getUniqueValue: function () { return record.sysId },
        getTableName: function () { return record.table },
    })
    window.g_navigation = strict('g_navigation', {
        open: function (url, target) { window.open(url, target || '_self') },
        openPopup: function (url, name, features, noStack) {
            var stack = noStack ? (url.indexOf('?') < 0 ? '?' : '&') + 'sysparm_stack=no' : ''
            return window.open(url + stack, name, features)
        },
    })
    window.standIn = {
        action: function (id, define) {
            var onclick = define()
            document.querySelector('[data-action="' + id + '"]').addEventListener('click', function () { onclick() })
        },
    }
})()
`

export function formScript(): HttpAnswer {
    return { status: 200, headers: { 'Content-Type': 'text/javascript;charset=UTF-8' }, body: SCRIPT }
}
