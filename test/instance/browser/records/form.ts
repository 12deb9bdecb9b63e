import { fields, type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import { NotInStandIn } from '../../platform/errors'
import type { Column, FormRecord, Row } from '../../types'
import { type Html, html } from '../page/html'
import { messagePage, pageAnswer } from '../page/shell'
import { isOwnForm } from '../sign-in/visitors'
import { ACTION, buttons, clientScripts, FORM, links, press } from './form-actions'
import { formField, type OpenRecord } from './form-field'
import { activity } from './journal'
import { type FormSection, formSections } from './layout'
import { relatedListsOf } from './related-lists'
import { changes, Unclear } from './submitted'
import { formPath, type TableView } from './table-view'

/** `/{table}.do?sys_id=` (docs/stand-in.md 360 to 368). */
export function formPage(view: TableView, request: HttpRequest): HttpAnswer {
    const { access, instance, table, title, visitor } = view
    const record = open(view, fields(request.query))
    if (!record) return messagePage(404, title, 'Record not found', visitor)
    const { row, isNew } = record
    const ownTable = row.sys_class_name ?? table
    if (!isNew && ownTable !== table && instance.store.tables().includes(ownTable))
        return redirect(formPath(ownTable, row.sys_id ?? ''), visitor.headers)
    if (!access.row(isNew ? 'create' : 'read', table, row))
        return messagePage(403, title, 'Security constraints prevent access to requested page', visitor)
    const sections = formSections(instance, table, visitor.user)
    if (request.method !== 'POST') return show(view, record, sections)
    const form = fields(request.body.toString('utf8'))
    if (!isOwnForm(visitor, form)) return show(view, record, sections, 'The form is not of this session', form)
    try {
        const values = changes(view, record, sections, form)
        const { [ACTION]: action } = form
        if (action !== undefined) return press(view, onForm(view, record, values), actionsOf(view, record), action)
        const outcome = isNew
            ? instance.records.insert(visitor.user, table, values)
            : instance.records.update(visitor.user, table, row.sys_id ?? '', values)
        visitor.messages.push(...(outcome.messages ?? []))
        if (!outcome.ok) return show(view, record, sections, outcome.refusal.message, form)
        return redirect(formPath(table, outcome.row.sys_id ?? ''))
    } catch (error) {
        if (!(error instanceof Unclear)) throw error
        return show(view, record, sections, error.message, form)
    }
}

/** The record that the address names: by `sys_id`, -1 for a new one with preset values, or by a query. */
function open(view: TableView, query: Record<string, string>): OpenRecord | undefined {
    const { sys_id: sysId, sysparm_query: condition = '' } = query
    const { store } = view.instance
    if (sysId === '-1' || (sysId === undefined && condition === '')) {
        const defaults = Object.fromEntries(
            store.columns(view.table).map((column) => [column.name, shownDefault(column)]),
        )
        return { isNew: true, row: { ...defaults, ...preset(view, condition) } }
    }
    const { records } = view.instance
    const row =
        sysId === undefined ? view.rows(condition, 1).rows[0] : records.get(view.table, sysId, view.visitor.user)
    return row && { row, isNew: false }
}

/** What a script gives appears once the record is saved. */
function shownDefault({ default: value = '' }: Column): string {
    return value.startsWith('javascript:') ? '' : value
}

function preset({ visitor }: TableView, condition: string): Row {
    const pairs = condition.split('^').flatMap((part) => {
        const [, name, value = ''] = /^(\w+)=(.*)$/.exec(part) ?? []
        if (name === undefined) return []
        if (value === 'javascript:gs.getUserID()') return [[name, visitor.user.id]]
        if (value.startsWith('javascript:')) throw new NotInStandIn(`Preset value '${value}'`)
        return [[name, value]]
    })
    return Object.fromEntries(pairs) as Row
}

function show(view: TableView, record: OpenRecord, sections: FormSection[], error?: string, typed?: Row): HttpAnswer {
    const { table, title, visitor } = view
    const { row, isNew } = record
    const name = isNew ? 'New record' : (view.text(row, view.instance.store.displayColumn(table)) ?? '')
    const address = formPath(table, isNew ? '-1' : (row.sys_id ?? ''))
    const actions = actionsOf(view, record)
    const maySave = view.access.row(isNew ? 'create' : 'write', table, row)
    const body = html`<p><a href="/${table}_list.do">All records</a></p>
        ${error !== undefined && html`<p role="alert" class="alert">${error}</p>`}
        <form method="post" action="${address}" class="card" id="${FORM}">
            <input type="hidden" name="sysparm_ck" value="${visitor.token}" />
            ${sections.map((section) => sectionOf(view, record, section, typed))}
            <div class="buttons">
                ${maySave && html`<button class="primary">${isNew ? 'Submit' : 'Update'}</button>`} ${buttons(actions)}
            </div>
        </form>
        ${links(actions)} ${!isNew && relatedListsOf(view, row)}
        ${clientScripts(view, onForm(view, record, {}), actions)}`
    return pageAnswer({
        title: name === '' ? title : `${title}: ${name}`,
        body,
        visitor,
        status: error === undefined ? 200 : 422,
    })
}

function sectionOf(view: TableView, record: OpenRecord, { caption, parts }: FormSection, typed?: Row): Html {
    const listed = parts.map((part) =>
        part.kind === 'field'
            ? formField(view, record, part.path, typed?.[part.path])
            : !record.isNew && activity(view, record.row),
    )
    return html`<section>
        ${caption !== '' && html`<h2>${caption}</h2>`}
        <div class="fields">${listed}</div>
    </section>`
}

function actionsOf(view: TableView, record: OpenRecord): Row[] {
    return view.instance.formActions.of(onForm(view, record, {}), view.visitor.user)
}

function onForm({ table }: TableView, record: OpenRecord, values: Row): FormRecord {
    return { ...record, table, changes: values }
}
