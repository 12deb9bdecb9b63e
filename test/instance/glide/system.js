// gs: GlideSystem of the scoped API.
;(function ($) {
    'use strict'
    var known
    $.session = function () {
        return known || (known = $.host('session'))
    }

    function fill(text, values) {
        return String(text).replace(/\{(\d+)\}/g, function (whole, i) {
            return i in values ? String(values[i]) : whole
        })
    }

    // java.text.MessageFormat: what stands between apostrophes is taken as it is, without them; two are one.
    function format(text, values) {
        return text
            .split("''")
            .map(function (part) {
                return part
                    .split("'")
                    .map(function (piece, i) {
                        return i % 2 === 0 ? fill(piece, values) : piece
                    })
                    .join('')
            })
            .join("'")
    }

    function logger(level) {
        return function (message) {
            var values = Array.isArray(arguments[1]) ? arguments[1] : Array.prototype.slice.call(arguments, 1)
            $.host('log', { level: level, message: fill(message, values) })
        }
    }

    function hasRole(names) {
        var roles = $.session().roles
        if (roles.indexOf('admin') >= 0) return true
        return String(names)
            .split(',')
            .some(function (name) {
                return roles.indexOf(name.trim()) >= 0
            })
    }

    function isInteractive() {
        return $.session().interactive
    }

    var user = {
        getID: function () {
            return $.session().id
        },
        getName: function () {
            return $.session().userName
        },
        getDisplayName: function () {
            return $.session().name
        },
        getFirstName: function () {
            return $.session().first
        },
        getLastName: function () {
            return $.session().last
        },
        getEmail: function () {
            return $.session().email
        },
        hasRole: hasRole,
    }

    var session = {
        getLanguage: function () {
            return $.host('language')
        },
        isInteractive: isInteractive,
        isLoggedIn: function () {
            return $.session().userName !== 'guest'
        },
    }

    var gs = {
        debug: logger('debug'),
        info: logger('info'),
        warn: logger('warn'),
        error: logger('error'),
        isDebugging: function () {
            return false
        },
        getProperty: function (name, otherwise) {
            var value = $.host('property', { name: String(name) })
            if (value === null || value === '') return otherwise === undefined ? value : otherwise
            return value
        },
        setProperty: function (name, value) {
            $.host('setProperty', {
                name: String(name),
                value: value === null || value === undefined ? '' : String(value),
            })
        },
        getUserID: user.getID,
        getUserName: user.getName,
        getUserDisplayName: user.getDisplayName,
        getUser: function () {
            return $.strict('GlideUser', user)
        },
        getSession: function () {
            return $.strict('GlideSession', session)
        },
        hasRole: hasRole,
        isInteractive: isInteractive,
        getMessage: function (key, values) {
            var list =
                arguments.length < 2 ? [] : Array.isArray(values) ? values : Array.prototype.slice.call(arguments, 1)
            var text = $.host('message', { key: String(key) })
            return arguments.length < 2 ? text : format(text, list)
        },
        generateGUID: function () {
            return $.host('guid')
        },
        getCurrentScopeName: function () {
            return $.session().scope
        },
        tableExists: function (name) {
            return $.table(name) !== null
        },
        nil: function (value) {
            return value === null || value === undefined || String(value) === ''
        },
        urlEncode: function (text) {
            return encodeURIComponent(String(text))
                .replace(/%20/g, '+')
                .replace(/[!'()~]/g, function (character) {
                    return '%' + character.charCodeAt(0).toString(16).toUpperCase()
                })
        },
        urlDecode: function (text) {
            return decodeURIComponent(String(text).replace(/\+/g, ' '))
        },
        base64Encode: function (text) {
            return $.host('base64', { text: String(text), way: 'encode' })
        },
        base64Decode: function (text) {
            return $.host('base64', { text: String(text), way: 'decode' })
        },
        addInfoMessage: function (text) {
            $.host('say', { kind: 'info', text: String(text) })
        },
        addErrorMessage: function (text) {
            $.host('say', { kind: 'error', text: String(text) })
        },
        eventQueue: function (name, record, parm1, parm2) {
            if (arguments.length > 4) throw $.missing('gs.eventQueue with a queue')
            $.host('queueEvent', {
                name: String(name),
                table: record.getTableName(),
                sysId: record.getUniqueValue(),
                parm1: String(parm1 === null || parm1 === undefined ? '' : parm1),
                parm2: String(parm2 === null || parm2 === undefined ? '' : parm2),
            })
        },
        daysAgo: function (days) {
            return ago(Number(days) * 86400)
        },
        hoursAgo: function (hours) {
            return ago(Number(hours) * 3600)
        },
        minutesAgo: function (minutes) {
            return ago(Number(minutes) * 60)
        },
    }

    function ago(seconds) {
        var time = new $.api.GlideDateTime()
        time.addSeconds(-seconds)
        return time.getValue()
    }

    ;['log', 'print', 'sleep', 'now', 'nowDateTime', 'workflowFlush'].forEach(function (name) {
        gs[name] = $.fenced(name)
    })
    $.api.gs = $.strict('gs', gs)
})
