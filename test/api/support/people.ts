import { hiddenFields, PlainBrowser, unescape } from '../../instance/fidelity/browser-support'
import { LeverNeeded } from '../../real-instance/lever-needed'
import { TARGET } from '../../real-instance/target'
import { addUser, type Fresh, REQUEST } from './running'

/** A session in the instance's pages, as this user. */
export async function logIn({ instance, url }: Fresh, userName: string): Promise<PlainBrowser> {
    if (TARGET) throw new LeverNeeded('pages for people as the stand-in draws them')
    const browser = new PlainBrowser(instance, url)
    await browser.logIn(userName)
    return browser
}

/** Somebody with a session in the instance's pages. */
export class Person {
    private constructor(private readonly browser: PlainBrowser) {}

    /** Makes a user with these roles and signs in. */
    static async signIn(running: Fresh, userName: string, roles: string[]): Promise<Person> {
        addUser(running, userName, roles)
        return new Person(await logIn(running, userName))
    }

    /** A page, its text as people read it. */
    async open(path: string): Promise<Page> {
        const { status, text } = await this.browser.get(path)
        return new Page(status, text)
    }

    request(sysId: string): Promise<Page> {
        return this.open(`/${REQUEST}.do?sys_id=${sysId}`)
    }

    /** Sends a form with what a person has typed or pressed, and opens the page that it leads to. */
    async send(path: string, typed: Record<string, string>): Promise<Page & { from: string }> {
        const sent = await this.browser.post(path, { ...hiddenFields(await this.browser.get(path)), ...typed })
        const page = sent.status === 302 ? await this.open(sent.location) : new Page(sent.status, sent.text)
        return Object.assign(page, { from: sent.location })
    }
}

/** What a person sees. */
export class Page {
    constructor(
        readonly status: number,
        readonly html: string,
    ) {}

    /** Without markup, white space put together. */
    get text(): string {
        return unescape(this.html.replace(/<script[^]*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')
    }

    /** sys_ids of the UI actions by their names. */
    get actions(): Record<string, string> {
        const found = this.html.matchAll(/<button[^>]*(?:value|data-action)="([0-9a-f]{32})"[^>]*>([^<]*)</g)
        return Object.fromEntries([...found].map(([, id = '', name = '']) => [unescape(name).trim(), id]))
    }

    /** What scripts have told the person. */
    get messages(): string[] {
        return [...this.html.matchAll(/class="message[^"]*">([^<]*)</g)].map(([, text = '']) => unescape(text))
    }

    /** The links of the page by their texts. */
    get links(): Record<string, string> {
        const found = this.html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^<]*)</g)
        return Object.fromEntries([...found].map(([, href = '', name = '']) => [unescape(name).trim(), unescape(href)]))
    }
}
