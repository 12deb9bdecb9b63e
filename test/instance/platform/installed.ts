import type { Database } from '../database/database'

/** Which files of which build a kept database already has. */
export class Installed {
    readonly isFresh: boolean

    constructor(private readonly database: Database) {
        database.execute('CREATE TABLE IF NOT EXISTS "stand_in_installed" ("path" TEXT PRIMARY KEY, "hash" TEXT)')
        this.isFresh = database.all('SELECT 1 FROM "stand_in_installed" LIMIT 1').length === 0
    }

    /** Notes a file; answers whether it was there before, the same. */
    note(path: string, hash: string): boolean {
        const known = this.database.all('SELECT "hash" FROM "stand_in_installed" WHERE "path" = ?', [path])[0]?.[0]
        if (known === hash) return true
        this.database.run('INSERT OR REPLACE INTO "stand_in_installed" ("path", "hash") VALUES (?, ?)', [path, hash])
        return false
    }
}
