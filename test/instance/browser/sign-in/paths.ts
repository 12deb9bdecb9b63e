import type { HttpRequest } from '../../http/exchange'

/** Whether an address stays within this instance. */
export function isOwnPath(uri: string): boolean {
    return /^\/(?![/\\])[^\p{Cc}]*$/u.test(uri)
}

/** What a request asked for, to come back to. */
export function pathOf({ path, query }: HttpRequest): string {
    return query === '' ? path : `${path}?${query}`
}

/** The page of a module or of `nav_to.do`, which names it with or without a slash. */
export function ownPage(uri: string): string {
    const path = uri.startsWith('/') ? uri : `/${uri}`
    return isOwnPath(path) ? path : '/'
}
