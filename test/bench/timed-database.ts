import { Database, type SqlValue } from '../instance/database/database'

/** A database that counts the time it takes. */
export class TimedDatabase extends Database {
    /** So far, in all statements. */
    milliseconds = 0

    override run(sql: string, values?: SqlValue[]): number {
        return this.timed(() => super.run(sql, values))
    }

    override all(sql: string, values?: SqlValue[]): SqlValue[][] {
        return this.timed(() => super.all(sql, values))
    }

    private timed<T>(statement: () => T): T {
        const started = performance.now()
        try {
            return statement()
        } finally {
            this.milliseconds += performance.now() - started
        }
    }
}
