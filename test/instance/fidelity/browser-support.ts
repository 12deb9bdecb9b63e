import assert from 'node:assert/strict'
import type { Instance } from '../types'

export interface PageAnswer {
    status: number
    headers: Headers
    text: string
    /** Where a redirect goes; empty without one. */
    location: string
}

/** A browser without scripts: keeps cookies, does not follow redirects by itself. */
export class PlainBrowser {
    private cookie = ''

    constructor(
        readonly instance: Instance,
        private readonly url: string,
    ) {}

    async get(path: string, headers: Record<string, string> = {}): Promise<PageAnswer> {
        return this.request('GET', path, headers)
    }

    async post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<PageAnswer> {
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        return this.request('POST', path, { ...type, ...headers }, new URLSearchParams(form).toString())
    }

    /** A session of this user, whose password is the user name. */
    async logIn(userName: string): Promise<void> {
        const answer = await this.post('/login.do', { user_name: userName, user_password: userName })
        assert.equal(answer.status, 302, answer.text)
    }

    /** The session's token, from the page that shows it to scripts. */
    async token(): Promise<string> {
        return /g_ck = "([0-9a-f]+)"/.exec((await this.get('/')).text)?.[1] ?? ''
    }

    private async request(
        method: string,
        path: string,
        headers: Record<string, string>,
        body?: string,
    ): Promise<PageAnswer> {
        const response = await fetch(this.url + path, {
            method,
            redirect: 'manual',
            headers: { ...(this.cookie === '' ? {} : { cookie: this.cookie }), ...headers },
            ...(body === undefined ? {} : { body }),
        })
        const set = response.headers.get('set-cookie')?.split(';')[0]
        if (set !== undefined) this.cookie = set
        const location = response.headers.get('location') ?? ''
        return { status: response.status, headers: response.headers, text: await response.text(), location }
    }
}

/** The hidden fields of a page's form. */
export function hiddenFields({ text }: PageAnswer): Record<string, string> {
    const inputs = [...text.matchAll(/<input\s+type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/g)]
    return Object.fromEntries(inputs.map(([, name = '', value = '']) => [unescape(name), unescape(value)]))
}

/** The text of a piece of markup. */
export function unescape(markup: string): string {
    const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
    return markup.replace(/&(lt|gt|quot|#39|amp);/g, (_whole, name: string) => entities[name] as string)
}
