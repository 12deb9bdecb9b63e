import type { StockRule } from './stock-rules'

const GUARDED = new Set(['admin', 'security_admin'])

/** Only who holds `admin` or `security_admin` may grant it (docs/stand-in.md 76). */
export const roleGrants: StockRule = (platform, transaction, { kind, row }) => {
    if (kind === 'delete') return undefined
    const role = platform.store.get('sys_user_role', row.role ?? '')?.name ?? ''
    if (!GUARDED.has(role) || transaction.user.roles.has(role)) return undefined
    return { cause: 'business_rule', message: `You may not grant the role '${role}'` }
}
