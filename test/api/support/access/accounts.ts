import { SCOPE } from '../../../../src/server/contract'
import { PlainBrowser } from '../../../instance/fidelity/browser-support'
import { type Answer, jsonRequest } from '../../../json-request'
import { addUser, type Fresh } from '../running'

/** The columns of docs/access.md: whoever comes, with these roles. Without any roles list: not signed in. */
export const COLUMNS: Record<string, string[] | undefined> = {
    'not signed in': undefined,
    'no role': [],
    '.integration': [`${SCOPE}.integration`],
    '.user': [`${SCOPE}.user`],
    '.user + itil': [`${SCOPE}.user`, 'itil'],
    '.admin': [`${SCOPE}.admin`],
    itil: ['itil'],
    itil_admin: ['itil_admin'],
    snc_external: ['snc_external'],
    admin: ['admin'],
}

/** Somebody who tries everything: programs' ways with Basic credentials, pages with a session. */
export interface Account {
    column: string
    /** All roles, contained ones included. */
    roles: ReadonlySet<string>
    call: (method: string, path: string, body?: unknown) => Promise<Answer>
    browser: PlainBrowser
}

/** One account for each column. */
export async function signInAll(fresh: Fresh): Promise<Account[]> {
    const accounts: Account[] = []
    for (const [column, roles] of Object.entries(COLUMNS)) {
        const userName = `matrix.${column.replace(/\W+/g, '.')}`
        const browser = new PlainBrowser(fresh.instance, fresh.url)
        const authorization = roles ? `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}` : ''
        if (roles) {
            addUser(fresh, userName, roles)
            await browser.logIn(userName)
        }
        accounts.push({
            column,
            roles: new Set(roles && fresh.instance.user(userName)?.roles),
            browser,
            call: (method, path, body) => jsonRequest(new URL(path, fresh.url), method, authorization, body),
        })
    }
    return accounts
}
