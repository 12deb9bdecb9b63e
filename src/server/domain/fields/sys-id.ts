import { accept, refuse, text } from './rule'

/** A sys_id, in lower case as the platform stores it. */
export const clientSysId = text((value, field) =>
    /^[0-9a-f]{32}$/i.test(value) ? accept(value.toLowerCase()) : refuse(field, 'setup.adopt.notASysId', []),
)
