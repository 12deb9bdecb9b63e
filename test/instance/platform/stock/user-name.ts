import type { StockRule } from './stock-rules'

/** `name` is put together from the names of the person. */
export const userName: StockRule = (_platform, _transaction, { row }) => {
    row.name = [row.first_name, row.middle_name, row.last_name].filter(Boolean).join(' ')
    return undefined
}
