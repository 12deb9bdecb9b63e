import type { Row } from '../types'

/** What access controls at several levels, most specific first, decide together. Of one level's "allow if" ones a single
 * one must pass; every "deny unless" one must. Where none applies access is granted (docs/stand-in.md 262 to 264).
 * @param nextLevel whether a level that fails hands on to the next one */
export function granted(levels: Row[][], passes: (acl: Row) => boolean, nextLevel: boolean): boolean {
    if (levels.flat().some((acl) => denies(acl) && !passes(acl))) return false
    const allowing = levels.map((level) => level.filter((acl) => !denies(acl))).filter((level) => level.length > 0)
    if (allowing.length === 0) return true
    return (nextLevel ? allowing : allowing.slice(0, 1)).some((level) => level.some(passes))
}

function denies(acl: Row): boolean {
    return acl.decision_type === 'deny'
}
