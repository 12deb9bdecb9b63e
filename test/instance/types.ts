// What the two halves of the stand-in know of each other: the ways in (`http/`) call the instance through
// these types, the instance (`instance.ts` and the folders it assembles) knows nothing of HTTP.

/** Stored values as the database holds them: UTC `yyyy-MM-dd HH:mm:ss`, booleans `1`/`0`, empty is `''`. */
export type Row = Record<string, string>

/** A signed-in user with all roles, contained ones included. */
export interface SessionUser {
    id: string
    userName: string
    roles: ReadonlySet<string>
    /** Chosen for this session; else the user's own, else the instance's. */
    language?: string
    /** Sits before the instance, in a session: no program, job or token. */
    interactive?: boolean
}

/** Rows as they are, without rules, policies or access controls: for the platform's own parts and for tests. */
export interface Store {
    get(table: string, sysId: string): Row | undefined
    /** Rows whose columns equal the given values, in order of creation. */
    find(table: string, where: Row): Row[]
    insert(table: string, values: Row): Row
    update(table: string, sysId: string, values: Row): Row
    remove(table: string, sysId: string): void
    /** The tables there are, and the columns of one, own and inherited. */
    tables(): string[]
    columns(table: string): Column[]
    /** The table and its parents, nearest first. */
    ancestry(table: string): string[]
    /** The column that stands for a row where it is referenced. */
    displayColumn(table: string): string
}

export interface Column {
    name: string
    /** The dictionary's internal type: string, reference, glide_date_time, boolean, integer, journal_input, … */
    type: string
    maxLength: number
    label: string
    reference?: string
    /** The table that declares it. */
    declaredBy: string
    mandatory?: boolean
    readOnly?: boolean
    /** A value, or a `javascript:` expression. */
    default?: string
}

/** Why a write did not happen. `message` is what the platform would say to the one who tried. */
export interface Refusal {
    cause: 'business_rule' | 'data_policy' | 'cross_scope' | 'duplicate_key' | 'fault'
    message: string
}

/** What a script told the user (`gs.addInfoMessage`, `gs.addErrorMessage`). */
export interface SessionMessage {
    kind: 'info' | 'error'
    text: string
}

export type WriteOutcome = ({ ok: true; row: Row } | { ok: false; refusal: Refusal }) & {
    /** Of the rules that ran, where they said anything. */
    messages?: SessionMessage[]
}

/** Reads and writes with everything the platform does around them (rules, policies, lookups, numbers, journals). */
export interface Records {
    /** One row, for whoever is shown it. */
    get(table: string, sysId: string, user: SessionUser): Row | undefined
    /** `query` is an encoded query; rows come in the query's order, else by creation. `user` is who *Me* is in it. */
    query(table: string, query: string, window: { limit: number; offset: number }, user?: SessionUser): Row[]
    count(table: string, query: string, user?: SessionUser): number
    insert(user: SessionUser, table: string, values: Row): WriteOutcome
    update(user: SessionUser, table: string, sysId: string, values: Row): WriteOutcome
    remove(user: SessionUser, table: string, sysId: string): boolean
    /** The display value of one column of one row: the choice label, the referenced row's display, a local date-time.
     * In language and zone of the user, without one in those of the instance. */
    display(table: string, row: Row, column: string, user?: SessionUser): string
}

/** What people read, in a language: of whoever looks, then English. */
export interface Texts {
    /** The language of a user's session. */
    language(user: SessionUser): string
    /** The languages that texts of this instance are in, English first. */
    languages(): string[]
    /** The label of a table or of one of its columns. */
    label(table: string, column: string | undefined, language: string): string
    /** The choice list of a column, in its order; empty where there is none. */
    choices(table: string, column: string, language: string): { value: string; label: string }[]
}

/** A record on a form: as it is stored, and what the user has changed there without saving it. */
export interface FormRecord {
    table: string
    row: Row
    isNew: boolean
    changes: Row
}

/** Buttons, links and menu items of forms. */
export interface FormActions {
    /** The rows (`sys_ui_action`) that the user sees on the form of a record, in their order. */
    of(record: FormRecord, user: SessionUser): Row[]
    /** Runs the server script of one. */
    run(action: Row, record: FormRecord, user: SessionUser): UiActionOutcome
}

export interface UiActionOutcome {
    error: string | null
    messages: SessionMessage[]
    /** Where the script sends the user; null where it does not. */
    redirect: string | null
    operations: number
}

/** Runs scripts one after the other in one context, as one transaction; the completion value.
 * Throws what the script throws. */
export type ScriptRunner = (script: { name: string; source: string }) => unknown

