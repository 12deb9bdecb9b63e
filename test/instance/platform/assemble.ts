import type { Database } from '../database/database'
import { Rows } from '../database/rows'
import type { EngineName } from '../engine/engine'
import { Dictionary } from '../dictionary/dictionary'
import { RhinoEngine } from '../engine/rhino-engine'
import { VmEngine } from '../engine/vm-engine'
import { Reader } from '../records/reader'
import { RowStore } from '../records/store'
import { Writer } from '../records/writer'
import { AccessControls } from './access-controls'
import { AsyncRules } from './async-rules'
import { BusinessRules } from './business-rules'
import { Choices } from './choices'
import { Clock } from './clock'
import { CustomerUpdates } from './customer-updates'
import { Display } from './display'
import { Jobs } from './jobs'
import { Levers } from './levers'
import { Log } from './log'
import { Mails } from './mails'
import { ModuleStore } from './module-store'
import { Numbers } from './numbers'
import type { Platform } from './platform'
import { Properties } from './properties'
import { QueryRules } from './query-rules'
import { ScopePolicy } from './scope-policy'
import { ScriptIncludes } from './script-includes'
import { Scopes } from './scopes'
import { Scripts } from './scripts'
import { Secrets } from './secrets'
import { Translations } from './translations'
import { UiActions } from './ui-actions'
import { Users } from './users'

/** Puts the parts together. Those that know the whole platform get it before it is complete and use it later. */
export function assemble(database: Database, engine: EngineName = 'vm'): Platform {
    const dictionary = new Dictionary()
    const clock = new Clock()
    const rows: Rows = new Rows(database, dictionary, () => properties.value('stand_in.string.four_bytes'))
    const store = new RowStore(database, rows, dictionary, clock)
    const properties = new Properties(store)
    const log = new Log(store)
    const scopes = new Scopes(store, dictionary)
    const modules = new ModuleStore(store)
    const platform = {
        database,
        dictionary,
        clock,
        rows,
        store,
        properties,
        log,
        scopes,
        reader: new Reader(database, rows, dictionary, properties, log),
        users: new Users(store),
        choices: new Choices(store, dictionary),
        customerUpdates: new CustomerUpdates(store, dictionary),
        translations: new Translations(store, dictionary, properties),
        secrets: new Secrets(properties),
        numbers: new Numbers(store, dictionary),
        scopePolicy: new ScopePolicy(store, scopes, properties, log),
        scriptIncludes: new ScriptIncludes(store),
        levers: new Levers(),
        engine: engine === 'rhino' ? new RhinoEngine() : new VmEngine((path) => modules.source(path)),
    } as Omit<
        Platform,
        | 'writer'
        | 'scripts'
        | 'rules'
        | 'queryRules'
        | 'asyncRules'
        | 'accessControls'
        | 'display'
        | 'jobs'
        | 'uiActions'
        | 'mails'
    > as Platform
    return Object.assign(platform, {
        writer: new Writer(platform),
        scripts: new Scripts(platform),
        rules: new BusinessRules(platform),
        queryRules: new QueryRules(platform),
        asyncRules: new AsyncRules(platform),
        accessControls: new AccessControls(platform),
        display: new Display(platform),
        jobs: new Jobs(platform),
        uiActions: new UiActions(platform),
        mails: new Mails(platform),
    })
}
