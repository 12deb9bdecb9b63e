// What is not there says so, by name, instead of being undefined.
;(function ($) {
    'use strict'
    $.missing = function (what) {
        var text = what + ' is not in the stand-in'
        $.host('missing', { text: text })
        return new Error(text)
    }

    /** An API object whose unknown members throw. */
    $.strict = function (name, target) {
        return new Proxy(target, {
            get: function (object, member) {
                if (member in object || typeof member === 'symbol') return object[member]
                throw $.missing(name + '.' + member)
            },
            set: function (_object, member) {
                throw $.missing('Setting ' + name + '.' + String(member))
            },
        })
    }

    /** A constructor whose instances are strict. */
    $.strictClass = function (name, construct, methods) {
        function Class() {
            var made = Object.create(Class.prototype)
            construct.apply(made, arguments)
            return $.strict(name, made)
        }
        Object.keys(methods).forEach(function (key) {
            Object.defineProperty(Class.prototype, key, { value: methods[key], enumerable: false })
        })
        return Class
    }

    $.state = Symbol('state')
})
