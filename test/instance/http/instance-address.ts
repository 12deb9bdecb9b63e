import type { Instance } from '../types'

/** Of a stand-in that an earlier start left in a kept database, or of a fresh one. */
const OWN_ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/$/

/** Tells the instance where it is: `glide.servlet.uri`, with a slash at its end, and `instance_name`. Another address
 * that somebody has set stays (docs/stand-in.md 290). */
export function setAddress(instance: Instance, url: string): void {
    const known = instance.property('glide.servlet.uri') ?? ''
    if (known === '' || OWN_ADDRESS.test(known)) instance.setProperty('glide.servlet.uri', `${url}/`)
    if ((instance.property('instance_name') ?? '') === '') instance.setProperty('instance_name', 'standin')
}
