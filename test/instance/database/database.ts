import Libsql from 'libsql'

export type SqlValue = string | number | null

/** The embedded SQL database: prepared statements are kept, every statement commits by itself. */
export class Database {
    private readonly connection: Libsql.Database
    private readonly statements = new Map<string, Libsql.Statement>()

    /** `file` is a path or `:memory:`. */
    constructor(file: string) {
        this.connection = new Libsql(file)
        this.connection.pragma('journal_mode = WAL')
        this.connection.pragma('synchronous = OFF')
    }

    execute(sql: string): void {
        this.connection.exec(sql)
    }

    /** Runs a statement that changes rows; answers how many. */
    run(sql: string, values: SqlValue[] = []): number {
        return this.prepare(sql).run(values).changes
    }

    /** Rows as arrays, in the order of the selected columns. */
    all(sql: string, values: SqlValue[] = []): SqlValue[][] {
        return this.prepare(sql).raw(true).all(values) as SqlValue[][]
    }

    /** Runs `work` as one SQL transaction (used for installing, never for scripts: those commit write by write). */
    inOne<T>(work: () => T): T {
        this.execute('BEGIN')
        try {
            const result = work()
            this.execute('COMMIT')
            return result
        } catch (error) {
            this.execute('ROLLBACK')
            throw error
        }
    }

    close(): void {
        this.statements.clear()
        this.connection.close()
    }

    private prepare(sql: string): Libsql.Statement {
        const known = this.statements.get(sql)
        if (known) return known
        const statement = this.connection.prepare(sql)
        this.statements.set(sql, statement)
        return statement
    }
}

/** Whether an error is a violated primary key or unique index. */
export function isDuplicateKey(error: unknown): boolean {
    return error instanceof Error && /UNIQUE constraint failed/.test(error.message)
}
