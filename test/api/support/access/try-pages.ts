import type { Row } from '../../../instance/types'
import { hiddenFields, type PageAnswer, type PlainBrowser, unescape } from '../../../instance/fidelity/browser-support'
import { REQUEST } from '../running'
import type { Account } from './accounts'
import { besidesLog, type Change } from './tables-kept'
import { type Cells, GRANTED, REFUSED } from './try-fields'
import { newValues, otherValues } from './values'
import type { Target, World } from './world'

/** Shorter ones may stand in any page. */
const TELLING = 8

/** Granted where the page shows something of the row, refused where it is refused and shows nothing. */
export async function seeRecord(
    world: World,
    { browser }: Account,
    { table, sysId }: Target,
    kind: 'list' | 'form',
    as = table,
): Promise<string> {
    const { store } = world.running.instance
    const row = store.get(table, sysId) ?? {}
    const query = `sysparm_query=sys_id=${sysId}`
    const answer = await browser.get(kind === 'list' ? `/${as}_list.do?${query}` : `/${as}.do?sys_id=${sysId}`)
    const text = unescape(answer.text)
    const values = Object.entries(row).filter(([name, value]) => !name.startsWith('sys_') && value.length >= TELLING)
    const link = kind === 'list' ? [['a link', `${table}.do?sys_id=${sysId}`]] : []
    const seen = [...values, ...link].filter(([, value = '']) => text.includes(value)).map(([name]) => name)
    if (isKept(answer)) return seen.length === 0 ? REFUSED : `${answer.status}, but it shows ${seen.join(', ')}`
    return seen.length > 0 ? GRANTED : `${answer.status}, with nothing of the row`
}

/** Everything typed into a form and sent, whatever the form lets a person type. */
export async function saveForm(
    world: World,
    { browser }: Account,
    { table, sysId }: Target,
    changes: () => Change[],
): Promise<string> {
    const { instance } = world.running
    const typed = otherValues(instance, table, instance.store.get(table, sysId) ?? {})
    await send(browser, `/${table}.do?sys_id=${sysId}`, typed)
    const own = changes().filter((change) => change.sysId === sysId || change.table === 'sys_journal_field')
    return cellOf(changes(), own)
}

export async function createInForm(
    world: World,
    { browser }: Account,
    table: string,
    changes: () => Change[],
): Promise<string> {
    await send(browser, `/${table}.do?sys_id=-1`, newValues(world.running.instance, table))
    return cellOf(
        changes(),
        changes().filter((change) => change.table === table && change.kind === 'inserted'),
    )
}

function cellOf(changes: Change[], wanted: Change[]): string {
    if (changes.length === 0) return REFUSED
    return wanted.length > 0 ? GRANTED : `changed ${JSON.stringify(changes)}`
}

async function send(browser: PlainBrowser, path: string, typed: Row): Promise<void> {
    await browser.post(path, { ...typed, sysparm_ck: await tokenOf(browser) })
}

/** The session's own mark, without which no form is taken; there is none without a session. */
async function tokenOf(browser: PlainBrowser): Promise<string> {
    return hiddenFields(await browser.get('/')).sysparm_ck ?? ''
}

function isKept({ status }: PageAnswer): boolean {
    return [302, 403].includes(status)
}

export async function openPage({ browser }: Account, path: string, mark: string): Promise<string> {
    const answer = await browser.get(path)
    if (isKept(answer)) return REFUSED
    return answer.status === 200 && answer.text.includes(mark) ? GRANTED : `answered ${answer.status}, without ${mark}`
}

/** Which of these titles the menu of the home page shows. */
export async function seeMenu({ browser }: Account, menu: string, titles: string[]): Promise<Cells> {
    const { text } = await browser.get('/')
    const [, section] = text.split(`<h2>${menu}</h2>`)
    const shown = section?.split('</section>')[0] ?? ''
    return Object.fromEntries([
        [`menu: ${menu}`, section === undefined ? REFUSED : GRANTED],
        ...titles.map((title) => [`module: ${title}`, shown.includes(`>${title}<`) ? GRANTED : REFUSED]),
    ]) as Cells
}

/** An action of a form: granted where it is offered and does what it is for, refused where it is neither offered nor
 * does anything when it is asked for all the same. */
export async function pressAction(world: World, { browser }: Account, action: Row): Promise<string> {
    const { sys_id: id = '', table = '', client } = action
    world.kept.to(world.connected)
    const sysId = table === REQUEST ? waitingOf(world) : (world.tickets[table]?.sys_id ?? '')
    const path = `/${table}.do?sys_id=${sysId}`
    const isOffered = (await browser.get(path)).text.includes(`"${id}"`)
    if (client === 'true') return isOffered ? GRANTED : REFUSED
    const answer = await browser.post(path, { sys_action: id, sysparm_ck: await tokenOf(browser) })
    const changes = besidesLog(world.kept.changesSince(world.connected))
    const didIt = changes.some(isTicketMade) || answer.location.includes(`${REQUEST}.do?sys_id=`)
    if (isOffered) return didIt ? GRANTED : `offered, but ${answer.status} ${answer.location}`
    return didIt || changes.length > 0 ? `not offered, but ${answer.location} ${JSON.stringify(changes)}` : REFUSED
}

function isTicketMade({ table, columns }: Change): boolean {
    return table === REQUEST && columns.includes('ticket_number')
}

function waitingOf({ targets }: World): string {
    return targets.find(({ called }) => called === ' without a ticket')?.sysId ?? ''
}
