// The part that GlideRecord and GlideAggregate share: collecting conditions and order.
;(function ($) {
    'use strict'
    $.queryMethods = {
        addQuery: function (column, operator, value) {
            var count = arguments.length
            if (count === 1) return this.addEncodedQuery(column)
            var part = { clause: [$.comparison(column, operator, value, count)] }
            this[$.state].parts.push(part)
            return new $.condition(part)
        },
        addEncodedQuery: function (text) {
            if (String(text) !== '') this[$.state].parts.push({ encoded: String(text) })
        },
        addNullQuery: function (column) {
            return this.addQuery(column, 'ISEMPTY', '')
        },
        addNotNullQuery: function (column) {
            return this.addQuery(column, 'ISNOTEMPTY', '')
        },
        addActiveQuery: function () {
            return this.addQuery('active', '=', 'true')
        },
        addInactiveQuery: function () {
            return this.addQuery('active', '!=', 'true')
        },
        orderBy: function (column) {
            this[$.state].order.push({ column: String(column), descending: false })
        },
        orderByDesc: function (column) {
            this[$.state].order.push({ column: String(column), descending: true })
        },
        getEncodedQuery: function () {
            var s = this[$.state]
            var terms = s.parts.map(function (part) {
                if (part.encoded) return part.encoded
                return part.clause
                    .map(function (item) {
                        return item.column + item.operator + item.value
                    })
                    .join('^OR')
            })
            return terms
                .concat(
                    s.order.map(function (item) {
                        return (item.descending ? 'ORDERBYDESC' : 'ORDERBY') + item.column
                    })
                )
                .join('^')
        },
        getTableName: function () {
            return this[$.state].table
        },
    }

    $.tables = Object.create(null)
    /** What the dictionary says of a table; null for one that does not exist. */
    $.table = function (name) {
        var key = String(name)
        if (!(key in $.tables)) $.tables[key] = $.host('table', { name: key })
        return $.tables[key]
    }
})
