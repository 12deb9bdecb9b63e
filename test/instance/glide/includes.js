// Script includes of the scope: loaded in this context when one is first named.
;(function ($) {
    'use strict'
    function define(name, value) {
        Object.defineProperty(globalThis, name, { value: value, configurable: true, enumerable: false, writable: true })
    }
    $.host('scriptIncludes').forEach(function (name) {
        Object.defineProperty(globalThis, name, {
            configurable: true,
            enumerable: false,
            get: function () {
                // Its own names are seen while it loads, as those of any script are.
                define(name, undefined)
                var include = $.host('scriptInclude', { name: name })
                var failure = $.evaluate(include.name, include.source)
                if (failure !== undefined) throw new SyntaxError(failure)
                return globalThis[name]
            },
            set: function (value) {
                define(name, value)
            },
        })
    })
})
