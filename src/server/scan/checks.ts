import type { GlideRecord } from '@servicenow/glide'
import { scan, scanChecks, type Scanned } from '../services/scan/scan'
import { accessControls, oauthTableTooOpen, paused, ticketsGivenUp, userInBrowser } from '../services/scan/further'

/** What Instance Scan hands to the script of a check: documented as the Findings API (`sn_instance_scan`). */
export interface ScanEngine {
    finding: {
        increment: () => void
        setCurrentSource: (record: GlideRecord) => void
        setValue: (column: 'finding_details', value: string) => void
    }
}

/** One finding for a check, that counts its problems and points at the connection: a source that is inactive would be
 * passed over, and clients and users may be. */
function report({ finding }: ScanEngine, scanned: Scanned | null): void {
    if (scanned === null || scanned.problems.length === 0) return
    finding.setCurrentSource(scanned.source)
    finding.setValue('finding_details', scanned.problems.join('\n'))
    scanned.problems.forEach(() => {
        finding.increment()
    })
}

export function scanUserRoles(engine: ScanEngine): void {
    report(engine, scanChecks('set up', ['user_role', 'user_further_roles', 'user_external']))
}

export function scanUserAccount(engine: ScanEngine): void {
    const ids = ['user_present', 'user_active', 'user_locked', 'user_password', 'user_password_reset', 'user_interactive'] // prettier-ignore
    report(engine, scanChecks('set up', ids))
}

export function scanUserBrowser(engine: ScanEngine): void {
    report(engine, scan('set up', userInBrowser))
}

export function scanClient(engine: ScanEngine): void {
    report(engine, scanChecks('set up', ['client_present', 'client_active', 'client_secret']))
}

export function scanClientRedirect(engine: ScanEngine): void {
    report(engine, scanChecks('set up', ['client_redirect']))
}

export function scanAuthorization(engine: ScanEngine): void {
    report(engine, scanChecks('set up', ['token_end']))
}

export function scanTickets(engine: ScanEngine): void {
    report(engine, scan('set up', ticketsGivenUp))
}

export function scanCloned(engine: ScanEngine): void {
    report(engine, scanChecks('cloned', ['cloned']))
}

export function scanLeftOver(engine: ScanEngine): void {
    report(engine, scanChecks('removed', ['left_over']))
}

export function scanPaused(engine: ScanEngine): void {
    report(engine, scan('set up', paused))
}

export function scanOAuthTable(engine: ScanEngine): void {
    report(engine, scan('set up', oauthTableTooOpen))
}

export function scanAccessControls(engine: ScanEngine): void {
    report(engine, scan('set up', accessControls))
}
