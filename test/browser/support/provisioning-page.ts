import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

const PAGE = '<!DOCTYPE html><html lang="en"><title>Microsoft 365</title><h1>Microsoft 365 ticketing</h1></html>'

/** A page on this machine that stands for Microsoft's; its address. Closed after the tests of this file. */
export async function startProvisioningPage(): Promise<string> {
    const server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    })
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
    })
    after(() => {
        server.closeAllConnections()
        server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ticketProvisioning`
}
