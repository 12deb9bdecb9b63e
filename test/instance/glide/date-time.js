// GlideDateTime: a moment. Values are UTC, display values in the zone of the session.
;(function ($) {
    'use strict'
    var DAY = 86400000
    var TEXT = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/

    function read(text) {
        var match = TEXT.exec(text)
        if (!match) return NaN
        var time = Date.UTC(+match[1], +match[2] - 1, +match[3], +(match[4] || 0), +(match[5] || 0), +(match[6] || 0))
        return print(time).slice(0, 10) === text.slice(0, 10) ? time : NaN
    }

    function print(time) {
        // A year after 9999 has five digits, and no sign as ISO 8601 has it.
        return isNaN(time) ? '' : new Date(time).toISOString().replace(/^\+0*/, '').replace('T', ' ').slice(0, -5)
    }

    function time(other) {
        var state = other && other[$.state]
        if (!state) throw $.missing('GlideDateTime compared with something else')
        return state.time
    }

    function addMonths(at, count) {
        var date = new Date(at)
        var day = date.getUTCDate()
        date.setUTCDate(1)
        date.setUTCMonth(date.getUTCMonth() + count)
        var last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
        date.setUTCDate(Math.min(day, last))
        return date.getTime()
    }

    /** Does something on the clocks of the session's zone. */
    function local(state, change) {
        var wall = change(read($.host('toWall', { milliseconds: state.time })))
        state.time = $.host('ofWall', { text: print(wall) })
    }

    var methods = {
        getValue: function () {
            return print(this[$.state].time)
        },
        getNumericValue: function () {
            return this[$.state].time
        },
        getDisplayValue: function () {
            var at = this[$.state].time
            return isNaN(at) ? '' : $.host('toWall', { milliseconds: at })
        },
        isValid: function () {
            return !isNaN(this[$.state].time)
        },
        setValue: function (value) {
            this[$.state].time = typeof value === 'number' ? value : read(String(value))
        },
        setNumericValue: function (milliseconds) {
            this[$.state].time = Number(milliseconds)
        },
        setDisplayValue: function (text) {
            if (arguments.length > 1) throw $.missing('GlideDateTime.setDisplayValue with a format')
            this[$.state].time = isNaN(read(String(text))) ? NaN : $.host('ofWall', { text: print(read(String(text))) })
        },
        addSeconds: function (count) {
            this[$.state].time += Number(count) * 1000
        },
        add: function (milliseconds) {
            if (typeof milliseconds !== 'number') throw $.missing('GlideDateTime.add of a GlideTime')
            this[$.state].time += milliseconds
        },
        addDaysUTC: function (count) {
            this[$.state].time += Number(count) * DAY
        },
        addMonthsUTC: function (count) {
            this[$.state].time = addMonths(this[$.state].time, Number(count))
        },
        addDaysLocalTime: function (count) {
            local(this[$.state], function (wall) {
                return wall + Number(count) * DAY
            })
        },
        addMonthsLocalTime: function (count) {
            local(this[$.state], function (wall) {
                return addMonths(wall, Number(count))
            })
        },
        before: function (other) {
            return this[$.state].time < time(other)
        },
        after: function (other) {
            return this[$.state].time > time(other)
        },
        onOrBefore: function (other) {
            return this[$.state].time <= time(other)
        },
        onOrAfter: function (other) {
            return this[$.state].time >= time(other)
        },
        equals: function (other) {
            return this[$.state].time === time(other)
        },
        compareTo: function (other) {
            var difference = this[$.state].time - time(other)
            return difference < 0 ? -1 : difference > 0 ? 1 : 0
        },
        getTZOffset: function () {
            return $.host('offset', { milliseconds: this[$.state].time })
        },
        getErrorMsg: function () {
            return this.isValid() ? null : 'Could not parse the date'
        },
    }
    methods.toString = methods.getValue
    methods.valueOf = methods.getValue
    methods.getUTCValue = methods.getValue
    methods.getDisplayValueInternal = methods.getDisplayValue
    methods.setDisplayValueInternal = function (text) {
        methods.setDisplayValue.call(this, text)
    }
    methods.addDays = methods.addDaysLocalTime
    methods.addMonths = methods.addMonthsLocalTime

    $.api.GlideDateTime = $.strictClass(
        'GlideDateTime',
        function (value, isDisplay) {
            if (isDisplay !== undefined) throw $.missing('new GlideDateTime of a display value')
            var state = { time: NaN }
            this[$.state] = state
            if (value === undefined) state.time = $.host('now')
            else if (value && value[$.state] && 'time' in value[$.state]) state.time = value[$.state].time
            else if (value instanceof Date) state.time = value.getTime()
            else state.time = read(String(value))
        },
        methods
    )
})
