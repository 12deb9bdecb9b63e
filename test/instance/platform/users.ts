import type { RowStore } from '../records/store'
import type { SessionUser } from '../types'

/** Whom the platform's own work runs as. */
export const SYSTEM: SessionUser = { id: 'system', userName: 'system', roles: new Set(['admin']) }

const ROLE_TABLES = [
    'sys_user', 'sys_user_has_role', 'sys_user_grmember', 'sys_group_has_role', 'sys_user_role', 'sys_user_role_contains',
] // prettier-ignore

/** Users with all their roles: granted, of their groups, and contained in those (docs/stand-in.md 75). */
export class Users {
    private cached = new Map<string, SessionUser>()
    private names = new Map<string, string>()
    private contained = new Map<string, string[]>()

    constructor(private readonly store: RowStore) {
        for (const table of ROLE_TABLES)
            store.onChange(table, () => {
                this.cached = new Map()
                this.names = new Map()
                this.contained = new Map()
            })
    }

    byName(userName: string): SessionUser | undefined {
        if (userName === SYSTEM.userName) return SYSTEM
        const [row] = this.store.find('sys_user', { user_name: userName })
        return row && this.byId(row.sys_id as string)
    }

    byId(id: string): SessionUser | undefined {
        if (id === SYSTEM.id) return SYSTEM
        const known = this.cached.get(id)
        if (known) return known
        const row = this.store.get('sys_user', id)
        if (!row) return undefined
        const user = { id, userName: row.user_name ?? '', roles: this.roles(id) }
        this.cached.set(id, user)
        return user
    }

    private roles(user: string): Set<string> {
        const direct = this.store.find('sys_user_has_role', { user, state: 'active' }).map((row) => row.role as string)
        const groups = this.store.find('sys_user_grmember', { user }).map((row) => row.group as string)
        const ofGroups = groups.flatMap((group) =>
            this.store.find('sys_group_has_role', { group }).map((row) => row.role as string),
        )
        const all = new Set<string>()
        const add = (role: string): void => {
            if (all.has(role)) return
            all.add(role)
            this.within(role).forEach(add)
        }
        ;[...direct, ...ofGroups].forEach(add)
        const names = new Set([...all].map((role) => this.nameOf(role)))
        // Whoever is not external is internal, from the login on.
        if (!names.has('snc_external')) names.add('snc_internal')
        return names
    }

    private within(role: string): string[] {
        if (this.contained.size === 0)
            for (const row of this.store.find('sys_user_role_contains', {})) {
                const list = this.contained.get(row.role as string) ?? []
                this.contained.set(row.role as string, [...list, row.contains as string])
            }
        return this.contained.get(role) ?? []
    }

    private nameOf(role: string): string {
        if (this.names.size === 0)
            for (const row of this.store.find('sys_user_role', {})) this.names.set(row.sys_id as string, row.name ?? '')
        return this.names.get(role) ?? ''
    }
}
