// GlideRecord of the scoped API. Column values are kept as the platform stores them: text, '' for empty.
;(function ($) {
    'use strict'

    /** What a row on which no script can write looks like to its elements (dot-walked rows). */
    $.rowView = function (table, row) {
        return $.rowAccess(
            { table: table, meta: $.table(table), values: row || {}, loaded: row || {}, references: {} },
            true
        )
    }

    /** Access of elements to a row: the members with `$` are the prelude's own. */
    $.rowAccess = function (s, readOnly) {
        return {
            $table: s.table,
            $column: function (name) {
                if (!s.meta) throw $.missing("Table '" + s.table + "'")
                var column = s.meta.columns[name]
                if (!column) throw $.missing("Column '" + name + "' of table '" + s.table + "'")
                return column
            },
            $get: function (name) {
                this.$column(name)
                var value = s.values[name]
                return value === undefined || value === null ? '' : value
            },
            $before: function (name) {
                return s.loaded[name] || ''
            },
            $set: function (name, value) {
                if (readOnly) throw $.missing('Writing through a dot-walk (' + name + ')')
                $.setColumn(s, this.$column(name), name, value)
            },
            $setDisplay: function (name, value) {
                if (readOnly) throw $.missing('Writing through a dot-walk (' + name + ')')
                $.setDisplay(s, this.$column(name), name, value)
            },
            $referenced: function (name) {
                var value = this.$get(name)
                if (value === '') return null
                var known = reference(s, name, value)
                if (known.row === undefined) {
                    known.row = $.host('referenced', {
                        table: this.$column(name).reference,
                        sysId: value,
                        again: known.fetched,
                    })
                    known.fetched = true
                }
                return known.row
            },
            $display: function (name) {
                var column = this.$column(name)
                var value = this.$get(name)
                if (column.journal)
                    return $.host('journal', { table: s.table, column: name, sysId: this.$get('sys_id'), count: -1 })
                if (column.type !== 'reference')
                    return $.host('display', { table: s.table, column: name, row: $.displayRow(s, name) })
                if (value === '') return ''
                var known = reference(s, name, value)
                if (known.display === undefined) {
                    known.display = $.host('displayReference', {
                        table: column.reference,
                        sysId: value,
                        again: known.fetched,
                    })
                    known.fetched = true
                }
                return known.display
            },
        }
    }

    /** What is known of the row that a reference leads to. Fetched once, whichever way it is looked at first. */
    function reference(s, name, value) {
        var known = s.references[name]
        if (!known || known.id !== value) known = s.references[name] = { id: value, fetched: false }
        return known
    }

    $.displayRow = function (s, name) {
        var row = {}
        row[name] = s.values[name] || ''
        row.sys_class_name = s.values.sys_class_name || s.table
        return row
    }

    $.setColumn = function (s, column, name, value) {
        if (value === undefined) throw $.missing("Setting '" + name + "' to undefined")
        var text = value === null ? '' : String(value)
        // The reserved word for no value.
        if (text === 'NULL' && column.type !== 'reference') text = ''
        if (column.type === 'boolean' && text !== '') text = text === 'true' || text === '1' ? '1' : '0'
        s.values[name] = text
        s.set[name] = true
    }

    $.refuseJournal = function (access, name) {
        if (access.$column(name).journal) throw $.missing('setValue on a journal column: assign to it')
    }

    $.setDisplay = function (s, column, name, value) {
        var text = value === null || value === undefined ? '' : String(value)
        if (column.type === 'password' || column.type === 'password2')
            text = $.host('protect', { table: s.table, column: name, plain: text })
        else if (column.type === 'glide_date_time' || column.type === 'due_date') {
            var time = new $.api.GlideDateTime()
            time.setDisplayValue(text)
            text = time.getValue()
        } else if (column.type !== 'string' && column.type !== 'journal_input' && column.type !== 'boolean')
            throw $.missing('setDisplayValue on a column of type ' + column.type)
        $.setColumn(s, column, name, text)
    }

    function GlideRecord(table) {
        if (arguments.length === 0) throw $.missing('GlideRecord without a table')
        var name = String(table)
        var made = Object.create(GlideRecord.prototype)
        var s = {
            table: name,
            meta: $.table(name),
            parts: [],
            order: [],
            limit: null,
            window: null,
            rows: null,
            index: -1,
            values: {},
            loaded: {},
            set: {},
            references: {},
            isNew: false,
            newSysId: '',
            workflow: true,
            lastError: null,
            aborted: false,
            operation: null,
            inRule: false,
        }
        made[$.state] = s
        s.access = $.rowAccess(s, false)
        return new Proxy(made, handler)
    }

    var handler = {
        get: function (record, member) {
            if (member in record || typeof member === 'symbol') return record[member]
            var s = record[$.state]
            if (!s.meta) throw $.missing("Table '" + s.table + "'")
            if (s.meta.columns[member]) return $.element(s.access, member)
            throw $.missing(
                'GlideRecord.' + member + " (neither a method the stand-in has nor a column of '" + s.table + "')"
            )
        },
        set: function (record, member, value) {
            if (typeof member === 'symbol') throw $.missing('Setting a symbol on a GlideRecord')
            record[$.state].access.$set(member, value)
            return true
        },
    }

    $.api.GlideRecord = GlideRecord
    $.defineMethods = function (Class, methods) {
        Object.keys(methods).forEach(function (name) {
            Object.defineProperty(Class.prototype, name, {
                value: methods[name],
                enumerable: false,
                configurable: true,
                writable: false,
            })
        })
    }
    $.defineMethods(GlideRecord, $.queryMethods)
    /** A function that exists and that scoped applications may not call. */
    $.fenced = function (name) {
        return function () {
            var exception = 'com.glide.script.fencing.MethodNotAllowedException'
            throw new Error(exception + ': Function ' + name + ' is not allowed in scope ' + $.session().scope)
        }
    }
})
