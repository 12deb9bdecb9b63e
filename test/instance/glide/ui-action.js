// action: what the script of a UI action decides about the next page.
;(function ($) {
    'use strict'
    $.uiAction = function (state) {
        return $.strict('action', {
            setRedirectURL: function (target) {
                var isRecord = target instanceof $.api.GlideRecord
                var row = isRecord && target[$.state]
                state.redirect = isRecord ? row.table + '.do?sys_id=' + (row.values.sys_id || '') : String(target)
            },
        })
    }
})
