import type { RowStore } from '../records/store'

const LEVELS: Record<string, string> = { debug: '-1', info: '0', warn: '1', error: '2' }
const NAMES = new Map(Object.entries(LEVELS).map(([name, level]) => [level, name]))

/** The system log (`syslog`). `source` is the scope that wrote it (docs/stand-in.md 92). */
export class Log {
    constructor(private readonly store: RowStore) {}

    write(level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string): void {
        this.store.insert('syslog', { level: LEVELS[level] as string, source, message })
    }

    entries(): { level: string; source: string; message: string }[] {
        return this.store.find('syslog', {}).map(({ level = '', source = '', message = '' }) => ({
            level: NAMES.get(level) ?? level,
            source,
            message,
        }))
    }
}
