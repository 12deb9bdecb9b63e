import { isJournal } from '../database/storage'
import type { Platform } from '../platform/platform'
import type { Transaction } from '../platform/transaction'
import type { Column, Refusal, Row } from '../types'
import { normalise } from './normalise'
import { evaluateExpression, type ValueScope } from './values'

const NUMBER = /^javascript:\s*(global\.)?getNextObjNumberPadded\(\);?$/

export function valueScope(platform: Platform, { user, zone, running }: Transaction): ValueScope {
    const scope = { userId: user.id, userName: user.userName, now: platform.clock.now(), zone }
    if (!platform.properties.isOn('stand_in.query.dot_walk.fenced')) return scope
    return { ...scope, mayWalk: (table) => platform.scopePolicy.isOpen(running, table) }
}

/** The caller's values in stored form, journals apart; or why the platform refuses them. */
export function callerValues(platform: Platform, table: string, values: Row): { row: Row; journals: Row } | Refusal {
    const row: Row = {}
    const journals: Row = {}
    for (const [name, value] of Object.entries(values)) {
        const column = platform.dictionary.column(table, name)
        const fitted = fit(platform, column, normalise(column, value))
        if (typeof fitted !== 'string') return fitted
        if (!isJournal(column.type)) row[name] = fitted
        else if (fitted !== '') journals[name] = fitted
    }
    return { row, journals }
}

const UNLIMITED = new Set(['password', 'password2'])

/** Cuts what is longer than its column, silently (docs/stand-in.md 54), or refuses it where the switch says so. */
function fit(platform: Platform, column: Column, value: string): string | Refusal {
    if (value.length <= column.maxLength || UNLIMITED.has(column.type)) return value
    if (!platform.properties.isOn('stand_in.long_string.rejected')) return value.slice(0, column.maxLength)
    return {
        cause: 'business_rule',
        message: `${column.label}: the value is longer than ${column.maxLength} characters`,
    }
}

/** The default of a column for a new row. The number is taken here, so a refused insert leaves a gap. */
export function defaultValue(platform: Platform, transaction: Transaction, table: string, column: string): string {
    const definition = platform.dictionary.column(table, column)
    const value = definition.default ?? ''
    if (NUMBER.test(value)) return platform.numbers.next(table)
    if (value === 'javascript:current.getTableName();') return table
    if (value === 'javascript:ChangeModel.getDefaultTypeValue();') return 'normal'
    if (value === 'javascript:ChangeModel.getDefaultModelValue(current);') return defaultChangeModel(platform)
    if (!value.startsWith('javascript:')) return normalise(definition, value)
    return evaluateExpression(value, valueScope(platform, transaction))
}

function defaultChangeModel(platform: Platform): string {
    return platform.store.find('chg_model', { default_change_model: '1' })[0]?.sys_id ?? ''
}
