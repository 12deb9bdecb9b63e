import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core'
import type { Fresh } from '../../api/support/running'
import { browser } from './chromium'
import { Trouble } from './trouble'

/** Two cores that others use too may take a while. */
const PATIENCE = 30_000

export interface VisitOptions extends BrowserContextOptions {
    /** Where else the pages may lead, besides the instance: origins. */
    elsewhere?: string[]
}

/** Somebody at a browser of their own, with cookies of their own, at an instance. */
export class Visitor {
    constructor(
        readonly page: Page,
        private readonly url: string,
        private readonly trouble: Trouble,
    ) {}

    get context(): BrowserContext {
        return this.page.context()
    }

    /** Opens a page of the instance; its last answer, after redirects. */
    async open(path: string): Promise<Response> {
        const response = await this.page.goto(this.url + path)
        assert.ok(response, path)
        return response
    }

    /** Fills in the login page that is shown. */
    async logIn(userName: string, password = userName): Promise<void> {
        await this.page.getByLabel('User name').fill(userName)
        await this.page.getByLabel('Password').fill(password)
        await this.page.getByRole('button', { name: 'Log in' }).click()
    }

    /** An answer that is an error and is meant to come, as often as it does: its status and a part of its address. */
    expects(status: number, address: string): void {
        this.trouble.expect(status, address)
    }

    /** A request that is meant to get no answer. */
    expectsFailure(address: string): void {
        this.trouble.expectFailure(address)
    }
}

/** Opens a browser, closed after the test. The test fails if anything went wrong in it: an error in the console,
 * a request that failed, a request to another host. */
export async function visit(t: TestContext, { url }: Fresh, options: VisitOptions = {}): Promise<Visitor> {
    const { elsewhere = [], ...contextOptions } = options
    const context = await browser.newContext(contextOptions)
    context.setDefaultTimeout(PATIENCE)
    const trouble = new Trouble(context, [url, ...elsewhere])
    t.after(async () => {
        await context.close()
        assert.deepEqual(trouble.found, [], 'Something went wrong in the browser')
    })
    return new Visitor(await context.newPage(), url, trouble)
}
