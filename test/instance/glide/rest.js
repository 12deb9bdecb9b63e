// request and response of a scripted REST resource.
;(function ($) {
    'use strict'
    $.restRequest = function (call) {
        var rest = call.body
        var taken = false
        // Data, string and stream are one stream: the second reader finds it empty.
        function take() {
            var text = taken ? '' : rest
            taken = true
            return text
        }
        function textual() {
            var type = (call.headers['content-type'] || '').split(';')[0].trim().toLowerCase()
            if (!/^(application|text)\/(xml|json)$|\+json$/.test(type))
                throw new Error("Content type '" + type + "' has no body data")
            return type
        }
        function parsed() {
            var type = textual()
            if (/xml$/.test(type)) throw $.missing('request.body.data of an XML body')
            var text = take()
            if (text === '') return null
            try {
                return $.parse(text)
            } catch (error) {
                var failure = new $.api.sn_ws_err.ServiceError('Exception while reading request', String(error.message))
                throw failure.setStatus === undefined ? failure : status(failure)
            }
        }
        function status(failure) {
            failure.setStatus(Number($.host('switchValue', { name: 'stand_in.rest.malformed_body.status' })))
            return failure
        }
        var body = {
            hasNext: function () {
                throw $.missing('request.body.hasNext')
            },
        }
        Object.defineProperty(body, 'dataString', {
            get: function () {
                textual()
                return take()
            },
        })
        Object.defineProperty(body, 'data', { get: parsed })
        var request = {
            body: $.strict('request.body', body),
            queryParams: call.queryParams,
            pathParams: call.pathParams,
            headers: call.headers,
            queryString: call.queryString,
            url: call.url,
            uri: call.path,
            getHeader: function (name) {
                var value = call.headers[String(name).toLowerCase()]
                return value === undefined ? null : value
            },
        }
        return $.strict('request', request)
    }

    $.restResponse = function (state) {
        state.status = null
        state.contentType = null
        state.headers = {}
        state.body = null
        state.text = null
        state.error = null
        var writer = {
            writeString: function (text) {
                if (state.status === null || state.contentType === null)
                    throw new Error('Status and content type must be set before writing to the stream')
                state.text = (state.text || '') + String(text)
            },
            writeStream: function () {
                throw $.missing('getStreamWriter().writeStream')
            },
        }
        function setHeader(name, value) {
            state.headers[String(name)] = String(value)
        }
        return $.strict('response', {
            setStatus: function (status) {
                state.status = typeof status === 'number' && isFinite(status) ? status : 0
            },
            setContentType: function (type) {
                state.contentType = String(type)
            },
            setHeader: setHeader,
            setHeaders: function (headers) {
                Object.keys(headers).forEach(function (name) {
                    setHeader(name, headers[name])
                })
            },
            setLocation: function (uri) {
                setHeader('Location', uri)
            },
            setBody: function (body) {
                if (body === undefined) throw $.missing('setBody of nothing')
                state.body = { json: $.stringify(body) }
            },
            setError: function (error) {
                var service = $.asServiceError(error)
                if (!service) throw $.missing('setError of something that is no service error')
                state.error = service
            },
            getStreamWriter: function () {
                return $.strict('getStreamWriter()', writer)
            },
        })
    }
})
