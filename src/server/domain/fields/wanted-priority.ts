import type { Priority } from '../../contract'
import { accept, type Checked, refuse, type Rule, text } from './rule'

const WORDS: [word: string, priority: Priority][] = [
    ['critical', 1],
    ['high', 2],
    ['moderate', 3],
    ['medium', 3],
    ['low', 4],
    ['planning', 5],
]
const LIST = WORDS.map(([word]) => word).join(', ')

/** 1 to 5 as a number or as exactly that digit, or the platform's word for it, in any case and trimmed. */
export const wantedPriority: Rule<Priority> = (value, field) =>
    typeof value === 'number' ? fromDigit(String(value), field) : text(fromText)(value, field)

function fromText(value: string, field: string): Checked<Priority> {
    const word = value.trim().toLowerCase()
    for (const [known, priority] of WORDS) if (word === known) return accept(priority)
    return fromDigit(value, field)
}

function fromDigit(value: string, field: string): Checked<Priority> {
    return /^[1-5]$/.test(value) ? accept(Number(value) as Priority) : refuse(field, 'task.priority.unknown', [LIST])
}
