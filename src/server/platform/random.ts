import { GlideSecureRandomUtil, gs } from '@servicenow/glide'

/** A secure random whole number from 0 up to, not including, `bound`. */
export function randomBelow(bound: number): number {
    return GlideSecureRandomUtil.getSecureRandomIntBound(bound)
}

/** 32 hex digits, as the platform makes its own keys. */
export function newGuid(): string {
    return gs.generateGUID()
}
