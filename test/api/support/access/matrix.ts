import { builtRecords, type BuiltRecord } from '../built'
import { idOf } from '../running'
import type { Account } from './accounts'
import type { Change } from './tables-kept'
import {
    type Cells,
    createRecord,
    deleteRecord,
    GRANTED,
    listTable,
    readRecord,
    REFUSED,
    writeRecord,
} from './try-fields'
import { createInForm, openPage, pressAction, saveForm, seeMenu, seeRecord } from './try-pages'
import { routeName, tryRoute } from './try-routes'
import type { World } from './world'

/** A part of the matrix: its heading, and what one account finds, by row. Everybody finds the same rows. */
export interface Part {
    heading: string
    find: (account: Account) => Promise<Cells>
}

const records = builtRecords()
const of = (table: string) => records.filter((record) => record.table === table).map(({ values }) => values)
const named = (rows: BuiltRecord['values'][], column = 'name') => rows.map((row) => row[column] ?? '')

/** The kinds of records that the build has. */
export function builtKinds(): string[] {
    return [...new Set(records.map(({ table }) => table))].sort()
}

/** All parts, from what the build has. */
export function partsOf(world: World): Part[] {
    return [
        { heading: 'Routes', find: (account) => routes(world, account) },
        { heading: 'Pages', find: (account) => pages(account) },
        { heading: 'Menu, reports and actions', find: (account) => entries(world, account) },
        { heading: 'Properties', find: (account) => properties(world, account) },
        ...tables().map((table) => ({ heading: table, find: (account: Account) => tableCells(world, table, account) })),
    ]
}

/** Tables of ours, and those of others that a column of ours is in. */
export function tables(): string[] {
    return [...new Set([...named(of('sys_db_object')), ...named(of('sys_dictionary'))])].sort()
}

async function routes(world: World, account: Account): Promise<Cells> {
    const cells: Cells = {}
    for (const { http_method: method = '', operation_uri: uri = '' } of of('sys_ws_operation')) {
        const route = routeName(method, uri)
        cells[route] = await tryRoute(world, route, account)
    }
    world.kept.to(world.filled)
    return cells
}

async function pages(account: Account): Promise<Cells> {
    const cells: Cells = {}
    const assets = named(of('sys_ux_lib_asset'))
    for (const endpoint of named(of('sys_ui_page'), 'endpoint'))
        cells[endpoint] = await openPage(account, `/${endpoint}`, assets[0] ?? '?')
    for (const name of assets) {
        const path = `/uxasset/externals/${name}.jsdbx`
        cells[path] = await openPage(account, path, 'ESM_BODY')
    }
    return cells
}

async function entries(world: World, account: Account): Promise<Cells> {
    const cells: Cells = {}
    for (const { sys_id: id, title = '' } of of('sys_app_application')) {
        const modules = of('sys_app_module').filter(({ application }) => application === id)
        Object.assign(cells, await seeMenu(account, title, named(modules, 'title')))
    }
    for (const { sys_id: id, title = '' } of of('sys_report'))
        cells[`report: ${title}`] = await openPage(account, `/sys_report_template.do?jvar_report_id=${id}`, '<table')
    for (const action of of('sys_ui_action'))
        cells[`action: ${action['table']} / ${action['name']}`] = await pressAction(world, account, action)
    world.kept.to(world.filled)
    return cells
}

/** The rows of our properties. A role that only the property itself names counts on an instance, whose own access control
 * asks for it; the stand-in's does not. */
async function properties(world: World, account: Account): Promise<Cells> {
    const { store } = world.running.instance
    const cells: Cells = {}
    for (const name of named(of('sys_properties'))) {
        const row = store.find('sys_properties', { name })[0] ?? {}
        const by = (column: string) =>
            (row[column] ?? '').split(',').some((role) => account.roles.has(role)) ? 'by its roles' : REFUSED
        const target = { table: 'sys_properties', sysId: idOf(row), called: '' }
        const { 'read: value': read = '' } = await readRecord(world, account, target)
        const { 'write: value': write = '' } = await writeRecord(world, account, target)
        world.kept.to(world.filled)
        cells[`read: ${name}`] = read === REFUSED ? by('read_roles') : read
        cells[`write: ${name}`] = write === REFUSED ? by('write_roles') : write
    }
    return cells
}

async function tableCells(world: World, table: string, account: Account): Promise<Cells> {
    const { store } = world.running.instance
    world.kept.to(world.filled)
    const targets = world.targets.filter((target) => target.table === table)
    const [target] = targets
    if (!target) return { [`no record of '${table}' to try`]: GRANTED }
    const cells: Cells = {
        'Table API': await listTable(account, table),
        'list page': await seeRecord(world, account, target, 'list'),
        'form page': await seeRecord(world, account, target, 'form'),
    }
    const undone = async (name: string, find: (changes: () => Change[]) => Promise<string | Cells>) => {
        let known: Change[] | undefined
        const changes = () => (known ??= world.kept.changesSince(world.filled))
        const found = await find(changes)
        const rows = typeof found === 'string' ? { write: found } : found
        if (rows['write'] === REFUSED && changes().length > 0)
            rows['write'] = `refused, but ${JSON.stringify(changes())}`
        for (const [row, cell] of Object.entries(rows)) cells[row.replace(/^write/, name)] = cell
        world.kept.to(world.filled)
    }
    // Behind the switch for web services stand the access controls: what they say is what has to hold.
    const [object = {}] = store.find('sys_db_object', { name: table })
    store.update('sys_db_object', idOf(object), { ws_access: '1' })
    Object.assign(cells, await readRecord(world, account, target))
    await undone('create', () => createRecord(world, account, table))
    await undone('create in a form', (changes) => createInForm(world, account, table, changes))
    for (const one of targets) {
        await undone(`save in a form${one.called}`, (changes) => saveForm(world, account, one, changes))
        await undone(`write${one.called}`, () => writeRecord(world, account, one))
    }
    await undone('delete', () => deleteRecord(world, account, target))
    for (const parent of store.ancestry(table).slice(1)) {
        cells[`list page of ${parent}`] = await seeRecord(world, account, target, 'list', parent)
        cells[`read as ${parent}`] = (await readRecord(world, account, target, parent))['read'] ?? ''
        await undone(
            `write as ${parent}`,
            async () => (await writeRecord(world, account, target, parent))['write'] ?? '',
        )
        await undone(`delete as ${parent}`, () => deleteRecord(world, account, target, parent))
    }
    store.update('sys_db_object', idOf(object), { ws_access: object['ws_access'] ?? '' })
    return cells
}
