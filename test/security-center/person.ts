import { type CheerioAPI, load } from 'cheerio'
import { CookieJar } from 'tough-cookie'

/** A page of the instance as a person sees it, or the address outside the instance that the browser was led to. */
type Place = { at: URL; page: CheerioAPI } | { at: URL; page: null }

/** More redirects than any way through the instance needs. */
const MOST_REDIRECTS = 10

/** A person with a browser, as far as connecting needs one: opens an address of the instance, fills in forms and presses
 * buttons. No script runs. */
export class Person {
    private readonly cookies = new CookieJar()

    constructor(private readonly instanceUrl: string) {}

    /** Opens the address that asks for consent, logs in where the instance wants it, and presses *Allow*. Answers where
     * the browser is led afterwards, which is not opened: the client's redirect URL with what the instance adds to it.
     * Throws if the instance shows another page than one of login or consent, with that page's text. */
    async allow(address: URL, userName: string, password: string): Promise<URL> {
        let place = await this.open(address)
        if (place.page?.('input[name="user_password"]').length) {
            place = await this.submit(place, { user_name: userName, user_password: password })
        }
        if (place.page?.('button[value="allow"]').length)
            place = await this.submit(place, { sysparm_decision: 'allow' })
        if (place.page !== null) throw new Error(`No way to allow it: ${textOf(place.page)}`)
        return place.at
    }

    /** Sends the one form of the page with what was filled in. */
    private submit({ at, page }: Place, filledIn: Record<string, string>): Promise<Place> {
        const form = page?.('form[method="post"]') ?? []
        if (form.length !== 1 || page === null) throw new Error(`${at.pathname} has ${form.length} forms`)
        const hidden = page('form[method="post"] input[type="hidden"]')
            .toArray()
            .map((input) => [page(input).attr('name') ?? '', page(input).attr('value') ?? ''] as const)
        const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...filledIn })
        return this.open(new URL(page('form[method="post"]').attr('action') ?? '', at), body)
    }

    private async open(address: URL, form?: URLSearchParams): Promise<Place> {
        let [at, body] = [address, form]
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (at.origin !== new URL(this.instanceUrl).origin) return { at, page: null }
            const response = await fetch(at, {
                method: body ? 'POST' : 'GET',
                redirect: 'manual',
                headers: { cookie: await this.cookies.getCookieString(at.href) },
                ...(body ? { body } : {}),
            })
            for (const cookie of response.headers.getSetCookie()) await this.cookies.setCookie(cookie, at.href)
            const location = response.headers.get('location')
            if (location === null) return { at, page: load(await response.text()) }
            ;[at, body] = [new URL(location, at), undefined]
        }
        throw new Error(`${address.pathname} leads round in circles`)
    }
}

function textOf(page: CheerioAPI): string {
    return page('main, body').first().text().replace(/\s+/g, ' ').trim()
}
