import type { Refusal } from '../../types'
import { failure, Refused } from '../failures'

/** The access control of a table keeps the user from a write (docs/stand-in.md 247). */
export function aclException(operation: 'Insert' | 'Update' | 'Delete'): Refused {
    return new Refused(
        failure(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`),
    )
}

/** A rule, policy or index refused a write (248). */
export function refusedWrite(table: string, operation: 'insert' | 'update', refusal: Refusal): Refused {
    const { cause, message } = refusal
    if (cause === 'fault') return new Refused(failure(500, 'Operation Failed', message))
    const detail = cause === 'duplicate_key' ? `Error during ${operation} of ${table} (${message})` : message
    return new Refused(failure(403, 'Operation Failed', detail))
}

/** The user may not read the table at all (249). */
export function insufficientRights(): Refused {
    return new Refused(failure(403, 'Insufficient rights to query records', null))
}
