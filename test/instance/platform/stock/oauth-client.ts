import { randomBytes } from 'node:crypto'
import type { StockRule } from './stock-rules'

/** A client without an ID or a secret gets one on save (docs/stand-in.md 71). */
export const oauthClient: StockRule = (platform, _transaction, { kind, row }) => {
    if (kind === 'delete' || row.type !== 'client') return undefined
    row.client_id ||= randomBytes(16).toString('hex')
    row.client_secret ||= platform.secrets.protect('password2', randomBytes(16).toString('hex'))
    return undefined
}
