import type { Database } from '../database/database'
import type { Rows } from '../database/rows'
import type { Dictionary } from '../dictionary/dictionary'
import type { Engine } from '../engine/engine'
import type { Reader } from '../records/reader'
import type { RowStore } from '../records/store'
import type { Writer } from '../records/writer'
import type { AccessControls } from './access-controls'
import type { AsyncRules } from './async-rules'
import type { BusinessRules } from './business-rules'
import type { Choices } from './choices'
import type { Clock } from './clock'
import type { CustomerUpdates } from './customer-updates'
import type { Display } from './display'
import type { Jobs } from './jobs'
import type { Levers } from './levers'
import type { Log } from './log'
import type { Mails } from './mails'
import type { Numbers } from './numbers'
import type { Properties } from './properties'
import type { QueryRules } from './query-rules'
import type { ScopePolicy } from './scope-policy'
import type { Scopes } from './scopes'
import type { ScriptIncludes } from './script-includes'
import type { Scripts } from './scripts'
import type { Secrets } from './secrets'
import type { Translations } from './translations'
import type { UiActions } from './ui-actions'
import type { Users } from './users'

/** The parts of an instance, as they know each other. Assembled in `instance.ts`. */
export interface Platform {
    readonly database: Database
    readonly dictionary: Dictionary
    readonly rows: Rows
    readonly store: RowStore
    readonly reader: Reader
    readonly writer: Writer
    readonly engine: Engine
    readonly scripts: Scripts
    readonly rules: BusinessRules
    readonly queryRules: QueryRules
    readonly asyncRules: AsyncRules
    readonly accessControls: AccessControls
    readonly scopePolicy: ScopePolicy
    readonly scopes: Scopes
    readonly scriptIncludes: ScriptIncludes
    readonly users: Users
    readonly properties: Properties
    readonly choices: Choices
    readonly customerUpdates: CustomerUpdates
    readonly translations: Translations
    readonly display: Display
    readonly secrets: Secrets
    readonly numbers: Numbers
    readonly jobs: Jobs
    readonly uiActions: UiActions
    readonly mails: Mails
    readonly levers: Levers
    readonly log: Log
    readonly clock: Clock
}
