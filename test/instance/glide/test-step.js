// What Run Server Side Script of the test framework, and the checks of Instance Scan, hand to their scripts.
;(function ($) {
    'use strict'
    $.testSteps = function (outputs) {
        return function (id) {
            if (!outputs[id]) throw new Error('No step ' + id + ' has run')
            return outputs[id]
        }
    }

    $.testResult = function (state) {
        return $.strict('stepResult', {
            setOutputMessage: function (message) {
                state.message = String(message)
            },
        })
    }

    // == as the platform documents it: a text and the number that it says are equal.
    $.assertEqual = function (state) {
        return function (assertion) {
            state.assertions.push({ name: String(assertion.name), shouldbe: String(assertion.shouldbe) })
            if (assertion.shouldbe == assertion.value) return
            throw new Error(assertion.name + ': expected ' + assertion.shouldbe + ', found ' + assertion.value)
        }
    }

    $.scanEngine = function (state) {
        return $.strict('engine', {
            finding: $.strict('engine.finding', {
                increment: function () {
                    state.count++
                },
                setCurrentSource: function (record) {
                    var row = record[$.state]
                    var source = { table: row.table, id: row.values.sys_id || '' }
                    if (state.source && state.source.id !== source.id) throw $.missing('A second source of a finding')
                    state.source = source
                },
                setValue: function (column, value) {
                    if (column !== 'finding_details') throw $.missing("engine.finding.setValue('" + column + "')")
                    state.values[column] = String(value)
                },
            }),
        })
    }
})
