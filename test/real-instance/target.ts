/** A real instance to test against, and its administrator. */
export interface Target {
    url: string
    userName: string
    password: string
    /** Where the test files note what they made there, one JSON document a line. */
    notes: string
}

const LOOPBACK = ['127.0.0.1', 'localhost']

/** The instance that the environment names; null where it names none. Throws where what it names cannot be used. */
export function targetOf(environment: NodeJS.ProcessEnv): Target | null {
    const {
        INSTANCE_URL: url,
        INSTANCE_USER: userName,
        INSTANCE_PASSWORD: password,
        INSTANCE_NOTES: notes,
    } = environment
    if (!url) return null
    if (!URL.canParse(url)) throw new Error(`INSTANCE_URL=${url} is no address: https://<instance>.service-now.com`)
    const { protocol, hostname, origin } = new URL(url)
    if (protocol !== 'https:' && !LOOPBACK.includes(hostname)) {
        throw new Error(`INSTANCE_URL=${url}: credentials go over https only`)
    }
    if (!userName || !password) {
        throw new Error('INSTANCE_USER and INSTANCE_PASSWORD name an administrator of the instance')
    }
    return { url: origin, userName, password, notes: notes ?? '' }
}

/** The instance under test; null is the stand-in. */
export const TARGET = targetOf(process.env)
