import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

/** What Run Server Side Script hands to its script: throws, and so fails the step, where the two are not equal. */
export type AssertEqual = (assertion: { name: string; shouldbe: unknown; value: unknown }) => void

export interface Answered {
    status: number
    /** What the script answered, in the text of JSON, before the platform puts it under `result`: read it with `bodyOf`. */
    text: string
}

/** Calls a resource's script as the platform does, without the way over HTTP, so that the framework sees what is written
 * and takes it back. Access controls of REST resources are not met on this way. */
export function call(
    resource: (request: RESTAPIRequest, response: RESTAPIResponse) => void,
    { body = '', taskId = '' }: { body?: string; taskId?: string } = {},
): Answered {
    const answered: Answered = { status: 200, text: '' }
    const request = {
        body: { dataString: body },
        queryParams: {},
        pathParams: { taskId },
        getHeader: () => 'application/json',
    }
    const ignored = (): void => undefined
    const response = {
        setStatus: (status: number) => (answered.status = status),
        setBody: (content: object) => (answered.text = JSON.stringify(content)),
        setHeader: ignored,
        setLocation: ignored,
        setContentType: ignored,
        getStreamWriter: () => ({ writeString: (text: string) => (answered.text = text) }),
    }
    resource(request as unknown as RESTAPIRequest, response as unknown as RESTAPIResponse)
    return answered
}

/** What was answered, to be taken for what the contract says. */
export function bodyOf({ text }: Answered): unknown {
    return JSON.parse(text)
}
