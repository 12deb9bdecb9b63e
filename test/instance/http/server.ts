import fastify from 'fastify'
import type { Instance, Lever } from '../types'
import { compressed } from './compression'
import { Dispatcher } from './dispatcher'
import type { HttpAnswer, HttpRequest } from './exchange'
import { unsupportedMediaType } from './failures'
import { setAddress } from './instance-address'
import { NotInStandIn } from '../platform/errors'
import { type DescribedRequest, toHttpRequest } from './levers/described-request'
import { type Interleaved, interleave } from './levers/interleaving'
import { Levers } from './levers/levers'
import { notInStandIn } from './not-in-stand-in'
import { startScheduler } from './scheduler'

export interface ServerOptions {
    instance: Instance
    /** 0 takes a free one. */
    port: number
    host?: '127.0.0.1'
    /** Runs asynchronous rules after each answer and due jobs by the clock, as an instance does. Off for tests, which
     * say when. */
    scheduler?: boolean
}

export interface Server {
    /** Without a slash at its end. */
    url: string
    /** Runs a request to its end before an operation of the next transaction of a scope. */
    interleave(lever: Lever, request: DescribedRequest): Interleaved
    /** Answers a request from inside, at once. */
    answer(request: DescribedRequest): HttpAnswer
    close(): Promise<void>
}

/** More than any body that an instance takes; what is larger never gets to be judged by its rules. */
const READ_AT_MOST = 64 * 1024 * 1024

/** Opens an instance's ways in, on this machine only. */
export async function startServer({
    instance,
    port,
    host = '127.0.0.1',
    scheduler = false,
}: ServerOptions): Promise<Server> {
    const dispatcher = new Dispatcher(instance)
    const levers = new Levers(instance, dispatcher)
    const background = scheduler ? startScheduler(instance) : undefined
    const app = fastify({ bodyLimit: READ_AT_MOST, forceCloseConnections: true, rewriteUrl: () => '/' })
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
        done(null, body)
    })
    app.all('/', async (incoming, reply) => {
        const request = toRequest(incoming.raw.method, incoming.originalUrl, incoming.headers, incoming.body)
        const answer = await (levers.owns(request) ? levers.handle(request) : dispatcher.handle(request))
        background?.afterAnswer()
        const packed = compressed(request, answer)
        if (packed)
            return reply
                .code(answer.status)
                .headers({ ...answer.headers, ...packed.headers })
                .send(packed.body)
        return reply.code(answer.status).headers(answer.headers).send(bodyOf(answer))
    })
    app.setErrorHandler((error: Error & { statusCode?: number }, _incoming, reply) => {
        const answer = error.statusCode === 415 ? unsupportedMediaType().answer : notInStandIn(error)
        return reply.code(answer.status).headers(answer.headers).send(answer.body)
    })
    const url = await app.listen({ port, host })
    setAddress(instance, url)
    return {
        url,
        interleave: (lever, request) => interleave(instance, dispatcher, lever, request),
        answer: (described) => {
            const answer = dispatcher.handle(toHttpRequest(described))
            if (answer instanceof Promise) throw new NotInStandIn(`'${described.path}' answered at once`)
            return answer
        },
        close: async () => {
            background?.stop()
            await app.close()
        },
    }
}

function toRequest(
    method: string | undefined,
    url: string,
    headers: Record<string, string | string[] | undefined>,
    body: unknown,
): HttpRequest {
    const [path = '/', ...query] = url.split('?')
    const pairs = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
    ])
    return {
        method: method ?? 'GET',
        path,
        query: query.join('?'),
        headers: Object.fromEntries(pairs) as Record<string, string>,
        body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    }
}

function bodyOf({ status, body }: HttpAnswer): string | undefined {
    return status === 204 || body === '' ? undefined : body
}
