// First file of the prelude: the crossing to the host, and what the platform's JavaScript does not have taken away.
;(function (crossing, load, evaluate) {
    'use strict'
    var global = globalThis
    var parse = JSON.parse
    var stringify = JSON.stringify
    var $ = { api: Object.create(null), load: load, evaluate: evaluate, parse: parse, stringify: stringify }

    // An exception of the host's own world must never reach a script: it would lead out of this one.
    $.host = function (operation, args) {
        var text
        try {
            text = crossing(operation, stringify(args === undefined ? null : args))
        } catch (_outside) {
            text = '{"error":{"name":"Error","message":"the host failed"}}'
        }
        var answer = parse(text)
        if (!answer.error) return answer.value
        var error = new Error(answer.error.message)
        error.name = answer.error.name
        throw error
    }

    var ABSENT = [
        'Reflect',
        'WeakRef',
        'FinalizationRegistry',
        'SharedArrayBuffer',
        'Atomics',
        'WebAssembly',
        'Intl',
        'console',
        'Iterator',
        'gc',
    ]
    ABSENT.forEach(function (name) {
        $[name] = global[name]
        delete global[name]
    })
    var LATER = {
        Array: ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'group', 'groupToMap'],
        String: ['isWellFormed', 'toWellFormed'],
        Set: [
            'union',
            'intersection',
            'difference',
            'symmetricDifference',
            'isSubsetOf',
            'isSupersetOf',
            'isDisjointFrom',
        ],
    }
    Object.keys(LATER).forEach(function (type) {
        LATER[type].forEach(function (name) {
            delete global[type].prototype[name]
        })
    })
    delete Array.fromAsync
    delete Object.groupBy
    delete Map.groupBy
    delete Promise.withResolvers

    // V8's own: frames could lead out of this world, and the platform has none of it.
    delete Error.captureStackTrace
    Object.defineProperty(Error, 'prepareStackTrace', { value: undefined, writable: false, configurable: false })

    // The clock is the instance's.
    var MachineDate = Date
    global.Date = new Proxy(MachineDate, {
        construct: function (target, values, made) {
            var list = values.length === 0 ? [$.host('now')] : values
            return $.Reflect.construct(target, list, made)
        },
        apply: function () {
            return new MachineDate($.host('now')).toString()
        },
        get: function (target, name) {
            return name === 'now' ? now : target[name]
        },
    })
    function now() {
        return $.host('now')
    }
    MachineDate.prototype.constructor = global.Date
    return $
})
