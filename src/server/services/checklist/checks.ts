import { authorized } from './authorized'
import { basicAuthentication } from './basic-authentication'
import { clientActive } from './client-active'
import { clientKept } from './client-kept'
import { clientPresent } from './client-present'
import { clientRedirect } from './client-redirect'
import { clientSecret } from './client-secret'
import { cloned } from './cloned'
import { ipFiltering } from './ip-filtering'
import { lastSeen } from './last-seen'
import { leftOver } from './left-over'
import { multiFactor } from './multi-factor'
import { oauthPlugin } from './oauth-plugin'
import { oauthProperty } from './oauth-property'
import { oauthTableCreate } from './oauth-table-create'
import { oauthTableRead } from './oauth-table-read'
import { oauthTableWrite } from './oauth-table-write'
import { removed } from './removed'
import { singleSignOn } from './single-sign-on'
import { stateParameter } from './state-parameter'
import { ticketsWaiting } from './tickets-waiting'
import { tokenEnd } from './token-end'
import { userActive } from './user-active'
import { userExternal } from './user-external'
import { userFurtherRoles } from './user-further-roles'
import { userInteractive } from './user-interactive'
import { userLocked } from './user-locked'
import { userPassword } from './user-password'
import { userPasswordReset } from './user-password-reset'
import { userPresent } from './user-present'
import { userRole } from './user-role'
import type { ChecklistCheck } from './check'

/** Every check, in the order it is shown within its step. */
export const CHECKS: ChecklistCheck[] = [
    oauthPlugin,
    oauthProperty,
    oauthTableRead,
    oauthTableCreate,
    oauthTableWrite,
    singleSignOn,
    multiFactor,
    ipFiltering,
    stateParameter,
    basicAuthentication,
    clientPresent,
    clientActive,
    clientRedirect,
    clientSecret,
    userPresent,
    userActive,
    userLocked,
    userPassword,
    userPasswordReset,
    userInteractive,
    userRole,
    userFurtherRoles,
    userExternal,
    cloned,
    removed,
    leftOver,
    clientKept,
    authorized,
    lastSeen,
    tokenEnd,
    ticketsWaiting,
]
