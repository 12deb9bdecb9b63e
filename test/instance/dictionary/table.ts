/** A column as the dictionary defines it. `default` is a literal or a `javascript:` expression. */
export interface ColumnDefinition {
    name: string
    type: string
    maxLength: number
    label: string
    reference?: string
    /** What deleting the row that is referred to does to this one; '' clears the reference. */
    cascade?: string
    default?: string
    unique?: boolean
    mandatory?: boolean
    readOnly?: boolean
    display?: boolean
    choices?: { value: string; label: string }[]
}

export interface IndexDefinition {
    unique: boolean
    columns: string[]
}

/** What other application scopes may do with a table (the flags of `sys_db_object` as shipped). */
export interface TableAccess {
    read: boolean
    create: boolean
    update: boolean
    delete: boolean
    ws: boolean
    /** Only the table's own scope. */
    private?: boolean
}

export interface TableDefinition {
    name: string
    label: string
    extends?: string
    /** Has no rows of its own and no storage: its children are stored apart (sys_metadata). */
    abstract?: boolean
    display?: string
    extendable?: boolean
    number?: { prefix: string; number: number; digits: number }
    access: TableAccess
    columns: ColumnDefinition[]
    indexes?: IndexDefinition[]
    /** sys_id of the application it belongs to, or `global`. */
    scopeId?: string
}

/** What a child table changes about an inherited column (`sys_dictionary_override`). */
export interface ColumnOverride {
    default?: string
    mandatory?: boolean
    readOnly?: boolean
}
