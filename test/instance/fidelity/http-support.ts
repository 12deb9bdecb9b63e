import type { DescribedRequest } from '../http/levers/described-request'
import { type Server, startServer } from '../http/server'
import { createInstance } from '../instance'
import type { Instance, Row } from '../types'

export interface Answer {
    status: number
    headers: Headers
    text: string
    /** Parsed where it is JSON. */
    body: unknown
}

export interface ApiResource extends Row {
    path: string
    method: string
    script: string
}

/** A fresh instance without any app, reached over HTTP, for the tests of one file. */
export class Way {
    private constructor(
        readonly instance: Instance,
        readonly server: Server,
    ) {}

    static async open(): Promise<Way> {
        const instance = createInstance({ apps: [] })
        const server = await startServer({ instance, port: 0 })
        return new Way(instance, server)
    }

    async close(): Promise<void> {
        await this.server.close()
        this.instance.close()
    }

    /** A request as this user (password = user name), or as nobody for `''`. */
    async as(userName: string, method: string, path: string, more: Partial<DescribedRequest> = {}): Promise<Answer> {
        const { body, headers = {} } = more
        const basic = { authorization: `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}` }
        const isText = typeof body === 'string'
        const response = await fetch(this.server.url + path, {
            method,
            redirect: 'manual',
            headers: {
                ...(userName === '' ? {} : basic),
                ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }),
                ...headers,
            },
            ...(body === undefined ? {} : { body: isText ? Buffer.from(body) : JSON.stringify(body) }),
        })
        const text = await response.text()
        const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
        return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
    }

    form(path: string, values: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        return this.as('', 'POST', path, {
            body: new URLSearchParams(values).toString(),
            headers: { ...type, ...headers },
        })
    }

    /** The result that user `ann` gets, or the status where it is not 200. */
    async result(path: string): Promise<unknown> {
        const { status, body } = await this.as('ann', 'GET', path)
        return status === 200 ? (body as { result: unknown }).result : status
    }

    /** The sys_id of the first row with these values. */
    id(table: string, where: Row): string {
        return this.instance.store.find(table, where)[0]?.sys_id as string
    }

    /** Has an access control for the time of `check`. */
    async withAcl(values: Row, roles: string[], check: () => Promise<void>): Promise<void> {
        const { sys_id } = this.acl(values, roles)
        try {
            await check()
        } finally {
            this.instance.store.remove('sys_security_acl', sys_id as string)
        }
    }

    /** Changes a row for the time of `check`. */
    async changed(table: string, where: Row, values: Row, check: () => Promise<void>): Promise<void> {
        const { store } = this.instance
        const [row = {}] = store.find(table, where)
        const before = Object.fromEntries(Object.keys(values).map((name) => [name, row[name] ?? '']))
        store.update(table, row.sys_id as string, values)
        try {
            await check()
        } finally {
            store.update(table, row.sys_id as string, before)
        }
    }

    /** A user whose password is the user name. */
    user(userName: string, roles: string[] = [], more: Row = {}): Row {
        const { store } = this.instance
        const user_password = this.instance.protect('sys_user', 'user_password', userName)
        const row = store.insert('sys_user', { user_name: userName, name: userName, user_password, ...more })
        for (const name of roles) {
            const role = store.find('sys_user_role', { name })[0] ?? store.insert('sys_user_role', { name })
            store.insert('sys_user_has_role', {
                user: row.sys_id as string,
                role: role.sys_id as string,
                state: 'active',
            })
        }
        return row
    }

    /** An access control. */
    acl(values: Row, roles: string[] = []): Row {
        const { store } = this.instance
        const row = store.insert('sys_security_acl', {
            type: 'record',
            active: 'true',
            admin_overrides: 'true',
            ...values,
        })
        for (const name of roles) {
            const role = store.find('sys_user_role', { name })[0] ?? store.insert('sys_user_role', { name })
            store.insert('sys_security_acl_role', {
                sys_security_acl: row.sys_id as string,
                sys_user_role: role.sys_id as string,
            })
        }
        return row
    }

    /** A scripted REST API `/api/x_test/{serviceId}` without versions. */
    api(serviceId: string, resources: ApiResource[], more: Row = {}): Row {
        const { store } = this.instance
        const definition = store.insert('sys_ws_definition', {
            name: serviceId,
            active: 'true',
            namespace: 'x_test',
            service_id: serviceId,
            sys_scope: 'global',
            ...more,
        })
        for (const { path, method, script, ...values } of resources)
            store.insert('sys_ws_operation', {
                name: `${method} ${path}`,
                active: 'true',
                http_method: method,
                relative_path: path,
                operation_script: `(function process(request, response) { ${script} })(request, response);`,
                requires_authentication: 'true',
                web_service_definition: definition.sys_id as string,
                sys_scope: 'global',
                ...values,
            })
        return definition
    }

    /** Sets properties for the time of `check`. */
    async with(properties: Record<string, string>, check: () => Promise<void>): Promise<void> {
        const { instance } = this
        const before = Object.keys(properties).map((name) => [name, instance.property(name)] as const)
        for (const [name, value] of Object.entries(properties)) instance.setProperty(name, value)
        try {
            await check()
        } finally {
            for (const [name, value] of before)
                if (value !== undefined) instance.setProperty(name, value)
                else this.removeAll('sys_properties', { name })
        }
    }

    removeAll(table: string, where: Row): void {
        const { store } = this.instance
        for (const row of store.find(table, where)) store.remove(table, row.sys_id as string)
    }
}

/** The body of a refusal. */
export function refusal(message: string, detail: string | null): object {
    return { error: { message, detail }, status: 'failure' }
}

/** A GET resource that answers a text. */
export function says(path: string, text: string, more: Row = {}): ApiResource {
    return { path, method: 'GET', script: `response.setBody(${JSON.stringify(text)})`, ...more }
}
