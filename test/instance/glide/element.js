// GlideElement: one column of the row a GlideRecord stands on. It moves with the record.
;(function ($) {
    'use strict'
    var METHODS = Object.create(null)

    /** The element of a column; `path` is where a dot-walk has led from the record. */
    $.element = function (record, column) {
        var target = Object.create(METHODS)
        target[$.state] = { record: record, column: column }
        return new Proxy(target, {
            get: function (object, member) {
                if (member in object || typeof member === 'symbol') return object[member]
                return $.walk(record, column, member)
            },
            set: function (_object, member) {
                throw $.missing('Setting ' + column + '.' + String(member))
            },
        })
    }

    /** A member of an element that is no method: a column of the row it refers to. */
    $.walk = function (record, column, member) {
        var reference = record.$column(column).reference
        if (!reference) throw $.missing('GlideElement.' + member + ' (on ' + column + ')')
        var view = $.rowView(reference, record.$referenced(column))
        view.$column(member)
        return $.element(view, member)
    }

    function define(name, method) {
        METHODS[name] = function (a, b) {
            var at = this[$.state]
            return method(at.record, at.column, a, b)
        }
    }

    define('toString', function (record, column) {
        return record.$get(column)
    })
    define('valueOf', function (record, column) {
        return record.$get(column)
    })
    define('getValue', function (record, column) {
        return record.$get(column)
    })
    define('nil', function (record, column) {
        return record.$get(column) === ''
    })
    define('hasValue', function (record, column) {
        return record.$get(column) !== ''
    })
    define('getDisplayValue', function (record, column) {
        return record.$display(column)
    })
    define('setValue', function (record, column, value) {
        $.refuseJournal(record, column)
        record.$set(column, value)
    })
    define('setDisplayValue', function (record, column, value) {
        record.$setDisplay(column, value)
    })
    define('getDecryptedValue', function (record, column) {
        return $.host('decrypt', { table: record.$table, column: column, stored: record.$get(column) })
    })
    define('changes', function (record, column) {
        return record.$get(column) !== record.$before(column)
    })
    define('changesTo', function (record, column, value) {
        return record.$get(column) !== record.$before(column) && record.$get(column) === String(value)
    })
    define('changesFrom', function (record, column, value) {
        return record.$get(column) !== record.$before(column) && record.$before(column) === String(value)
    })
    define('getName', function (_record, column) {
        return column
    })
    define('getTableName', function (record) {
        return record.$table
    })
    define('getLabel', function (record, column) {
        return record.$column(column).label
    })
    define('getReferenceTable', function (record, column) {
        return record.$column(column).reference || null
    })
    define('getRefRecord', function (record, column) {
        var made = new $.api.GlideRecord(record.$column(column).reference)
        made.get(record.$get(column))
        return made
    })
    define('getJournalEntry', function (record, column, count) {
        var args = { table: record.$table, column: column, sysId: record.$get('sys_id'), count: Number(count) }
        return $.host('journal', args)
    })
    define('dateNumericValue', function (record, column) {
        return new $.api.GlideDateTime(record.$get(column)).getNumericValue()
    })
    define('getGlideObject', function (record, column) {
        if (record.$column(column).type !== 'glide_date_time')
            throw $.missing('GlideElement.getGlideObject (on ' + column + ')')
        return new $.api.GlideDateTime(record.$get(column))
    })
})
