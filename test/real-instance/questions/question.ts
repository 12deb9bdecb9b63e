import type { Running } from '../../api/support/running'

/** What marks an answer among the diagnostics of a test run. */
export const ANSWER = 'Answer: '

/** Something about the platform that public sources leave open: a program asks it of an instance. */
export interface Question {
    /** In the words of an administrator. */
    asks: string
    /** Numbers of docs/stand-in.md that the answer confirms or corrects. */
    numbers: number[]
    /** One line, the same on any two instances that behave alike: no sys_id, number, name or time in it. */
    answer(running: Running): Promise<string>
}

/** Status, and our code or the platform's message. */
export function outcome({ status, text }: { status: number; text: string }): string {
    return text === '' ? String(status) : `${status} ${messageOf(text)}`
}

function messageOf(text: string): string {
    try {
        const { error } = JSON.parse(text) as { error?: { code?: string; message?: string } }
        return error?.code ?? error?.message ?? 'without an error'
    } catch {
        return 'not JSON'
    }
}
