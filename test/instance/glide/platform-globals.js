// Java's world is closed to scoped applications.
;(function ($) {
    'use strict'
    ;['Packages', 'java', 'GlideEncrypter', 'GlideSysAttachment', 'GlideRecordSecure', 'GlideQuery'].forEach(
        function (name) {
            Object.defineProperty(globalThis, name, {
                configurable: true,
                get: function () {
                    throw $.missing(name)
                },
            })
        }
    )
})
