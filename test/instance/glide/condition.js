// GlideQueryCondition: what addQuery answers, so that alternatives can be added to it.
;(function ($) {
    'use strict'
    $.condition = $.strictClass(
        'GlideQueryCondition',
        function (part) {
            this[$.state] = part
        },
        {
            addOrCondition: function (column, operator, value) {
                this[$.state].clause.push($.comparison(column, operator, value, arguments.length))
                return this
            },
        }
    )

    $.comparison = function (column, operator, value, count) {
        if (count < 2) throw $.missing('A condition of ' + count + ' argument(s)')
        var isShort = count === 2
        if ((isShort ? operator : value) === 'NULL') throw $.missing('A condition with the value NULL')
        return {
            column: String(column),
            operator: isShort ? '=' : String(operator),
            value: $.queryValue(isShort ? operator : value),
        }
    }

    /** Arrays become lists; null and undefined ask for the empty column. */
    $.queryValue = function (value) {
        if (value === null || value === undefined) return ''
        return Array.isArray(value) ? value.map(String).join(',') : String(value)
    }
})
