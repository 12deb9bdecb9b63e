import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core'

/** Chromium's line in the console about a request, which `response` and `requestfailed` tell better. */
const OF_A_REQUEST = 'Failed to load resource: '

/** Whatever goes wrong in a browser. */
export class Trouble {
    readonly found: string[] = []
    private readonly expected: { status: number; address: string }[] = []
    private readonly failures: string[] = []

    constructor(
        context: BrowserContext,
        private readonly origins: string[],
    ) {
        context.on('console', (message) => {
            this.console(message)
        })
        context.on('weberror', (error) => {
            this.found.push(`exception: ${error.error().message}`)
        })
        context.on('request', (request) => {
            this.request(request)
        })
        context.on('requestfailed', (request) => {
            this.failed(request)
        })
        context.on('response', (response) => {
            this.response(response)
        })
    }

    expect(status: number, address: string): void {
        this.expected.push({ status, address })
    }

    expectFailure(address: string): void {
        this.failures.push(address)
    }

    private failed(request: Request): void {
        const isExpected = this.failures.some((address) => request.url().includes(address))
        if (!isExpected) this.found.push(`failed: ${request.url()} (${request.failure()?.errorText ?? ''})`)
    }

    private console(message: ConsoleMessage): void {
        const isError = message.type() === 'error'
        if (isError && !message.text().startsWith(OF_A_REQUEST)) this.found.push(`console: ${message.text()}`)
    }

    private request(request: Request): void {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && !this.origins.includes(origin)) this.found.push(`left: ${request.url()}`)
    }

    private response(response: Response): void {
        const status = response.status()
        const isExpected = this.expected.some((one) => one.status === status && response.url().includes(one.address))
        if (status >= 400 && !isExpected) this.found.push(`${status}: ${response.url()}`)
    }
}
