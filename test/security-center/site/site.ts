import type { AddressInfo } from 'node:net'
import formBody from '@fastify/formbody'
import fastify from 'fastify'
import { actions } from './actions'
import { configuration } from './configuration'
import { home } from './home'
import { page } from './layout'
import { Portal } from './portal'
import { Refused } from './problem'
import { provisioning } from './provisioning'
import { PROVISIONING_PATH } from './provisioning-path'
import { STYLE, STYLE_PATH } from './style'
import { tickets } from './tickets'

export interface SiteOptions {
    /** 0 takes a free one. */
    port: number
    /** Addresses of instances by their names; any other name stands for `https://<name>.service-now.com`. */
    instances: Record<string, string>
}

export interface Site {
    /** Without a slash at its end. */
    url: string
    /** Where instances send the browser back to: a redirect URL of the OAuth client. */
    redirectUrl: string
    portal: Portal
    close(): Promise<void>
}

/** Opens a page that plays Microsoft's side for a person, on this machine only. It knows its instance through OAuth and
 * the connector API alone. */
export async function startSite({ port, instances }: SiteOptions): Promise<Site> {
    const portal = new Portal(instances)
    const app = fastify({ forceCloseConnections: true })
    await app.register(formBody)
    // Nobody else's page may press a button here.
    app.addHook('onRequest', async (request, reply) => {
        const from = request.headers['sec-fetch-site'] ?? 'same-origin'
        if (request.method === 'POST' && from !== 'same-origin') await reply.code(403).send('Not from here')
    })
    app.addHook('onSend', async (_request, reply) => {
        reply.headers({ 'Cache-Control': 'no-store', 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' })
    })
    app.setErrorHandler(async (error, _request, reply) => {
        const refused = error instanceof Refused ? error : new Refused(String(error))
        await reply
            .code(502)
            .type('text/html')
            .send(page(portal, 'It did not work', null, refused))
    })
    app.get(STYLE_PATH, (_request, reply) => reply.type('text/css').send(STYLE))
    app.get('/favicon.ico', (_request, reply) => reply.code(204).send())
    for (const area of [home, provisioning, actions, tickets, configuration]) area(app, portal)
    await app.listen({ host: '127.0.0.1', port })
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    portal.redirectUrl = url + PROVISIONING_PATH
    return { url, redirectUrl: portal.redirectUrl, portal, close: () => app.close() }
}
