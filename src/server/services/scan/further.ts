import { type AccessFault, accessFault } from '../../domain/access-control'
import type { MessageKey } from '../../domain/message-keys'
import { listUrl, recordUrl } from '../../platform/instance'
import { message } from '../../platform/messages'
import { isPaused } from '../../platform/properties'
import { ACCESS_CONTROL, findAccessControls } from '../../records/access-control'
import { findGivenUp } from '../../records/request'
import { REQUEST } from '../../records/tables'
import { toPlatformTime } from '../../domain/times'
import { type Finding, finding } from '../checklist/check'
import { connectedUser, userUrl } from '../checklist/connected'
import type { ChecklistFacts } from '../checklist/facts'
import { oauthTableUrl, propertyUrl } from '../checklist/links'

/** Requests that are counted at most. */
const MOST = 50

const FAULTS: Record<AccessFault, MessageKey> = {
    inactive: 'scan.accessControl.inactive',
    open: 'scan.accessControl.open',
    otherRoles: 'scan.accessControl.otherRoles',
    noScript: 'scan.accessControl.noScript',
}

/** Consent is given in a browser; afterwards the user needs none. */
export function userInBrowser(facts: ChecklistFacts): Finding[] {
    const user = connectedUser(facts)
    if (!user?.active || !facts.isAuthorized || user.webServiceAccessOnly) return []
    return [finding('warning', ['scan.user.browser', user.userName], ['scan.user.restrict'], userUrl(user))]
}

/** Tasks whose ticket nobody tries to create any more, whenever they came. One Glide operation. */
export function ticketsGivenUp(): Finding[] {
    const waiting = findGivenUp(toPlatformTime(0), MOST).length
    const link = listUrl(REQUEST, 'active=true^ticket_error_codeISNOTEMPTY^ticket_retry_atISEMPTY')
    return waiting === 0 ? [] : [finding('warning', ['scan.tickets', String(waiting)], ['scan.tickets.remedy'], link)]
}

/** The administrator's switch is for a while. */
export function paused(): Finding[] {
    if (!isPaused()) return []
    return [finding('warning', ['scan.paused'], ['scan.paused.remedy'], propertyUrl('x_mioms_m365ticket.paused'))]
}

/** The app needs the table of OAuth clients open for reading, creating and writing at most. */
export function oauthTableTooOpen(facts: ChecklistFacts): Finding[] {
    if (!facts.oauthTable?.deletable) return []
    return [finding('warning', ['scan.oauthTable.deletable'], ['scan.oauthTable.remedy'], oauthTableUrl(facts))]
}

/** Every access control is what the app installed. */
export function accessControls(): Finding[] {
    const controls = findAccessControls()
    if (controls.length === 0)
        return [finding('warning', ['scan.accessControl.unreadable'], ['scan.accessControl.letRead'])]
    return controls.reduce<Finding[]>((found, control) => {
        const fault = accessFault(control)
        if (fault === null) return found
        const what = message(FAULTS[fault])
        return found.concat(
            finding(
                'blocked',
                ['scan.accessControl', control.name, control.operation, what],
                ['scan.accessControl.remedy'],
                recordUrl(ACCESS_CONTROL, control.id),
            ),
        )
    }, [])
}
