import type { Instance, Row, SessionUser } from '../../types'
import { type Html, html } from '../page/html'
import { ownPage } from '../sign-in/paths'

/** The application menus that the user sees, with their modules (docs/stand-in.md 371). */
export function menus(instance: Instance, user: SessionUser): Html[] {
    const { store, records } = instance
    const shown = (table: string, row: Row): string => records.display(table, row, 'title', user)
    return inOrder(store.find('sys_app_application', { active: 'true' }))
        .filter((menu) => isFor(menu, user))
        .map((menu) => {
            const modules = inOrder(
                store.find('sys_app_module', { application: menu.sys_id as string, active: 'true' }),
            )
            return html`<h2>${shown('sys_app_application', menu)}</h2>
                <ul>
                    ${modules.filter((module) => isFor(module, user)).map((module) => html`<li>${moduleLink(module, shown('sys_app_module', module))}</li>`)}
                </ul>`
        })
}

function moduleLink(module: Row, title: string): Html {
    const { link_type: type = '', name: table = '', filter = '', query = '' } = module
    const condition = filter === '' ? '' : `?sysparm_query=${encodeURIComponent(filter)}`
    if (type === 'LIST') return html`<a href="/${table}_list.do${condition}">${title}</a>`
    if (type === 'NEW') return html`<a href="/${table}.do?sys_id=-1">${title}</a>`
    if (type === 'DIRECT') return html`<a href="${ownPage(query)}">${title}</a>`
    if (type === 'SEPARATOR') return html`<strong>${title}</strong>`
    return html`${title} <span class="soft">(link type ${type} is not in the stand-in)</span>`
}

/** Without roles for everybody; administrators see all. */
function isFor({ roles = '' }: Row, user: SessionUser): boolean {
    const wanted = roles.split(',').map((role) => role.trim()).filter((role) => role !== '') // prettier-ignore
    return wanted.length === 0 || user.roles.has('admin') || wanted.some((role) => user.roles.has(role))
}

function inOrder(rows: Row[]): Row[] {
    return rows.sort((one, other) => Number(one.order || 0) - Number(other.order || 0))
}
