import { type HttpAnswer, redirect } from '../../http/exchange'
import { NotInStandIn } from '../../platform/errors'
import type { FormRecord, Row } from '../../types'
import { Html, html } from '../page/html'
import { messagePage } from '../page/shell'
import { isOwnPath } from '../sign-in/paths'
import type { TableView } from './table-view'

/** Name of the form field that says which action was pressed. */
export const ACTION = 'sys_action'

/** The `id` of the form, for what stands outside of it and belongs to it. */
export const FORM = 'record'

/** Buttons within the form (docs/stand-in.md 381). */
export function buttons(actions: Row[]): Html[] {
    return actions.filter((action) => action.form_button === '1').map(button)
}

/** What an instance has under *Related Links* and in the form's context menu. */
export function links(actions: Row[]): Html {
    const rest = actions.filter((action) => action.form_button !== '1')
    if (rest.length === 0) return html``
    return html`<section class="links">
        <h2>Related Links</h2>
        ${rest.map((action) => button(action))}
    </section>`
}

function button(action: Row): Html {
    const { sys_id: id = '', name = '', hint = '', form_style: style = '' } = action
    const look = style === 'primary' && html`class="primary"`
    if (action.client === '1')
        return html`<button type="button" data-action="${id}" title="${hint}" ${look}>${name}</button>`
    return html`<button name="${ACTION}" value="${id}" form="${FORM}" formnovalidate title="${hint}" ${look}>
        ${name}
    </button>`
}

/** Scripts of the actions that run in the browser, with what they find there (383). */
export function clientScripts(view: TableView, { row }: FormRecord, actions: Row[]): Html {
    const scripts = actions.filter((action) => action.client === '1')
    if (scripts.length === 0) return html``
    const values = Object.fromEntries(
        view.instance.store
            .columns(view.table)
            .filter(({ name }) => view.access.field('read', view.table, name, row))
            .map(({ name }) => [name, row[name] ?? '']),
    )
    const record = JSON.stringify({ table: view.table, sysId: row.sys_id, values }).replace(/</g, '\\u003c')
    return new Html(
        `<script type="application/json" id="form-record">${record}</script>` +
            '<script src="/stand-in/form.js"></script>' +
            scripts.map((action) => `<script>${clientScript(action)}</script>`).join(''),
    )
}

/** A script in isolation finds no window and no document, as on an instance. */
function clientScript({ sys_id: id = '', isolate_script: isIsolated, script = '', onclick = '' }: Row): string {
    const hidden = isIsolated === '1' ? "window, document, jQuery, $, $$) { 'use strict'" : ') {'
    return `standIn.action(${inScript(JSON.stringify(id))}, function (${hidden}\n${inScript(script)}\nreturn function () { ${inScript(onclick)} }\n})`
}

function inScript(text: string): string {
    return text.replace(/<(?=[!/])/g, '\\u003c')
}

/** Runs the action that was pressed and goes where it sends the user, else to the list (382, 384). */
export function press(view: TableView, record: FormRecord, actions: Row[], id: string): HttpAnswer {
    const { instance, table, title, visitor } = view
    const action = actions.find(({ sys_id: own, client }) => own === id && client !== '1')
    if (!action) return messagePage(403, title, 'This action is not available for the record.', visitor)
    const outcome = instance.formActions.run(action, record, visitor.user)
    visitor.messages.push(...outcome.messages)
    if (outcome.error !== null) visitor.messages.push({ kind: 'error', text: outcome.error })
    return redirect(target(instance.property('glide.servlet.uri') ?? '', outcome.redirect ?? `${table}_list.do`))
}

function target(instanceUri: string, address: string): string {
    const path = address.startsWith(instanceUri) && instanceUri !== '' ? address.slice(instanceUri.length) : address
    if (/^https?:\/\//i.test(path)) return path
    const own = path.startsWith('/') ? path : `/${path}`
    if (!isOwnPath(own)) throw new NotInStandIn(`The redirect to '${address}'`)
    return own
}
