import { fields, type HttpAnswer, type HttpRequest } from '../../http/exchange'
import { NotInStandIn } from '../../platform/errors'
import type { Instance, Row } from '../../types'
import { type Html, html } from '../page/html'
import { messagePage, pageAnswer } from '../page/shell'
import type { Visitor } from '../sign-in/visitors'
import { TableView } from './table-view'

const BY_FIELD = new Set(['bar', 'column', 'donut', 'pie'])

/** Where an instance shows a report. */
export const REPORT_PAGE = '/sys_report_template.do'

/** A report (`sys_report`) as a table of the numbers that an instance draws a chart of (docs/stand-in.md 391, 392). */
export function reportPage(instance: Instance, visitor: Visitor, request: HttpRequest): HttpAnswer {
    const report = instance.store.get('sys_report', fields(request.query).jvar_report_id ?? '')
    if (!report) return messagePage(404, 'Report', 'Record not found', visitor)
    const { title = '', table = '', filter = '' } = report
    const view = new TableView(instance, visitor, table)
    if (!isShared(report, visitor) || !view.access.row('read', table))
        return messagePage(403, title, 'Security constraints prevent access to requested page', visitor)
    const { rows } = view.rows(filter, Number.MAX_SAFE_INTEGER)
    const body = html`<p class="soft">
            ${view.title}${filter !== '' && html`, condition <code>${filter}</code>`}. An instance draws a chart of type
            ${report.type}; these are its numbers.
        </p>
        ${isTrend(report) ? trend(view, report, rows) : byField(view, report, rows)}`
    return pageAnswer({ title, body, visitor })
}

/** Shared with everybody, or with those who have one of its roles. */
function isShared({ user = '', roles = '', title }: Row, visitor: Visitor): boolean {
    if (user !== 'GLOBAL') throw new NotInStandIn(`Report '${title}', which is not shared with everybody,`)
    const wanted = roles.split(',').filter((role) => role !== '')
    const { roles: own } = visitor.user
    return wanted.length === 0 || own.has('admin') || wanted.some((role) => own.has(role))
}

function isTrend({ type = '', title, aggregate, trend_field: field, interval }: Row): boolean {
    if (aggregate !== 'COUNT') throw new NotInStandIn(`Aggregate '${aggregate}' of report '${title}'`)
    if (BY_FIELD.has(type)) return false
    if (type !== 'trend' || !field || interval !== 'month')
        throw new NotInStandIn(`Type '${type}' with interval '${interval}' of report '${title}'`)
    return true
}

function byField(view: TableView, { field = '' }: Row, rows: Row[]): Html {
    const counts = count(rows.map((row) => view.text(row, field) || '(empty)'))
    return numbers(
        [view.label(field), 'Count'],
        counts.map(([name, many]) => [name, String(many)]),
    )
}

/** Months in rows, the values of the field in columns. */
function trend(view: TableView, { field = '', trend_field: time = '' }: Row, rows: Row[]): Html {
    const month = (row: Row): string => (row[time] ?? '').slice(0, 7)
    const names = count(rows.map((row) => view.text(row, field) || '(empty)')).map(([name]) => name)
    const months = count(rows.map(month)).map(([name]) => name)
    const cell = (at: string, name: string): string =>
        String(rows.filter((row) => month(row) === at && (view.text(row, field) || '(empty)') === name).length)
    return numbers(
        [view.label(time), ...names],
        months.map((at) => [at, ...names.map((name) => cell(at, name))]),
    )
}

function count(values: string[]): [string, number][] {
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
}

function numbers(head: string[], rows: string[][]): Html {
    if (rows.length === 0) return html`<p>No records</p>`
    return html`<table>
        <thead>
            <tr>
                ${head.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
        </thead>
        <tbody>
            ${rows.map(
                ([name, ...values]) =>
                    html`<tr>
                        <th scope="row">${name}</th>
                        ${values.map((value) => html`<td>${value}</td>`)}
                    </tr>`,
            )}
        </tbody>
    </table>`
}
