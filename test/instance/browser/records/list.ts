import { fields, type HttpAnswer, type HttpRequest } from '../../http/exchange'
import { methodNotAllowed } from '../../http/failures'
import type { Row } from '../../types'
import { type Html, html } from '../page/html'
import { messagePage, pageAnswer } from '../page/shell'
import { listColumns } from './layout'
import { formPath, type TableView } from './table-view'

const ROWS = 100

/** `/{table}_list.do` (docs/stand-in.md 350 to 354). */
export function listPage(view: TableView, request: HttpRequest): HttpAnswer {
    if (request.method !== 'GET') throw methodNotAllowed()
    const { access, instance, table, title, visitor } = view
    if (!access.row('read', table)) return messagePage(403, title, 'You may not read this list.', visitor)
    const { sysparm_query: query = '' } = fields(request.query)
    const columns = listColumns(instance, table)
    const { rows, total, hidden } = view.rows(query, ROWS)
    const body = html`<p class="soft">
            ${total}
            ${total === 1 ? 'record' : 'records'}${total > ROWS && `, the first ${ROWS} shown`}${
                query !== '' && html`, condition <code>${query}</code>`
            }
        </p>
        ${hidden > 0 && html`<p>Number of rows removed from this list by Security constraints: ${hidden}</p>`}
        <form method="get" action="/${table}_list.do" class="filter">
            <div>
                <label for="sysparm_query">Condition (encoded query)</label>
                <input id="sysparm_query" name="sysparm_query" value="${query}" />
            </div>
            <button>Run</button>
            ${access.row('create', table) && html`<a class="button" href="/${table}.do?sys_id=-1">New</a>`}
        </form>
        ${rowsTable(view, rows, columns)}`
    return pageAnswer({ title, body, visitor })
}

/** Rows with the columns of a list. */
export function rowsTable(view: TableView, rows: Row[], columns: string[]): Html {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="${view.title}">
        <table>
            <thead>
                <tr>
                    ${columns.map((path) => html`<th scope="col">${view.label(path)}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${rows.map((row) => line(view, row, columns))}
            </tbody>
        </table>
    </div>`
}

function line(view: TableView, row: Row, columns: string[]): Html {
    const link = formPath(row.sys_class_name || view.table, row.sys_id ?? '')
    const cells = columns.map((path, index) => {
        const text = view.text(row, path) ?? ''
        return html`<td>${index === 0 ? html`<a href="${link}">${text || '(empty)'}</a>` : text}</td>`
    })
    return html`<tr>
        ${cells}
    </tr>`
}
