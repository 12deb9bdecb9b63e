import { NotInStandIn } from '../../platform/errors'
import type { Instance, Lever } from '../../types'
import type { Dispatcher } from '../dispatcher'
import type { HttpAnswer } from '../exchange'
import { type DescribedRequest, toHttpRequest } from './described-request'

/** Another request that runs to its end before the n-th Glide operation of the next transaction of a scope. */
export interface Interleaved {
    /** Null until it has run. */
    answer: HttpAnswer | null
}

export function interleave(
    instance: Instance,
    dispatcher: Dispatcher,
    lever: Lever,
    described: DescribedRequest,
): Interleaved {
    const request = toHttpRequest(described)
    const interleaved: Interleaved = { answer: null }
    const other = (): void => {
        const answer = dispatcher.handle(request)
        if (answer instanceof Promise)
            throw new NotInStandIn(`'${request.method} ${request.path}' within another request`)
        interleaved.answer = answer
    }
    instance.interleave({ operation: lever.operation, scope: lever.scope, other })
    return interleaved
}
