import assert from 'node:assert/strict'
import { ADMINISTRATOR, type Fresh } from './running'

/** What a link of the checklist opens: the form of one record, or the list of those that a query selects. */
export interface Opened {
    table: string
    /** sys_ids of the records that are shown; -1 for a new one. */
    shown: string[]
    text: string
}

/** Opens a link as an administrator does. Throws unless it leads to a form or list of this instance. */
export async function open({ url }: Fresh, link: string | undefined): Promise<Opened> {
    assert.ok(link !== undefined && link.startsWith(`${url}/`), `${link} is no address of this instance`)
    const response = await fetch(link, { headers: { authorization: ADMINISTRATOR }, redirect: 'manual' })
    const text = await response.text()
    assert.equal(response.status, 200, `${link}: ${text}`)
    const [, form, id] = /<form method="post" action="\/(\w+)\.do\?sys_id=([^"]+)"/.exec(text) ?? []
    if (form !== undefined && id !== undefined) return { table: form, shown: [id], text }
    const [, list] = /<form method="get" action="\/(\w+)_list\.do"/.exec(text) ?? []
    assert.ok(list !== undefined, `${link} is neither a form nor a list`)
    const rows = [...text.matchAll(/<td>\s*<a href="\/\w+\.do\?sys_id=([^"]+)"/g)]
    return { table: list, shown: rows.map(([, shown = '']) => shown), text }
}
