// Methods of GlideRecord: values, and what the record knows of itself.
;(function ($) {
    'use strict'
    function state(record) {
        return record[$.state]
    }

    var methods = {
        getValue: function (name) {
            var s = state(this)
            if (!s.meta || !s.meta.columns[name]) return null
            var value = s.access.$get(name)
            return value === '' ? null : value
        },
        setValue: function (name, value) {
            $.refuseJournal(state(this).access, name)
            state(this).access.$set(name, value)
        },
        getDisplayValue: function (name) {
            var s = state(this)
            return s.access.$display(name === undefined ? s.meta.display : name)
        },
        getElement: function (name) {
            var s = state(this)
            var path = String(name).split('.')
            s.access.$column(path[0])
            var element = $.element(s.access, path[0])
            for (var i = 1; i < path.length; i++) element = element[path[i]]
            return element
        },
        isValid: function () {
            var meta = state(this).meta
            return meta !== null && meta.valid
        },
        isValidField: function (name) {
            var meta = state(this).meta
            return meta !== null && name in meta.columns
        },
        isValidRecord: function () {
            var s = state(this)
            return !s.isNew && !!s.values.sys_id
        },
        isNewRecord: function () {
            return state(this).isNew
        },
        getUniqueValue: function () {
            return state(this).values.sys_id || null
        },
        getRecordClassName: function () {
            var s = state(this)
            return s.values.sys_class_name || s.table
        },
        getLabel: function () {
            return state(this).meta.label
        },
        getLink: function (noStack) {
            var s = state(this)
            return (
                s.table +
                '.do?sys_id=' +
                (s.values.sys_id || '-1') +
                (noStack ? '' : '&sysparm_stack=' + s.table + '_list.do?sysparm_query=active=true')
            )
        },
        getLastErrorMessage: function () {
            return state(this).lastError
        },
        setAbortAction: function (abort) {
            state(this).aborted = abort === true || abort === 'true'
        },
        isActionAborted: function () {
            return state(this).aborted
        },
        operation: function () {
            return state(this).operation
        },
        setWorkflow: function (on) {
            var s = state(this)
            var meta = $.host('scopeOf', { table: s.table })
            if (!meta.own) throw $.missing('setWorkflow on a table of another scope')
            s.workflow = on !== false && on !== 'false'
        },
        isWorkflow: function () {
            return state(this).workflow
        },
        isEncodedQueryValid: function (text) {
            return $.host('isEncodedQueryValid', { table: state(this).table, text: String(text) })
        },
    }
    methods.isValidEncodedQuery = methods.isEncodedQueryValid
    methods.setDisplayValue = $.fenced('setDisplayValue')
    $.defineMethods($.api.GlideRecord, methods)
})
