import type { Instance, Row } from '../../types'
import { type Html, html } from '../page/html'
import { REPORT_PAGE } from '../records/report'
import { TableView } from '../records/table-view'
import { ownPage } from '../sign-in/paths'
import type { Visitor } from '../sign-in/visitors'

/** The application menus that the user sees, with their modules (docs/stand-in.md 371). */
export function menus(instance: Instance, visitor: Visitor): Html[] {
    const { store, records } = instance
    const shown = (row: Row, column: string): string =>
        records.display('sys_app_application', row, column, visitor.user)
    return inOrder(store.find('sys_app_application', { active: 'true' }))
        .filter((menu) => isFor(menu, visitor))
        .map((menu) => {
            const modules = inOrder(
                store.find('sys_app_module', { application: menu.sys_id as string, active: 'true' }),
            )
            return html`<section class="card menu">
                <h2>${shown(menu, 'title')}</h2>
                ${menu.hint && html`<p class="soft">${shown(menu, 'hint')}</p>`}
                ${groups(
                    titled(
                        instance,
                        visitor,
                        modules.filter((module) => isFor(module, visitor)),
                    ),
                ).map((group) => groupOf(instance, visitor, group))}
            </section>`
        })
}

/** The titles in the language of the session. */
function titled({ records }: Instance, visitor: Visitor, modules: Row[]): Row[] {
    return modules.map((module) => ({
        ...module,
        title: records.display('sys_app_module', module, 'title', visitor.user),
    }))
}

interface Group {
    title: string
    modules: Row[]
}

/** A separator begins a group of its own. */
function groups(modules: Row[]): Group[] {
    const all: Group[] = [{ title: '', modules: [] }]
    for (const module of modules) {
        if (module.link_type === 'SEPARATOR') all.push({ title: module.title ?? '', modules: [] })
        else all.at(-1)?.modules.push(module)
    }
    return all.filter(({ title, modules: own }) => title !== '' || own.length > 0)
}

function groupOf(instance: Instance, visitor: Visitor, { title, modules }: Group): Html {
    return html`${title !== '' && html`<h3>${title}</h3>`}
        <ul class="links">
            ${modules.map((module) => html`<li>${moduleLink(instance, visitor, module)}</li>`)}
        </ul>`
}

function moduleLink(instance: Instance, visitor: Visitor, module: Row): Html {
    const { title = '', link_type: type = '', name: table = '', filter = '', query = '', report = '' } = module
    const condition = filter === '' ? '' : `?sysparm_query=${encodeURIComponent(filter)}`
    if (type === 'LIST')
        return html`<a href="/${table}_list.do${condition}">${title}</a> ${countOf(instance, visitor, table, filter)}`
    if (type === 'NEW') return html`<a href="/${table}.do?sys_id=-1">${title}</a>`
    if (type === 'DIRECT') return html`<a href="${ownPage(query)}">${title}</a>`
    if (type === 'REPORT') return html`<a href="${REPORT_PAGE}?jvar_report_id=${report}">${title}</a>`
    return html`${title} <span class="soft">(link type ${type} is not in the stand-in)</span>`
}

/** How many rows a list has, which an instance does not show here. */
function countOf(instance: Instance, visitor: Visitor, table: string, filter: string): Html {
    if (!instance.store.tables().includes(table)) return html``
    if (!new TableView(instance, visitor, table).access.row('read', table)) return html``
    return html`<span class="soft">${instance.records.count(table, filter, visitor.user)}</span>`
}

/** Without roles for everybody; administrators see all. */
function isFor({ roles = '' }: Row, { user }: Visitor): boolean {
    const wanted = roles.split(',').map((role) => role.trim()).filter((role) => role !== '') // prettier-ignore
    return wanted.length === 0 || user.roles.has('admin') || wanted.some((role) => user.roles.has(role))
}

function inOrder(rows: Row[]): Row[] {
    return rows.sort((one, other) => Number(one.order || 0) - Number(other.order || 0))
}
