import type { StockRule } from './stock-rules'

/** Who is made inactive is locked out (docs/stand-in.md 79). */
export const inactiveUser: StockRule = (_platform, _transaction, { kind, row, previous }) => {
    if (kind === 'update' && row.active === '0' && previous?.active !== '0') row.locked_out = '1'
    return undefined
}
