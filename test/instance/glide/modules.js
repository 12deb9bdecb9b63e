// require for scripts and modules: own modules, and the platform's API under @servicenow/glide.
;(function ($) {
    'use strict'
    if ($.host('switchValue', { name: 'stand_in.glide_digest.absent' }) === 'true') $.api.GlideDigest = undefined
    var cache = Object.create(null)
    var glide = $.strict('@servicenow/glide', $.api)
    var SUBPATHS = { sn_ws_err: $.api.sn_ws_err, sn_ws_int: {} }

    function requireFrom(from) {
        return function (specifier) {
            if (specifier === '@servicenow/glide') return glide
            var sub = /^@servicenow\/glide\/(.+)$/.exec(specifier)
            if (sub) {
                if (!(sub[1] in SUBPATHS)) throw $.missing(specifier)
                return SUBPATHS[sub[1]]
            }
            var loaded = $.load(from, String(specifier))
            if (typeof loaded === 'string') {
                $.host('missing', { text: loaded })
                throw new Error(loaded)
            }
            if (cache[loaded.path]) return cache[loaded.path].exports
            var module = { exports: {} }
            cache[loaded.path] = module
            loaded(requireFrom(loaded.path), module, module.exports)
            return module.exports
        }
    }

    Object.defineProperty(globalThis, 'require', { value: requireFrom(''), enumerable: false })
    Object.keys($.api).forEach(function (name) {
        if ($.api[name] === undefined) return
        Object.defineProperty(globalThis, name, {
            value: $.api[name],
            enumerable: false,
            configurable: true,
            writable: true,
        })
    })
})
