// Small platform classes.
;(function ($) {
    'use strict'
    function digest(algorithm, encoding) {
        return function (text) {
            return $.host('digest', { algorithm: algorithm, encoding: encoding, text: String(text) })
        }
    }

    $.api.GlideDigest = $.strictClass('GlideDigest', function () {}, {
        getMD5Hex: digest('md5', 'hex'),
        getMD5Base64: digest('md5', 'base64'),
        getSHA1Hex: digest('sha1', 'hex'),
        getSHA1Base64: digest('sha1', 'base64'),
        getSHA256Hex: digest('sha256', 'hex'),
        getSHA256Base64: digest('sha256', 'base64'),
    })

    $.api.GlideSecureRandomUtil = $.strict('GlideSecureRandomUtil', {
        getSecureRandomInt: function () {
            return $.host('randomBelow', { bound: 4294967296 }) - 2147483648
        },
        getSecureRandomIntBound: function (bound) {
            if (!(Number(bound) > 0)) throw new Error('java.lang.IllegalArgumentException: bound must be positive')
            return $.host('randomBelow', { bound: Number(bound) })
        },
        getSecureRandomString: function (length) {
            return $.host('randomText', { length: Number(length) })
        },
    })

    var ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
    function escapeHTML(text) {
        return String(text).replace(/[&<>"']/g, function (character) {
            return ENTITIES[character]
        })
    }
    function unescapeHTML(text) {
        return String(text)
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&')
    }
    $.api.GlideStringUtil = $.strict('GlideStringUtil', {
        escapeHTML: escapeHTML,
        unescapeHTML: unescapeHTML,
        unEscapeHTML: unescapeHTML,
        isEligibleSysID: function (text) {
            return /^[0-9a-f]{32}$/.test(String(text))
        },
        normalizeWhitespace: function (text) {
            return String(text).replace(/\s+/g, ' ')
        },
        newLinesToBreaks: function (text) {
            return String(text).replace(/\n/g, '<br/>')
        },
        dotToUnderBar: function (text) {
            return String(text).replace(/\./g, '_')
        },
        getNumeric: function (text) {
            return String(text).replace(/[^0-9]/g, '')
        },
    })
})
