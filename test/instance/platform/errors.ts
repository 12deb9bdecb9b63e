/** Something the platform has and the stand-in does not. Never swallowed: it ends the transaction, naming itself. */
export class NotInStandIn extends Error {
    constructor(what: string) {
        super(`${what} is not in the stand-in`)
    }
}

/** The transaction was ended from outside; no script can catch it. */
export class TransactionCancelled extends Error {
    constructor() {
        super('Transaction cancelled: maximum execution time exceeded')
    }
}

/** The database does not answer. A script sees it as an exception. */
export class DatabaseGone extends Error {
    readonly onPlatform = true

    constructor() {
        super('com.glide.db.GlideSQLException: connection to the database lost')
    }
}

/** An exception that the platform itself throws and a script may catch. */
export class PlatformException extends Error {
    readonly onPlatform = true
}