/** What a scripted REST resource's script gets, and what came of it. */
export interface RestCall {
    operation: Row
    user: SessionUser
    method: string
    path: string
    url: string
    queryString: string
    queryParams: Record<string, string[]>
    pathParams: Record<string, string>
    /** Header names in lower case. */
    headers: Record<string, string>
    body: string
}

export interface RestOutcome {
    status: number
    headers: Record<string, string>
    contentType: string
    /** `object` is what `setBody` or a returned value gave (to be wrapped in `result`), `stream` was written as it is. */
    body:
        | { kind: 'none' }
        | { kind: 'object'; json: string }
        | { kind: 'stream'; text: string }
        | { kind: 'error'; message: string; detail: string }
    operations: number
    milliseconds: number
}

export type FaultMode = 'null' | 'cross_scope' | 'business_rule' | 'cancelled' | 'database'

/** What is to happen at one Glide operation of the next matching transaction. One shot. */
export interface Lever {
    /** 1 for the first operation. */
    operation: number
    /** Only for a transaction of this scope; every fault and race is aimed at an app. */
    scope: string
}

/** What a notification makes of an event. Nothing is sent. */
export interface Mail {
    subject: string
    /** HTML. */
    body: string
    /** sys_id of the user or group of the event's first parameter; empty where the notification does not ask for it. */
    recipient: string
}

/** An asynchronous rule that ran: its name, and its Glide operations. */
export interface AsyncRun {
    rule: string
    operations: number
}

/** A request of a test's REST step, sent to this very instance; its body is text. */
export type SendToInstance = (request: {
    method: string
    path: string
    headers: Record<string, string>
    body: string
}) => { status: number }

/** What came of a test of the Automated Test Framework: its steps as far as it got. */
export interface TestRun {
    passed: boolean
    /** Why it failed; '' where it passed. */
    message: string
    steps: { name: string; passed: boolean; message: string }[]
    /** What its scripts asked of `assertEqual`, in order. */
    assertions: Assertion[]
}

/** One call of `assertEqual` in a test script. */
export interface Assertion {
    name: string
    /** As text. */
    shouldbe: string
}

/** What a check of Instance Scan found. */
export interface ScanFinding {
    check: string
    count: number
    details: string
    source: { table: string; id: string } | null
}

export interface Instance {
    readonly store: Store
    readonly records: Records
    readonly texts: Texts
    readonly formActions: FormActions
    /** Scripts of a page, as this user, in the scope with this sys_id. */
    scripts(scopeId: string, user: SessionUser): ScriptRunner
    /** Runs a scripted REST resource's script as its own transaction. */
    rest(call: RestCall): RestOutcome
    /** Whether this access control (a `sys_security_acl` row) lets the user through; `record` for row-level scripts and conditions. */
    passesAcl(acl: Row, user: SessionUser, record?: { table: string; row: Row }): boolean
    /** Runs the tests of a suite (`sys_atf_test_suite`) in their order, each rolled back; by the name of the test. */
    runSuite(name: string, user: SessionUser, send: SendToInstance): Map<string, TestRun>
    /** Scans the instance with the script only checks that are in an active suite. */
    scan(user: SessionUser): ScanFinding[]
    /** Runs the scheduled job of that name now, and what it left to asynchronous rules. */
    runJob(name: string): { operations: number; error: string | null }
    /** Runs the jobs that are due at the clock's time, in order. */
    runDueJobs(): void
    /** Runs the asynchronous business rules that are waiting, in order. */
    settle(): AsyncRun[]
    /** The mails that the notifications make of a row of `sysevent`. */
    mails(event: Row): Mail[]
    user(userName: string): SessionUser | undefined
    /** The stored form of a `password` (hashed) or `password2` (encrypted) value, what setting the display value stores. */
    protect(table: string, column: string, plain: string): string
    /** Whether the stored form of such a column stands for this plain text. Raw text in such a column matches nothing. */
    matchesSecret(table: string, column: string, stored: string, plain: string): boolean
    /** The plain text of an encrypted (`password2`) value; undefined for one that is empty, hashed or was written raw. */
    secret(table: string, sysId: string, column: string): string | undefined
    property(name: string): string | undefined
    setProperty(name: string, value: string): void
    /** The instance's clock, milliseconds since 1970; `null` goes back to the machine's. */
    now(): number
    setClock(milliseconds: number | null): void
    fault(lever: Lever & { mode: FaultMode }): void
    /** Runs `other` to its end before the named operation of the next transaction of that scope. */
    interleave(lever: Lever & { other: () => void }): void
    /** What the system log holds: level, source (the scope), message. */
    log(): { level: string; source: string; message: string }[]
    close(): void
}
