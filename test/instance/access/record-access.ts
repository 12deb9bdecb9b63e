import { isOn } from '../http/switches'
import type { Instance, Row, SessionUser } from '../types'
import { granted } from './decision'
import { RecordControls, type RecordOperation } from './record-controls'

/** What a user may do with records, by the access controls as they are now. Two gates: the row's, then each field's
 * (docs/stand-in.md 260 to 268). */
export class RecordAccess {
    private readonly controls: RecordControls
    private readonly nextLevel: boolean
    private readonly decided = new Map<string, boolean>()

    constructor(
        private readonly instance: Instance,
        private readonly user: SessionUser,
    ) {
        this.controls = new RecordControls(instance)
        this.nextLevel = isOn(instance, 'stand_in.access.next_level')
    }

    /** The gate of a table: with `row` all of an access control counts, without only its roles. */
    row(operation: RecordOperation, table: string, row?: Row): boolean {
        if (operation !== 'read' && this.user.roles.has('snc_read_only')) return false
        return this.decide(this.controls.ofTable(operation, table), table, row)
    }

    /** The gate of a field. Where nothing says who may create with it, that is who may write it. */
    field(operation: RecordOperation, table: string, column: string, row?: Row): boolean {
        const levels = this.controls.ofField(operation, table, column)
        if (operation === 'create' && levels.length === 0) return this.field('write', table, column, row)
        return this.decide(levels, table, row)
    }

    private decide(levels: Row[][], table: string, row?: Row): boolean {
        return granted(levels, (acl) => this.passes(acl, table, row), this.nextLevel)
    }

    private passes(acl: Row, table: string, row?: Row): boolean {
        // The stock wildcard controls themselves ask for this property.
        if (acl.name === '*' && this.instance.property('glide.sm.default_mode') === 'allow') return true
        const ofRoles = acl.condition === '' && (acl.advanced !== '1' || acl.script === '')
        if (row && !ofRoles) return this.instance.passesAcl(acl, this.user, { table, row })
        const known = this.decided.get(acl.sys_id as string)
        if (known !== undefined) return known
        const decision = this.instance.passesAcl({ ...acl, condition: '', script: '', advanced: '0' }, this.user)
        this.decided.set(acl.sys_id as string, decision)
        return decision
    }
}
