// template and email: what a mail script prints, and what it says of the mail.
;(function ($) {
    'use strict'
    $.mailTemplate = function (state) {
        return $.strict('template', {
            print: function (text) {
                state.printed += String(text)
            },
        })
    }
    $.mailOutbound = function (state) {
        return $.strict('email', {
            setSubject: function (subject) {
                state.subject = String(subject)
            },
        })
    }
})
