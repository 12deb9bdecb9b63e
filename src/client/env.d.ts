// What the platform's globals (`sdk:now-ux-globals`) put into the page.
interface Window {
    /** The session's token: every write needs it as `X-UserToken`. */
    g_ck?: string
}

declare module '*.css'
