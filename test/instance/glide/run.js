// Runs one script: makes its variables, takes down what came of it.
;(function ($) {
    'use strict'
    var makers = {
        null: function () {
            return { value: null }
        },
        answer: function () {
            return { value: undefined, collect: true }
        },
        record: function (spec) {
            var record = new $.api.GlideRecord(spec.table)
            var s = record[$.state]
            $.stand(s, Object.assign({}, spec.row))
            if (spec.inRule) s.loaded = Object.assign({}, spec.previous || {})
            Object.assign(s.values, spec.journals || {})
            Object.keys(spec.changes || {}).forEach(function (name) {
                s.access.$set(name, spec.changes[name])
            })
            s.operation = spec.operation || null
            s.inRule = spec.inRule === true
            s.isNew = s.inRule && spec.operation === 'insert'
            return {
                value: record,
                collected: function () {
                    var values = {}
                    var journals = {}
                    Object.keys(s.set).forEach(function (name) {
                        if (s.meta.columns[name].journal) journals[name] = s.values[name]
                        else values[name] = s.values[name]
                    })
                    return { values: values, journals: journals, aborted: s.aborted }
                },
            }
        },
        query: function (spec) {
            var record = new $.api.GlideRecord(spec.table)
            var s = record[$.state]
            s.operation = 'query'
            s.inRule = true
            return {
                value: record,
                collected: function () {
                    var more =
                        s.order.length > 0 ||
                        s.limit !== null ||
                        s.window !== null ||
                        s.aborted ||
                        !s.workflow ||
                        Object.keys(s.set).length > 0
                    return { parts: s.parts, more: more }
                },
            }
        },
        action: function () {
            var state = { redirect: null }
            return {
                value: $.uiAction(state),
                collected: function () {
                    return state
                },
            }
        },
        mail_template: function () {
            var state = { printed: '' }
            return {
                value: $.mailTemplate(state),
                collected: function () {
                    return state
                },
            }
        },
        test_outputs: function () {
            var outputs = {}
            return {
                value: outputs,
                collected: function () {
                    return outputs
                },
            }
        },
        test_steps: function (spec) {
            return { value: $.testSteps(spec.outputs) }
        },
        test_result: function () {
            var state = { message: '' }
            return {
                value: $.testResult(state),
                collected: function () {
                    return state
                },
            }
        },
        mail: function () {
            var state = { subject: null }
            return {
                value: $.mailOutbound(state),
                collected: function () {
                    return state
                },
            }
        },
        assert_equal: function () {
            var state = { assertions: [] }
            return {
                value: $.assertEqual(state),
                collected: function () {
                    return state
                },
            }
        },
        scan_engine: function () {
            var state = { count: 0, source: null, values: {} }
            return {
                value: $.scanEngine(state),
                collected: function () {
                    return state
                },
            }
        },
        rest_request: function (spec) {
            return { value: $.restRequest(spec.request) }
        },
        rest_response: function () {
            var state = {}
            return {
                value: $.restResponse(state),
                collected: function () {
                    return state
                },
            }
        },
    }

    function describe(error) {
        var service = $.asServiceError(error)
        var isError = error instanceof Error
        return {
            name: isError ? String(error.name) : 'Error',
            message: isError ? String(error.message) : String(error),
            stack: isError ? String(error.stack) : '',
            service: service,
        }
    }

    $.run = function (thunk, json) {
        var specs = $.parse(json)
        var names = Object.keys(specs)
        var before = names.map(function (name) {
            return Object.getOwnPropertyDescriptor(globalThis, name)
        })
        var made = {}
        var outcome = { variables: {} }
        try {
            names.forEach(function (name) {
                made[name] = makers[specs[name].type](specs[name])
                Object.defineProperty(globalThis, name, { value: made[name].value, configurable: true, writable: true })
            })
            var value = thunk()
            var service = $.asServiceError(value)
            if (service) outcome.returned = service
            else if (value !== undefined) outcome.completion = $.stringify(value)
        } catch (error) {
            outcome.error = describe(error)
        }
        names.forEach(function (name, i) {
            if (made[name] && made[name].collected) outcome.variables[name] = made[name].collected()
            if (made[name] && made[name].collect) outcome.variables[name] = { value: globalThis[name] }
            if (before[i]) Object.defineProperty(globalThis, name, before[i])
            else delete globalThis[name]
        })
        return $.stringify(outcome)
    }
})
