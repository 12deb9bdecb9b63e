// sn_ws_err: what a scripted REST resource throws or gives to setError.
;(function ($) {
    'use strict'
    function define(name, status) {
        function ServiceError(message, detail) {
            if (!(this instanceof ServiceError)) throw new TypeError(name + ' needs new')
            this.name = name
            this.message = message === undefined ? '' : String(message)
            this[$.state] = { status: status, detail: detail === undefined || detail === null ? '' : String(detail) }
        }
        ServiceError.prototype = Object.create(Error.prototype)
        ServiceError.prototype.constructor = ServiceError
        return ServiceError
    }

    var errors = {
        BadRequestError: define('BadRequestError', 400),
        NotFoundError: define('NotFoundError', 404),
        NotAcceptableError: define('NotAcceptableError', 406),
        ConflictError: define('ConflictError', 409),
        UnsupportedMediaTypeError: define('UnsupportedMediaTypeError', 415),
        ServiceError: define('ServiceError', 500),
    }
    var methods = errors.ServiceError.prototype
    methods.setStatus = function (status) {
        this[$.state].status = Number(status)
        return this
    }
    methods.setMessage = function (message) {
        this.message = String(message)
        return this
    }
    methods.setDetail = function (detail) {
        this[$.state].detail = String(detail)
        return this
    }
    $.api.sn_ws_err = $.strict('sn_ws_err', errors)

    /** The service error that a value is, for the answer; undefined if it is none. */
    $.asServiceError = function (value) {
        if (value === null || typeof value !== 'object' || !(value instanceof Error) || !value[$.state])
            return undefined
        return { status: value[$.state].status, message: value.message, detail: value[$.state].detail }
    }
})
