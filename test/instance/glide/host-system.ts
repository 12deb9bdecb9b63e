import { checkLevel } from '../engine/level'
import type { Platform } from '../platform/platform'
import { languageOf } from '../platform/translations'
import type { Transaction } from '../platform/transaction'
import { parseEncodedQuery } from '../records/encoded-query'
import { valueScope } from '../records/prepare'
import { resolveQuery } from '../records/resolve'
import type { Row } from '../types'

function log(
    platform: Platform,
    transaction: Transaction,
    { level, message }: { level: 'debug' | 'info' | 'warn' | 'error'; message: string }
): null {
    platform.log.write(level, transaction.running, message)
    return null
}

/** A private property of another scope cannot be read. */
function property(platform: Platform, transaction: Transaction, { name }: { name: string }): string | null {
    const value = platform.properties.get(name)
    if (value === undefined) return null
    const [row] = platform.store.find('sys_properties', { name })
    const isForeign = platform.scopes.byId(row?.sys_scope ?? '').name !== transaction.running
    return row?.is_private === '1' && isForeign ? null : value
}

/** Only properties of the own scope (docs/stand-in.md 93). */
function setProperty(
    platform: Platform,
    transaction: Transaction,
    { name, value }: { name: string; value: string }
): null {
    const [row] = platform.store.find('sys_properties', { name })
    const owner = row ? platform.scopes.byId(row.sys_scope ?? '').name : name.split('.')[0]
    if (owner === transaction.running) platform.properties.set(name, value)
    else
        platform.log.write(
            'error',
            transaction.running,
            `Write of property '${name}' from scope '${transaction.running}' was refused`
        )
    return null
}

function session(platform: Platform, { user, running, zone }: Transaction): unknown {
    const row: Row = platform.store.get('sys_user', user.id) ?? {}
    const { name = user.userName, first_name = '', last_name = '', email = '' } = row
    return {
        id: user.id,
        userName: user.userName,
        name,
        first: first_name,
        last: last_name,
        email,
        roles: [...user.roles],
        interactive: user.interactive === true,
        scope: running,
        zone,
    }
}

/** Writes an event for whoever waits for it; it must be registered (docs/stand-in.md 108). Nothing is sent. */
function queueEvent(
    platform: Platform,
    transaction: Transaction,
    { name, table, sysId, parm1, parm2 }: Record<'name' | 'table' | 'sysId' | 'parm1' | 'parm2', string>
): null {
    if (platform.store.find('sysevent_register', { event_name: name }).length === 0) {
        throw new Error(`Event '${name}' is not registered`)
    }
    platform.store.insert('sysevent', {
        name,
        table,
        instance: sysId,
        parm1,
        parm2,
        state: 'ready',
        user_id: transaction.user.id,
    })
    return null
}

/** The text of a message key in the session's language, else in English; the key where there is neither. */
function message(platform: Platform, transaction: Transaction, { key }: { key: string }): string {
    return platform.translations.message(key, languageOf(platform, transaction))
}

function language(platform: Platform, transaction: Transaction): string {
    return languageOf(platform, transaction)
}

function say(_platform: Platform, transaction: Transaction, entry: { kind: 'info' | 'error'; text: string }): null {
    transaction.messages.push(entry)
    return null
}

function switchValue(platform: Platform, _transaction: Transaction, { name }: { name: never }): string {
    return platform.properties.value(name)
}

/** Notes that a script met something the stand-in does not have, so that catching it does not hide it. */
function missing(_platform: Platform, transaction: Transaction, { text }: { text: string }): null {
    transaction.missing ??= new Error(text)
    return null
}

function scopeOf(platform: Platform, transaction: Transaction, { table }: { table: string }): { own: boolean } {
    return { own: platform.scopes.ofTable(table).name === transaction.running }
}

function isEncodedQueryValid(
    platform: Platform,
    transaction: Transaction,
    { table, text }: { table: string; text: string }
): boolean {
    return (
        resolveQuery(platform.dictionary, table, parseEncodedQuery(text), valueScope(platform, transaction)).unknown
            .length === 0
    )
}

function scriptIncludes(platform: Platform, transaction: Transaction): string[] {
    return platform.scriptIncludes.names(platform.scopes.byName(transaction.running).id)
}

function scriptInclude(
    platform: Platform,
    transaction: Transaction,
    { name }: { name: string }
): { name: string; source: string } {
    const scope = platform.scopes.byName(transaction.running)
    const row = platform.scriptIncludes.get(scope.id, name) ?? {}
    const script = { name: `sys_script_include.${row.sys_id}.script`, source: row.script ?? '' }
    checkLevel(scope.level, script)
    return script
}

function base64(
    _platform: Platform,
    _transaction: Transaction,
    { text, way }: { text: string; way: 'encode' | 'decode' }
): string {
    return way === 'encode'
        ? Buffer.from(text, 'utf8').toString('base64')
        : Buffer.from(text, 'base64').toString('utf8')
}

export const systemOperations = {
    scopeOf,
    isEncodedQueryValid,
    base64,
    log,
    property,
    setProperty,
    queueEvent,
    session,
    message,
    language,
    say,
    switchValue,
    missing,
    scriptIncludes,
    scriptInclude,
}
