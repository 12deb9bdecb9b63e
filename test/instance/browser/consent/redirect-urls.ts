import type { Row } from '../../types'

/** The addresses that a client registered, one or several (docs/stand-in.md 314). */
export function redirectUrls(client: Row): string[] {
    return (client.redirect_url ?? '').split(/[\s,]+/).filter((url) => url !== '')
}

/** Where the answer goes: the address asked for if it is registered, exactly; else the first one. */
export function redirectUrl(client: Row, asked: string | undefined): string | undefined {
    const registered = redirectUrls(client)
    return registered.find((url) => url === asked) ?? registered[0]
}
