// Methods of GlideRecord: reading and writing rows.
;(function ($) {
    'use strict'
    function valid(record) {
        var s = record[$.state]
        if (!s.meta) throw $.missing("Table '" + s.table + "'")
        return s
    }

    /** Stands on a row as the database has it. */
    $.stand = function (s, row) {
        s.values = row
        s.loaded = Object.assign({}, row)
        s.set = {}
        s.references = {}
        s.isNew = false
    }

    function adopt(s, found) {
        return found.rows.map(function (values) {
            var row = {}
            found.columns.forEach(function (name, i) {
                row[name] = values[i]
            })
            return row
        })
    }

    function spec(s) {
        var made = { table: s.table, parts: s.parts, order: s.order, workflow: s.workflow }
        if (s.window) made.window = { offset: s.window[0], limit: Math.max(0, s.window[1] - s.window[0]) }
        else if (s.limit !== null) made.window = { offset: 0, limit: s.limit }
        return made
    }

    function setValues(s) {
        var values = {}
        Object.keys(s.set).forEach(function (name) {
            values[name] = s.values[name]
        })
        return values
    }

    var methods = {
        query: function (column, value) {
            var s = valid(this)
            if (arguments.length === 2) this.addQuery(column, value)
            s.rows = adopt(s, $.host('query', spec(s)))
            s.index = -1
        },
        next: function () {
            var s = valid(this)
            if (s.rows === null) throw $.missing('next() before query()')
            if (s.index + 1 >= s.rows.length) return false
            s.index++
            $.stand(s, s.rows[s.index])
            // A row that was passed is not needed again.
            s.rows[s.index] = null
            return true
        },
        hasNext: function () {
            var s = valid(this)
            return s.rows !== null && s.index + 1 < s.rows.length
        },
        getRowCount: function () {
            var s = valid(this)
            return s.rows === null ? 0 : s.rows.length
        },
        get: function (column, value) {
            var s = valid(this)
            var args = {
                table: s.table,
                value: $.queryValue(arguments.length === 1 ? column : value),
                workflow: s.workflow,
            }
            if (arguments.length > 1) args.column = String(column)
            s.rows = adopt(s, $.host('get', args))
            s.index = -1
            return this.next()
        },
        setLimit: function (limit) {
            valid(this).limit = Number(limit)
        },
        chooseWindow: function (first, last) {
            valid(this).window = [Number(first), Number(last)]
        },
        initialize: function () {
            var s = valid(this)
            s.values = {}
            s.loaded = {}
            s.set = {}
            s.references = {}
            s.newSysId = ''
            s.isNew = true
        },
        newRecord: function () {
            var s = valid(this)
            this.initialize()
            s.values = $.host('defaults', { table: s.table })
            s.newSysId = $.host('guid')
            s.values.sys_id = s.newSysId
            Object.keys(s.values).forEach(function (name) {
                if (s.values[name] !== '') s.set[name] = true
            })
            delete s.set.sys_id
        },
        setNewGuidValue: function (sysId) {
            var s = valid(this)
            s.newSysId = String(sysId)
            s.values.sys_id = s.newSysId
        },
        insert: function () {
            var s = valid(this)
            if (s.inRule) throw $.missing('current.insert() in a business rule')
            var args = { table: s.table, values: setValues(s), workflow: s.workflow }
            delete args.values.sys_id
            if (s.newSysId) args.newSysId = s.newSysId
            return written(s, $.host('insert', args))
        },
        update: function () {
            var s = valid(this)
            if (s.inRule) throw $.missing('current.update() in a business rule')
            if (!s.values.sys_id || s.isNew) return this.insert()
            var values = {}
            Object.keys(s.set).forEach(function (name) {
                if (s.values[name] !== (s.loaded[name] || '') || s.meta.columns[name].journal)
                    values[name] = s.values[name]
            })
            var args = { table: s.table, sysId: s.values.sys_id, values: values, whole: s.values, workflow: s.workflow }
            return written(s, $.host('update', args))
        },
        deleteRecord: function () {
            var s = valid(this)
            if (s.inRule) throw $.missing('current.deleteRecord() in a business rule')
            return $.host('remove', { table: s.table, sysId: s.values.sys_id || '', workflow: s.workflow })
        },
        updateMultiple: function () {
            var s = valid(this)
            $.host('updateMultiple', Object.assign(spec(s), { values: setValues(s), window: undefined }))
        },
        deleteMultiple: function () {
            var s = valid(this)
            $.host('deleteMultiple', Object.assign(spec(s), { window: undefined }))
        },
    }
    methods._query = methods.query
    methods._next = methods.next
    methods._get = methods.get

    function written(s, outcome) {
        s.lastError = outcome.row ? null : outcome.message
        if (!outcome.row) return null
        $.stand(s, outcome.row)
        s.newSysId = ''
        return outcome.row.sys_id
    }

    $.defineMethods($.api.GlideRecord, methods)
})
