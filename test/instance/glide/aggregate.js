// GlideAggregate: one statement, groups with their values.
;(function ($) {
    'use strict'
    function GlideAggregate(table) {
        var made = Object.create(GlideAggregate.prototype)
        made[$.state] = {
            table: String(table),
            meta: $.table(table),
            parts: [],
            order: [],
            aggregates: [],
            groupBy: [],
            having: [],
            byAggregate: [],
            window: null,
            rows: null,
            index: -1,
        }
        return $.strict('GlideAggregate', made)
    }

    function at(s, kind, column) {
        var name = String(kind).toUpperCase()
        for (var i = 0; i < s.aggregates.length; i++)
            if (s.aggregates[i].kind === name && s.aggregates[i].column === (column || '')) return i
        return -1
    }

    $.api.GlideAggregate = GlideAggregate
    $.defineMethods(GlideAggregate, $.queryMethods)
    $.defineMethods(GlideAggregate, {
        addAggregate: function (kind, column) {
            this[$.state].aggregates.push({ kind: String(kind).toUpperCase(), column: column ? String(column) : '' })
        },
        groupBy: function (column) {
            this[$.state].groupBy.push(String(column))
        },
        addHaving: function (kind, column, operator, value) {
            if (arguments.length !== 4) throw $.missing('addHaving with ' + arguments.length + ' arguments')
            this[$.state].having.push({
                kind: String(kind),
                column: column || '',
                operator: String(operator),
                value: String(value),
            })
        },
        orderByAggregate: function (kind, column) {
            // The platform sorts the largest first.
            this[$.state].byAggregate.push({
                kind: String(kind),
                column: column ? String(column) : '',
                descending: true,
            })
        },
        setAggregateWindow: function (first, last) {
            this[$.state].window = { offset: Number(first), limit: Number(last) - Number(first) }
        },
        setLimit: function (limit) {
            this[$.state].window = { offset: 0, limit: Number(limit) }
        },
        setGroup: function () {},
        query: function () {
            var s = this[$.state]
            if (!s.meta) throw $.missing("Table '" + s.table + "'")
            if (s.aggregates.length === 0 && s.groupBy.length === 0)
                throw $.missing('GlideAggregate without an aggregate')
            var args = {
                table: s.table,
                parts: s.parts,
                order: s.order,
                aggregates: s.aggregates,
                groupBy: s.groupBy,
                having: s.having,
                orderByAggregate: s.byAggregate,
            }
            if (s.window) args.window = s.window
            s.rows = $.host('aggregate', args)
            s.index = -1
        },
        hasNext: function () {
            var s = this[$.state]
            return s.rows !== null && s.index + 1 < s.rows.length
        },
        next: function () {
            var s = this[$.state]
            if (!this.hasNext()) return false
            s.index++
            return true
        },
        getRowCount: function () {
            var s = this[$.state]
            return s.rows === null ? 0 : s.rows.length
        },
        getAggregate: function (kind, column) {
            var s = this[$.state]
            var i = at(s, kind, column)
            if (i < 0) throw $.missing('getAggregate(' + kind + ') that was not asked for')
            return s.rows[s.index][s.groupBy.length + i]
        },
        getValue: function (column) {
            var s = this[$.state]
            var i = s.groupBy.indexOf(String(column))
            if (i < 0) throw $.missing('GlideAggregate.getValue(' + column + ') that is no group')
            var value = s.rows[s.index][i]
            return value === '' ? null : value
        },
        getDisplayValue: function (column) {
            var s = this[$.state]
            var row = {}
            row[column] = this.getValue(column) || ''
            var meta = s.meta.columns[column]
            if (meta.type === 'reference')
                return $.host('displayReference', { table: meta.reference, sysId: row[column] })
            return $.host('display', { table: s.table, column: column, row: row })
        },
    })
})
