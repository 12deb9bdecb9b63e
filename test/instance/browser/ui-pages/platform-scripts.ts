import type { HttpAnswer } from '../../http/exchange'
import type { Visitor } from '../sign-in/visitors'

// What the SDK's `sdk:now-ux-globals` has a page load from the platform. Only what a page notices without asking for
// it is here; whoever asks for more hears what is missing (docs/stand-in.md 342, 343).

const MISSING = `
const missing = (name) => { throw new Error(name + ' is not in the stand-in') }
`

/** prototype.js takes Array.from from the language: what has no length and cannot turn itself into an array is empty. */
const PROTOTYPE = `
Array.from = function (from) {
    if (!from) return []
    if (typeof from.toArray === 'function') return from.toArray()
    return Array.prototype.slice.call(from)
}
`

const SCRIPTS: Record<string, string> = {
    '/scripts/doctype/functions_bootstrap14.js': '',
    '/scripts/lib/prototype.js': PROTOTYPE,
    '/scripts/classes/ajax/GlideURL.js': absent('GlideURL'),
    '/scripts/doctype/CustomEventManager.js': '',
    '/scripts/classes/ajax/GlideAjax.js': absent('GlideAjax'),
    '/scripts/classes/GlideUser.js': absent('GlideUser'),
    '/scripts/polaris_theme_refresh_observer.js': '',
}

function absent(name: string): string {
    return `${MISSING.trim()}\nwindow.${name} = function () { missing('${name}') }\n`
}

export function platformScript(path: string): HttpAnswer | undefined {
    const body = SCRIPTS[path]
    return body === undefined
        ? undefined
        : javaScript(`// Stands in for a script of the platform.\n(function () {${body}\n})()\n`)
}

/** `g_user`, which the tag `g2:client_script` makes: who looks at the page. */
export function userScript({ row, user }: Visitor): HttpAnswer {
    const { first_name: firstName = '', last_name: lastName = '' } = row
    const known = { userID: user.id, userName: user.userName, firstName, lastName }
    const text = JSON.stringify(known).replace(/</g, '\\u003c')
    return javaScript(`window.g_user = new Proxy(${text}, {
    get: function (known, name) {
        if (typeof name === 'symbol' || name in known) return known[name]
        throw new Error('g_user.' + name + ' is not in the stand-in')
    }
})
`)
}

function javaScript(body: string): HttpAnswer {
    const headers = { 'Content-Type': 'application/javascript;charset=UTF-8', 'Cache-Control': 'no-store' }
    return { status: 200, headers, body }
}
