import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildProbe } from '../../probe/build'
import { Database } from '../database/database'
import { createPlatform, toInstance } from '../instance'
import type { Platform } from '../platform/platform'
import type { Instance, RestCall, RestOutcome, Row, SessionUser } from '../types'

export const SCOPE = 'x_probe_app'
export const SCOPE_ID = '7d1c0f6b2a9e4d3c8b5a6f7e8d9c0b1a'
export const ITEM = 'x_probe_app_item'
export const TASK = 'x_probe_app_task'

/** A test of the behaviours with these numbers in docs/stand-in.md. */
export function fidelity(numbers: number[], title: string, check: () => void): void {
    test(`${numbers.join(', ')}: ${title}`, check)
}

export interface RunOptions<T> {
    scope?: string
    user?: SessionUser
    parse?: (json: string) => T
}

/** A fresh instance with the probe app, and scripts run in it. */
export class Probe {
    readonly platform: Platform
    readonly instance: Instance

    constructor(properties: Record<string, string> = {}, file = ':memory:') {
        this.platform = createPlatform([buildProbe()], new Database(file), properties)
        this.instance = toInstance(this.platform)
    }

    get admin(): SessionUser {
        return this.instance.user('admin') as SessionUser
    }

    /** Runs the body of a function in a scope; what it returned. An uncaught exception is thrown here. */
    run<T = unknown>(body: string, options: RunOptions<T> = {}): T {
        const { scope = SCOPE_ID, user = this.admin, parse = JSON.parse } = options
        const script = `var answer = (function () { ${body} })(); response.setBody(answer === undefined ? null : answer)`
        const { body: answer } = this.rest(script, { user }, scope)
        if (answer.kind === 'error') throw new Error(answer.message)
        assert.equal(answer.kind, 'object')
        return (parse as (json: string) => T)((answer as { json: string }).json)
    }

    /** Runs an operation script as it is. */
    rest(script: string, call: Partial<RestCall> = {}, scope = SCOPE_ID): RestOutcome {
        const operation: Row = { sys_id: 'fidelity', sys_scope: scope, operation_script: script }
        return this.instance.rest({
            operation,
            user: this.admin,
            method: 'POST',
            path: '/api/x',
            url: 'http://127.0.0.1/api/x',
            queryString: '',
            queryParams: {},
            pathParams: {},
            headers: { 'content-type': 'application/json' },
            body: '',
            ...call,
        })
    }

    /** Calls a route of the probe app by its name. */
    route(name: string, call: Partial<RestCall> = {}): RestOutcome {
        const [operation] = this.instance.store.find('sys_ws_operation', { name })
        return this.rest('', { operation: operation as Row, ...call })
    }

    user(userName: string, roles: string[] = []): SessionUser {
        const { store } = this.instance
        const row = store.insert('sys_user', { user_name: userName, first_name: userName, name: userName })
        for (const name of roles) {
            const role = store.find('sys_user_role', { name })[0] ?? store.insert('sys_user_role', { name })
            store.insert('sys_user_has_role', { user: row.sys_id as string, role: role.sys_id as string })
        }
        return this.instance.user(userName) as SessionUser
    }

    /** An admin's rule in the global scope. */
    rule(values: Row): void {
        this.instance.store.insert('sys_script', {
            name: 'Rule',
            when: 'before',
            advanced: 'true',
            action_insert: 'true',
            action_update: 'true',
            sys_scope: 'global',
            ...values,
        })
    }

    logged(text: string): number {
        return this.instance.log().filter((entry) => entry.message.includes(text)).length
    }
}

/** Source that inserts a row and gives its sys_id (or null). */
export function insert(table: string, values: Record<string, string | number | boolean>): string {
    const sets = Object.entries(values).map(
        ([name, value]) => `r.setValue(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    )
    return `(function () { var r = new GlideRecord('${table}'); r.initialize(); ${sets.join(' ')} return r.insert() })()`
}

/** Source that gives one column of all rows of a query. */
export function list(table: string, query: string, column = 'name'): string {
    return `(function () { var r = new GlideRecord('${table}'); r.addEncodedQuery(${JSON.stringify(query)}); r.query();
        var out = []; while (r.next()) out.push(r.getValue('${column}')); return out })()`
}
