// The menu of the app: what it shows whom, its lists and reports.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Row } from '../instance/types'
import { created, openDesk, sessionOf, waiting } from './support/desk'
import type { Person } from './support/people'
import { idOf, REQUEST } from './support/running'

const { running, user, admin, itil, nobody } = await openDesk()
const { instance } = running
const { store } = instance

describe('the menu', () => {
    const FOR_USERS = ['Open', 'Assigned to me', 'Waiting for a ticket', 'All requests', 'Comments from Microsoft 365', 'Requests by state', 'Open requests by category', 'Open requests by age'] // prettier-ignore
    const FOR_ADMINS = ['Installation checklist', 'Ticket routes', 'State names', 'Connector log']

    test('shows each person what is theirs', async () => {
        const shown = async (person: Person): Promise<string[]> => {
            const { links } = await person.open('/')
            return [...FOR_USERS, ...FOR_ADMINS].filter((name) => name in links)
        }
        assert.deepEqual(await shown(user), FOR_USERS)
        assert.deepEqual(await shown(admin), [...FOR_USERS, ...FOR_ADMINS])
        for (const person of [itil, nobody]) assert.deepEqual(await shown(person), [])
    })

    test('leads to pages that open', async () => {
        const { links } = await admin.open('/')
        for (const name of [...FOR_USERS, ...FOR_ADMINS]) assert.equal((await admin.open(links[name] ?? '')).status, 200, name) // prettier-ignore
    })

    test('lists what is open, what is mine and what waits for a ticket', async () => {
        const { request: open } = await created(running)
        const { request: done } = await created(running)
        const { request: mine } = await created(running)
        store.update(REQUEST, idOf(done), { active: '0', state: '3' })
        store.update(REQUEST, idOf(mine), { assigned_to: sessionOf(running, 'uma.user').id })
        const { id } = await waiting(running)
        const waits = store.get(REQUEST, id) ?? {}
        const these = `numberIN${[open, done, mine, waits].map((row) => row['number']).join(',')}`
        const { links } = await user.open('/')
        for (const [name, expected] of [
            ['Open', [open, mine, waits]],
            ['Assigned to me', [mine]],
            ['Waiting for a ticket', [waits]],
            ['All requests', [open, done, mine, waits]],
        ] as const) {
            const path = links[name] ?? ''
            const page = await user.open(`${path}${path.includes('?') ? '%5E' : '?sysparm_query='}${these}`)
            const listed = [open, done, mine, waits].filter(({ number }) => page.text.includes(` ${number} `))
            assert.deepEqual(listed.map((row) => row['number']).sort(), expected.map((row) => row['number']).sort(), name) // prettier-ignore
        }
        const { text } = await user.open(links['Waiting for a ticket'] ?? '')
        assert.match(text, /Data Policy Exception: Configuration item is mandatory/)
    })

    test('counts by state, category and age, without tests', async () => {
        await created(running, { recommendationCategory: 'Apps' })
        const { request: trial } = await created(running, { recommendationCategory: 'Apps' })
        store.update(REQUEST, idOf(trial), { test: '1' })
        const { links } = await user.open('/')
        const counted = (where: Row): number => store.find(REQUEST, { test: '0', ...where }).length
        const byState = await user.open(links['Requests by state'] ?? '')
        assert.match(byState.text, new RegExp(` Open ${counted({ state: '1' })} `))
        const byCategory = await user.open(links['Open requests by category'] ?? '')
        assert.match(byCategory.text, new RegExp(` Apps ${counted({ active: '1', recommendation_category: 'apps' })} `))
        const byAge = await user.open(links['Open requests by age'] ?? '')
        const month = new Date(instance.now()).toISOString().slice(0, 7)
        const types = ['change', 'incident'].map((type) => counted({ active: '1', ticket_type: type }))
        assert.match(byAge.text, new RegExp(` Change request Incident ${month} ${types.join(' ')} `))
        for (const name of ['Requests by state', 'Open requests by category', 'Open requests by age'])
            for (const person of [itil, nobody]) assert.equal((await person.open(links[name] ?? '')).status, 403)
    })
})
