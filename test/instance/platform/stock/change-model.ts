import type { StockRule } from './stock-rules'

/** New, Assess, Authorize, Scheduled, Implement, Review, Closed; Canceled from all before Review (docs/stand-in.md 65). */
const NEXT: Record<string, readonly string[]> = {
    '-5': ['-4', '-3', '-2', '4'],
    '-4': ['-3', '-5', '4'],
    '-3': ['-2', '-5', '4'],
    '-2': ['-1', '4'],
    '-1': ['0', '4'],
    '0': ['3', '-1'],
    '3': [],
    '4': [],
}

/** A change starts as New and moves along its model; a jump is refused. States of the customer's own are let through. */
export const changeModel: StockRule = (platform, _transaction, { kind, row, previous }) => {
    if (kind === 'insert' && row.state === '1') row.state = '-5'
    if (kind !== 'update' || !platform.properties.isOn('stand_in.change.state_model')) return undefined
    const [from, to] = [previous?.state ?? '', row.state ?? '']
    const next = NEXT[from]
    if (from === to || !next || !NEXT[to] || next.includes(to)) return undefined
    const rule = 'Change Model: Check State Transition'
    return {
        cause: 'business_rule',
        message: `Operation against file 'change_request' was aborted by Business Rule '${rule}^2e5d5b9ae3f74c7f8f4b8f9f2f6f5c11'. Business Rule Stack:${rule}`,
    }
}
