import type { Platform } from '../platform/platform'
import type { Row } from '../types'

/** What the framework does not take back (docs/stand-in.md 161). */
const EXCLUDED = [
    'sys_history_line', 'ecc_queue', 'sys_email', 'sys_email_log', 'report_executions', 'report_stats', 'sys_execution_tracker', 'sys_progress_worker',
    'sys_schema_change', 'sys_upgrade_history', 'sys_upgrade_history_log', 'sys_mutex', 'sys_plugin_log', 'sys_status', 'sys_number_counter', 'sys_amb_channel_presence',
] // prettier-ignore
const EXCLUDED_PREFIX = /^(syslog|sys_amb_message|sys_cluster|cmdb_metric|ts_|v_|sys_delete_recovery)/

interface Undo {
    table: string
    sysId: string
    /** As it was; undefined where it was not there. */
    before: Row | undefined
}

/** Takes down what a test's own session writes, and takes it back. What another session writes meanwhile (asynchronous
 * rules, requests) it does not see: `apart` is for those. */
export class Rollback {
    private readonly undo: Undo[] = []

    constructor(private readonly platform: Platform) {
        this.listen()
    }

    apart<T>(work: () => T): T {
        this.platform.rows.listener = undefined
        try {
            return work()
        } finally {
            this.listen()
        }
    }

    run(): void {
        const { rows, store } = this.platform
        rows.listener = undefined
        for (const { table, sysId, before } of this.undo.reverse()) {
            const isThere = rows.byId(table, sysId) !== undefined
            if (!before) rows.remove(table, sysId)
            else if (isThere) rows.update(table, sysId, before)
            else rows.insert(table, before)
            store.changed(table)
        }
    }

    private listen(): void {
        this.platform.rows.listener = (_kind, table, sysId) => {
            const { dictionary, rows } = this.platform
            if (dictionary.ancestry(table).some((name) => EXCLUDED.includes(name) || EXCLUDED_PREFIX.test(name))) return
            const seen = rows.byId(table, sysId)
            const real = seen?.sys_class_name && dictionary.has(seen.sys_class_name) ? seen.sys_class_name : table
            this.undo.push({ table: real, sysId, before: rows.byId(real, sysId) })
        }
    }
}
