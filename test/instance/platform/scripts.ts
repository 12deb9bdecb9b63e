import type { Row } from '../types'
import { levelError } from '../engine/level'
import { answer } from '../glide/host'
import { NotInStandIn, TransactionCancelled } from './errors'
import type { Platform } from './platform'
import type { Transaction } from './transaction'

/** What a script finds under a name; made into an object by the prelude (glide/run.js). */
export type Variable =
    | {
          type: 'record'
          table: string
          row: Row
          /** Set on the record, but not saved. */
          changes?: Row
          previous?: Row
          operation?: string
          journals?: Row
          inRule?: boolean
      }
    /** A query that is being put together. */
    | { type: 'query'; table: string }
    | { type: 'null' }
    | { type: 'answer' }
    | { type: 'action' }
    | { type: 'mail_template' }
    | { type: 'mail' }
    | { type: 'rest_request'; request: object }
    | { type: 'rest_response' }
    | { type: 'test_outputs' }
    | { type: 'test_steps'; outputs: Record<string, Row> }
    | { type: 'test_result' }
    | { type: 'assert_equal' }
    | { type: 'scan_engine' }

export interface ScriptError {
    name: string
    message: string
    stack?: string
    /** For an error of sn_ws_err. */
    service?: { status: number; message: string; detail: string }
}

export interface ScriptOutcome {
    error?: ScriptError
    /** JSON of the completion value, if there is one. */
    completion?: string
    /** A service error that the script returned. */
    returned?: { status: number; message: string; detail: string }
    /** What each variable holds after the run. */
    variables: Record<string, Record<string, unknown>>
}

/** Runs scripts of a scope within a transaction. */
export class Scripts {
    constructor(private readonly platform: Platform) {}

    run(
        transaction: Transaction,
        scope: string,
        script: { name: string; source: string },
        variables: Record<string, Variable>,
    ): ScriptOutcome {
        const refused = levelError(this.platform.scopes.byName(scope).level, script)
        if (refused) return { error: refused, variables: {} }
        const text = transaction.within(scope, () => {
            const context = transaction.contexts.get(scope) ?? this.open(transaction, scope)
            return context.run({ ...script, variables: JSON.stringify(variables) })
        })
        const outcome = { variables: {}, ...(JSON.parse(text) as Partial<ScriptOutcome>) }
        // Whatever a script caught of these, its transaction is over.
        if (transaction.cancelled) throw new TransactionCancelled()
        if (transaction.missing) throw transaction.missing
        return outcome
    }

    /** The value of an expression as a condition. */
    test(
        transaction: Transaction,
        scope: string,
        script: { name: string; source: string },
        variables: Record<string, Variable>,
    ): boolean {
        const outcome = this.run(transaction, scope, script, variables)
        if (outcome.error) {
            this.platform.log.write('error', scope, `${outcome.error.name}: ${outcome.error.message} (${script.name})`)
            return false
        }
        return outcome.completion === 'true'
    }

    private open(transaction: Transaction, scope: string): NonNullable<ReturnType<Transaction['contexts']['get']>> {
        const context = this.platform.engine.open(scope, (operation, json) => {
            try {
                return JSON.stringify({ value: answer(this.platform, transaction, operation, JSON.parse(json)) })
            } catch (error) {
                return JSON.stringify({ error: this.describe(transaction, error) })
            }
        })
        transaction.contexts.set(scope, context)
        return context
    }

    private describe(transaction: Transaction, error: unknown): { name: string; message: string } {
        const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
        const isPlatform = error instanceof Error && 'onPlatform' in error
        if (!isPlatform && !(error instanceof TransactionCancelled)) transaction.missing ??= missing(error)
        return { name, message }
    }
}

function missing(error: unknown): Error {
    return error instanceof Error ? error : new NotInStandIn(String(error))
}
