/** What public sources leave open, or what a customised instance may have otherwise: system properties with the value
 * that holds when the property is absent. docs/stand-in.md numbers each. */
export const SWITCHES = {
    /** Absent counts as true: create and update across scopes succeed even where the table's flags forbid them. */
    'glide.record.legacy_cross_scope_access_policy_in_script': 'true',
    /** A query with an unknown column gives no rows instead of more rows. */
    'glide.invalid_query.returns_no_rows': 'false',
    /** Whether a query's path into a table whose flags keep the scope out finds nothing there. */
    'stand_in.query.dot_walk.fenced': 'false',
    /** Rows that a query's order leaves equal come in the order of their creation, or the other way round. */
    'stand_in.order.ties_reversed': 'false',
    /** Conditions of an asynchronous rule are tried again before it runs. */
    'glide.businessrule.async_condition_check': 'false',
    /** The platform chooses the sys_id whatever setNewGuidValue said. */
    'stand_in.new_guid_value.ignored': 'false',
    /** A string longer than its column is refused instead of cut. */
    'stand_in.long_string.rejected': 'false',
    /** What a column that is not of full UTF-8 keeps of characters beyond the basic plane: `????` (marked), nothing from the
     * first one on (cut), or them (whole). */
    'stand_in.string.four_bytes': 'marked',
    /** What `isValid()` answers for a table the scope may not read. */
    'stand_in.refused_table.is_valid': 'true',
    /** The completion value of a generated REST script becomes the result. */
    'stand_in.rest.completion_value': 'false',
    /** Status for a body that is not the JSON its type says, on reading `body.data`. */
    'stand_in.rest.malformed_body.status': '400',
    /** Hardened releases drop a secret or password that an application scope writes into another scope's table. */
    'stand_in.foreign_secret.ignored': 'false',
    /** Whether illegal jumps between change states are refused. */
    'stand_in.change.state_model': 'true',
    /** A customer's own priority lookup for change requests, with the incident matrix (5 counts as 4). */
    'stand_in.change.priority_lookup': 'false',
    /** Whether an upgrade applies what is in `author_elective_update`: choice lists, deletions. */
    'com.glide.apps.include_my_deletes': 'false',
    /** The language that mail scripts run in, whoever gets the mail; empty: the instance's. */
    'stand_in.mail.language': '',
    /** A release that has no GlideDigest for scoped applications. */
    'stand_in.glide_digest.absent': 'false',
    /** A unique index on a child of another table is refused at install. */
    'stand_in.child_unique_index.refused': 'false',
} as const

export type SwitchName = keyof typeof SWITCHES
