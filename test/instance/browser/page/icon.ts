import type { HttpAnswer } from '../../http/exchange'

/** An S for stand-in, so that its tabs are told from an instance's. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#005a78"/>
<path d="M11 5.500C10 3 5.500 3 5.500 5.600c0 2.900 5.500 1.600 5.500 4.600C11 13 5.800 13 5 10.300" fill="none" stroke="#fff" stroke-width="1.800"/></svg>`

/** `/favicon.ico`, which browsers ask for by themselves (docs/stand-in.md 345). */
export function icon(): HttpAnswer {
    return { status: 200, headers: { 'Content-Type': 'image/svg+xml' }, body: ICON }
}
