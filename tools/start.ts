// npm start: builds the app, starts the stand-in instance with it, sets it up, connects as the security center does,
// sends the sample improvement actions and shows what became of each.
import { parseArgs } from 'node:util'
import { SCOPE } from '../src/server/contract'
import { Administrator } from '../test/administrator/administrator'
import { startServer } from '../test/instance/http/server'
import { createInstance } from '../test/instance/instance'
import { connect } from '../test/security-center/connect'
import { samples } from '../test/security-center/samples'
import { shareSamples } from '../test/security-center/share'
import { type Site, startSite } from '../test/security-center/site/site'
import { build } from './build'
import { table } from './table'

const HELP = `npm start -- [options]
  --no-demo    a fresh instance, for going through the setup by hand
  --once       stop after the demonstration; exit code 0 only if every task has its ticket
  --port N     port on 127.0.0.1, 8080 by default; 0 takes a free one
  --data DIR   keep the database in this folder
  --app DIR    install a further built app beside this one (its dist/app)
  --no-build   start on dist/app as it is`

const { values: options } = parseArgs({
    options: {
        'no-demo': { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '8080' },
        data: { type: 'string' },
        app: { type: 'string', multiple: true, default: [] },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
    },
})

/** Connects and shares the samples; true if every task has its ticket. `site` goes on with the connection. */
async function demonstrate(url: string, site?: Site): Promise<boolean> {
    const administrator = new Administrator(url)
    if (site) await expectRedirectUrl(administrator, site.redirectUrl)
    const center = await connect(url, administrator, site?.redirectUrl)
    await site?.portal.connect(center)
    const rows = await shareSamples(center, samples)
    console.log(
        table(
            ['Task', 'Ticket type', 'Outcome', 'Request', 'Ticket', 'Link'],
            rows.map((row) => [row.name, row.ticketType, row.outcome, row.number, row.ticketNumber, row.link]),
        ),
    )
    // A column would cut it.
    const reasons = rows.filter(({ reason }) => reason !== '')
    for (const { name, number, reason } of reasons) console.log(`\n${number || name}: ${reason}`)
    const withTicket = rows.filter((row) => row.outcome === 'created' || row.outcome === 'received before').length
    console.log(`\n${withTicket} of ${rows.length} tasks have their ticket`)
    return withTicket === rows.length
}

/** Has the checklist expect the page that plays Microsoft's side, where it would expect Microsoft's. */
async function expectRedirectUrl(administrator: Administrator, redirectUrl: string): Promise<void> {
    const [property] = await administrator.rows('sys_properties', `name=${SCOPE}.redirect_url`)
    await administrator.update('sys_properties', property?.['sys_id'] ?? '', { value: redirectUrl })
}

/** Microsoft's side for a person, at the next port. It knows the instance by the name that the checklist shows. */
async function openSite(instanceUrl: string): Promise<Site> {
    const { body } = await new Administrator(instanceUrl).readChecklist()
    const port = options.port === '0' ? 0 : Number(options.port) + 1
    return startSite({ port, instances: { [body.result.connection.instanceName]: instanceUrl } })
}

async function main(): Promise<void> {
    if (options.help) {
        console.log(HELP)
        return
    }
    if (!options['no-build']) {
        console.log('Building the app …')
        build()
    }
    const instance = createInstance({
        apps: ['dist/app', ...options.app],
        ...(options.data === undefined ? {} : { dataDir: options.data }),
    })
    const server = await startServer({ instance, port: Number(options.port), scheduler: true })
    console.log(
        `\nStand-in instance  ${server.url}\nAdministrator      admin / admin\nChecklist          ${server.url}/${SCOPE}_setup.do`,
    )
    const site = options.once ? undefined : await openSite(server.url)
    if (site) console.log(`Security center    ${site.url}\nIts redirect URL   ${site.redirectUrl}`)
    let ok = true
    try {
        if (!options['no-demo']) ok = await demonstrate(server.url, site)
    } finally {
        if (options.once) {
            await server.close()
            instance.close()
        }
    }
    if (options.once) process.exitCode = ok ? 0 : 1
    else console.log(`\nCtrl-C stops it\nready ${server.url}`)
}

function said(error: unknown): unknown {
    if (!(error instanceof Error)) return error
    const { code, port } = error as NodeJS.ErrnoException & { port?: number }
    return code === 'EADDRINUSE'
        ? `Port ${port} of 127.0.0.1 is taken. Choose another one: --port N, or --port 0 for any that is free.`
        : error.message
}

main().catch((error: unknown) => {
    console.error(said(error))
    process.exit(1)
})
