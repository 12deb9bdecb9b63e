// Every text that a client or an administrator reads, in English, under its key: the one place for them. `{0}`, `{1}`
// and so on are filled in by platform/messages.ts, where an instance's translations (`sys_ui_message`) win.
// No apostrophes in a text with arguments: the platform's formatter (java.text.MessageFormat) would swallow them.

export const MESSAGES = {
    'body.empty': 'The body is empty. Send one JSON object.',
    'body.notJson': 'The body is not valid JSON.',
    'body.notAList': 'The body must be a JSON list.',
    'body.notAnObject': 'The body must be one JSON object.',

    'task.invalid': 'The task is not valid: see fields.',
    'task.conflict': 'A task with this ID was received before, with other content: see fields.',
    'task.differs': '{0} is not what was received before.',
    'task.nothingToChange': 'Nothing is to be changed: give at least one of {0}.',
    'task.closed': 'The task is closed: reopen its ticket, or its request if it has no ticket, to change it.',
    'task.notFound': 'There is no task with this ID.',

    'request.invalid': 'The request is not valid: see fields.',
    'query.unknownParameter': 'This route does not know the query parameter {0}.',
    'query.repeated': '{0} must be given once.',
    'query.notATime':
        '{0} must be an RFC 3339 time with offset, in the years {2} to {3}: {1} is not. In an address a + is written %2B.',
    'query.notAState':
        '{0} must be a state as the table of the ticket stores it, a whole number, or empty: {1} is not.',
    'query.notANumber': '{0} must be a whole number from {1} to {2}.',
    'query.invalidCursor':
        'The cursor is none of this instance for these filters. Ask again with the filters it came with, or without a cursor to begin anew.',

    'field.unknown': '{0} is not a known field.',
    'field.required': '{0} is required.',
    'field.notText': '{0} must be a string.',
    'field.notABoolean': '{0} must be true or false.',
    'field.notAnObject': '{0} must be a JSON object.',
    'field.tooLong': '{0} must not be longer than {1} characters.',
    'field.forbiddenCharacters': '{0} must not contain the character U+0000 or half of a surrogate pair.',
    'field.reserved': '{0} must not be NULL: the platform takes that word for no value.',
    'field.beyondBasicPlane':
        '{0} must not contain emoji or other characters beyond U+FFFF: not every instance stores them.',
    'field.unknownWord': '{0} must be one of: {1}.',

    'task.taskId.pattern': 'taskId must be 1 to {0} letters, digits or the characters . _ - :',
    'task.priority.unknown': 'priority must be 1 to 5, as number or string, or one of: {0}.',
    'task.dueDate.notADate':
        'dueDate must be an existing date (YYYY-MM-DD) or an RFC 3339 time with offset, in the years {1} to {2}: {0} is not.',

    'warning.unknownCategory': 'The category {0} is not one of the documented ones: the task is filed under other.',
    'warning.unusableUrl': 'actionUrl is not a usable https URL: it is kept but not shown as a link.',

    'state.waitingForTicket': 'Waiting for its ticket',
    'state.closedWithoutTicket': 'Closed without a ticket',
    'state.deleted': 'Deleted',

    'follow.unreadable':
        'The ticket {0} cannot be read, so the request {1} does not follow it: look at the Application Access of its table.',
    'follow.hidden':
        'The instance hides the ticket {0} from the app (a query rule, a domain, another table), so the request {1} does not follow it.',
    'follow.unreadableTable':
        'Tickets in the table {0} cannot be read, so requests do not follow them: look at its Application Access.',
    'follow.refused': 'The instance refused to bring the request {0} up to date with its ticket.',

    'change.refused': 'The instance refuses this change of the ticket: nothing was changed.',
    'change.requestRefused':
        'The instance refuses this change of the request (table x_mioms_m365ticket_request): nothing was changed.',
    'change.notTakenBack':
        '{0}: the request refused a change that the ticket {1} has taken already, and the ticket does not take it back.',

    'comment.refused': 'The instance refused to store the comment: look for rules on the table {0}.',
    'comment.heading': 'From Microsoft 365, {0}',
    'comment.whole': 'The whole comment: {0}',
    'comment.conflict': 'A comment with this ID was received before, with another text: see fields.',
    'comment.notNoted':
        'The instance refused to note in the comment {0} what became of it: look for rules on the table {1}.',
    'comment.kept': 'Kept until there is a ticket that takes it.',

    'states.tooMany': 'At most {0} states can be named at a time.',
    'states.twice': '{0} is about a state that was named before in this list.',
    'states.value.pattern': '{0} must be the value of a state: a whole number, such as -5.',
    'states.refused': 'The instance refused to store some of the names: look for rules on the table {0}.',
    'states.named': 'Names set: {0}',

    'refused.noReason': 'The platform refused to store the record and gave no reason.',
    'refused.crossScopeNoReason': 'The cross-scope access policy of a table refused the operation.',

    'setup.redirectUrl.notHttps':
        'redirectUrl must be an absolute https URL without a fragment; http is only for 127.0.0.1 and localhost.',
    'setup.adopt.notASysId': 'adopt must be the sys_id of an OAuth client: 32 hexadecimal digits.',
    'setup.adopt.alone': '{0} cannot be given together with adopt.',
    'setup.adminRequired':
        'Only an administrator of the instance (role admin) may do this: it writes OAuth clients, users or roles.',

    'log.changeStarted': 'Change of {0} started.',

    'connector.paused':
        'An administrator has paused the connector (property x_mioms_m365ticket.paused). Try again later.',
    'connector.internal': 'The connector failed in an unexpected way. The system log of the instance tells more.',

    'task.refused':
        'The instance refused to store the task: a rule or policy of its own on the request table. Nothing was kept.',

    'ticket.refused':
        'The instance refused to create the ticket in table {0} and gave no reason: look for business rules and data policies on it.',
    'ticket.hidden':
        'The instance hides the ticket in table {0} from the user {1}: look for query business rules and domains that leave that user out.',
    'ticket.crossScopeRefused':
        'Create operation against {0} from scope x_mioms_m365ticket has been refused due to the cross-scope access policy of the table: in its Application Access, allow all application scopes, Can read and Can create.',
    'ticket.changeRefused':
        'The instance refused to change the ticket in table {0} and gave no reason: look for business rules and data policies on it.',
    'ticket.changeCrossScopeRefused':
        'Write operation against {0} from scope x_mioms_m365ticket has been refused due to the cross-scope access policy of the table: in its Application Access, allow all application scopes, Can read and Can update.',
    'ticket.interrupted': 'The ticket could not be noted in the request: a job completes it within minutes.',
    'ticket.source': 'Source',
    'ticket.category': 'Category',
    'ticket.requestedBy': 'Requested by',
    'ticket.due': 'Due date',
    'ticket.action': 'Open in Microsoft 365',
    'ticket.request': 'Request',
    'action.onlyAdmins': 'Only administrators of the connector create tickets from here.',
    'action.cloned':
        'This instance is a copy of {0}: the tickets are created there. Open the installation checklist to set the connection up here.',
    'action.requestGone': 'The request is not there any more.',
    'action.ticketThere': 'The request has its ticket already: {0}.',
    'action.requestClosed': 'The request is closed: no ticket is created for it.',
    'action.ticketInTheMaking': 'The ticket is being created at this moment. Look again in five minutes.',
    'action.ticketCreated': 'The ticket {0} was created.',
    'action.ticketRefused': 'The ticket was not created. The reason stands in the field Why it has no ticket.',
    'action.noRequest': 'No request belongs to this ticket any more.',
    'route.taken':
        'There is a route for this ticket type and category already: change that one. A type and a category have one route.',

    'source.user': 'User recommendation',
    'source.microsoft': 'Microsoft recommendation',

    'oauthClient.exists': 'There is an OAuth client already: {0}.',
    'oauthClient.nameTaken': 'Another OAuth client has the name {0}: choose another name.',
    'oauthClient.notFound': 'There is no OAuth client with the sys_id {0}.',
    'oauthClient.readRefused':
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.",
    'oauthClient.createRefused':
        "Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.",
    'oauthClient.updateRefused':
        "Update operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.",
    'oauthClient.refused':
        'The instance refused to store the OAuth client: look for business rules and data policies on the table oauth_entity.',
    'oauthClient.none': 'There is no OAuth client of the connection: do step 1 of the checklist first.',
    'oauthClient.notAdoptable':
        'The OAuth client {0} cannot be taken: it must be active, of the type OAuth Client (client), and have a secret.',
    'oauthClient.justRenewed': 'Somebody else has just given the OAuth client {0} a new secret: theirs is valid.',
    'oauthClient.secretNotKept':
        'The instance did not keep the new secret, the old one is still valid. Set it by hand in the form of the client: {0}',
    'integrationUser.exists': 'There is an integration user already: {0}.',
    'integrationUser.nameTaken':
        'Another user has the user name {0}: choose another name, or send reuse to take that user over.',
    'integrationUser.notReusable': 'The user {0} cannot be taken over: it is inactive or has roles.',
    'integrationUser.refused':
        'The instance refused to store the integration user: look for business rules and data policies on the table sys_user.',
    'integrationUser.none': 'There is no integration user of the connection: do step 2 of the checklist first.',
    'integrationUser.notAuthorized':
        'The connection is not authorized yet, and consent is given in a browser: restrict the user to web services afterwards.',
    'integrationUser.furtherRoles':
        'The user {0} has further roles ({1}): take them away in User Administration, Users. The integration user has exactly one.',
    'integrationUser.external':
        'The user {0} is external (role snc_external): the platform keeps external users away from the consent page. Choose another user name.',
    'integrationUser.roleRefused':
        'The instance did not give the user {0} the role {1}: grant it by hand in User Administration, Users.',

    'connection.notSaved':
        'The connection could not be noted: look for business rules and data policies on the table x_mioms_m365ticket_connection.',
    'connection.issue.cloned': 'The connection was made on the instance {0}, this is {1}: set it up anew here.',
    'connection.issue.client_inactive': 'The OAuth client is not active (System OAuth, Application Registry).',
    'connection.issue.user_inactive': 'The integration user {0} is not active.',
    'connection.issue.user_locked': 'The integration user {0} is locked out.',
    'connection.issue.role_missing': 'The integration user {0} does not have the role {1}.',
    'connection.issue.tickets_waiting':
        'The instance refuses the tickets of some tasks. They wait in the list of requests: {0}',
    'connection.issue.client_left': 'The OAuth client {0} is still active. Make it inactive by hand: {1}',
    'connection.issue.user_left': 'The integration user {0} is still active. Make it inactive by hand: {1}',
    'connection.issue.role_left':
        'The user {0} still has the role {1}, which the platform lets no app take away. Take it away by hand: {2}',
    'connection.issue.tokens_left':
        'Tokens of the connection have not ended, and the platform does not let the app end them. Revoke them by hand: {0}',
    'connection.issue.token_expires_soon':
        'The refresh token ends within 14 days: authorize the connection again from Microsoft 365.',
    'connection.issue.token_unreadable':
        'No refresh token of the connection can be found, or the app may not read the table oauth_credential.',

    'check.unknown.property': 'The property {0} is absent or the app may not read it: whether it is on cannot be said.',
    'check.unknown.table': 'What the table {0} allows other application scopes cannot be read.',

    'check.oauthPlugin.active': 'The plugin OAuth 2.0 is active.',
    'check.oauthPlugin.missing': 'There is no table oauth_entity: the plugin OAuth 2.0 is not active.',
    'check.oauthPlugin.activate': 'Activate the plugin OAuth 2.0 (com.snc.platform.security.oauth).',
    'check.oauthProperty.on': 'OAuth is switched on.',
    'check.oauthProperty.off':
        'OAuth is switched off: the property com.snc.platform.security.oauth.is.active is not true.',
    'check.oauthProperty.turnOn': 'Set the property com.snc.platform.security.oauth.is.active to true.',
    'check.oauthTable.readable': 'The app may read OAuth clients.',
    'check.oauthTable.readRefused':
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy",
    'check.oauthTable.openReading':
        'Table: Application Registries. Name: oauth_entity. Accessible from: All application scopes. Can read: selected.',
    'check.oauthTable.creatable': 'The app may create OAuth clients.',
    'check.oauthTable.createRefused':
        "Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy",
    'check.oauthTable.openCreating':
        'Select Can create, besides Can read, in the Application Access of the table oauth_entity. Or create the client by hand in the form that is filled in at {0}, save it, and take it with its sys_id.',
    'check.oauthTable.writable': 'The app may change OAuth clients.',
    'check.oauthTable.writeRefused':
        'The app may not change OAuth clients: it can neither give the client a new secret nor make it inactive when the connection is removed.',
    'check.oauthTable.openWriting':
        'Select Can update in the Application Access of the table oauth_entity, or do both by hand when the time comes.',
    'check.singleSignOn.clear': 'Single sign-on is not in the way.',
    'check.singleSignOn.on': 'Single sign-on is on: the browser may sign you in as yourself.',
    'check.singleSignOn.notYou':
        'On the consent page press Not You, sign in as the integration user with its password, and press Allow. Or use a private window and the address login.do of the instance.',
    'check.multiFactor.clear': 'Multi-factor authentication is not in the way.',
    'check.multiFactor.on': 'Multi-factor authentication is on: the integration user may be asked for a second factor.',
    'check.multiFactor.unknown':
        'Whether the integration user is asked for a second factor cannot be said: newer releases decide by a policy that the app cannot read.',
    'check.multiFactor.enrol':
        'Set up a second factor when you sign in as the integration user, or exempt the user in the policy of multi-factor authentication.',
    'check.ipFiltering.reached': 'Microsoft reaches this instance.',
    'check.ipFiltering.unknown': 'Microsoft has not called yet: whether IP filtering keeps it out cannot be said.',
    'check.ipFiltering.allow':
        'If System Security, IP Address Access Control restricts addresses, allow those that Microsoft publishes for its services.',
    'check.stateParameter.required': 'The instance insists on the state parameter, which the security center sends.',
    'check.stateParameter.optional': 'The instance does not insist on the state parameter, which protects the consent.',
    'check.stateParameter.require': 'Set the property glide.oauth.state.parameter.required to true.',
    'check.basicAuthentication.open': 'Basic authentication is not restricted.',
    'check.basicAuthentication.restricted':
        'Basic authentication is restricted. The connection uses OAuth and does not mind.',
    'check.basicAuthentication.exempt':
        'Only a script that calls the setup with Basic credentials needs an exemption, such as the role snc_basic_auth_api_access.',

    'check.client.present': 'There is an OAuth client: {0}.',
    'check.client.missing': 'There is no OAuth client yet.',
    'check.client.deleted': 'The OAuth client of the connection, {0}, is not there any more: somebody has deleted it.',
    'check.client.create': 'Create the OAuth client under a name of your choice.',
    'check.client.byHand': 'There is no OAuth client yet, and the app may not create one.',
    'check.client.createByHand':
        'Create it in the form that is filled in already, submit it, and give its sys_id here to take it.',
    'check.client.removed': 'The connection was removed, and its OAuth client with it.',
    'check.client.cloned': 'The OAuth client was copied from another instance together with its secret.',
    'check.client.setUpAgain': 'Create the OAuth client again: it gets a new secret.',
    'check.client.unreadable': 'Whether there is an OAuth client cannot be said: the app may not read the table.',
    'check.client.active': 'The OAuth client is active.',
    'check.client.inactive': 'The OAuth client {0} is not active.',
    'check.client.activate':
        'Make it active in its form, and it works as before; or create it again here, and it gets a new secret.',
    'check.client.redirect': 'The OAuth client sends the browser back to {0}.',
    'check.client.redirectDiffers': 'The redirect URL of the OAuth client is {0}, but the configured one is {1}.',
    'check.client.setRedirect':
        'Set the Redirect URL of the client to {0}; or, if it is meant to be another one, the property x_mioms_m365ticket.redirect_url.',
    'check.client.secret': 'The OAuth client has a secret.',
    'check.client.noSecret': 'The OAuth client {0} has no secret: the instance did not keep the one that was made.',
    'check.client.unknownSecret':
        'The instance replaced the secret of the OAuth client {0} with one of its own, which nobody was shown.',
    'check.client.setSecret':
        'Enter a client secret in the form of the client, save it, and give the same to Microsoft.',

    'check.user.present': 'There is an integration user: {0}.',
    'check.user.missing': 'There is no integration user yet.',
    'check.user.deleted':
        'The integration user of the connection, {0}, is not there any more: somebody has deleted it.',
    'check.user.outOfSight':
        'You cannot see the integration user of the connection, {0}: it was deleted, or it is inactive, and inactive users are shown to administrators of users only.',
    'check.user.askAdmin': 'Ask an administrator of the instance to open this checklist.',
    'check.user.create': 'Create the integration user under a name of your choice.',
    'check.user.removed': 'The connection was removed, and its integration user with it.',
    'check.user.cloned': 'The integration user was copied from another instance together with its password.',
    'check.user.setUpAgain': 'Create the integration user again: it gets a new password.',
    'check.user.active': 'The integration user is active.',
    'check.user.inactive': 'The integration user {0} is not active.',
    'check.user.inactiveRemedy':
        'Make it active in its form and clear Locked out, which the platform sets with it: it signs in as before. Or create it again here, and it gets a new password.',
    'check.user.notLocked': 'The integration user is not locked out.',
    'check.user.locked': 'The integration user {0} is locked out.',
    'check.user.lockedRemedy': 'Clear Locked out in the form of the user.',
    'check.user.password': 'The integration user has a password.',
    'check.user.noPassword':
        'The integration user {0} has no password: the instance did not keep the one that was made.',
    'check.user.noPasswordRemedy': 'Press Set Password in the form of the user, and keep the password for the consent.',
    'check.user.noReset': 'The password of the integration user need not be changed at the next sign-in.',
    'check.user.reset':
        'The password of the integration user {0} has to be changed at the next sign-in: until then the instance gives out no token.',
    'check.user.resetRemedy':
        'Clear Password needs reset in the form of the user, or sign in as the user and change it.',
    'check.user.interactive': 'The integration user can give consent, or has done so.',
    'check.user.webServiceOnly':
        'The integration user {0} has web service access only and cannot sign in to give consent.',
    'check.user.webServiceOnlyRemedy':
        'Clear Web service access only in the form of the user. It can be restricted again once the connection is authorized.',
    'check.user.role': 'The integration user has the role {0}.',
    'check.user.noRole': 'The integration user {0} does not have the role {1}: the connector refuses it.',
    'check.user.grantRole': 'Give the user the role {0}, directly, in its form.',
    'check.user.noFurtherRoles': 'The integration user has no further role.',
    'check.user.furtherRoles': 'The integration user {0} has further roles: {1}.',
    'check.user.admin':
        'The integration user {0} is an administrator ({1}): whoever holds its token could do anything here.',
    'check.user.takeRoles': 'Take these roles away in the form of the user or in its groups: {0}.',
    'check.user.external':
        'The integration user {0} is external (role snc_external): the platform keeps it away from the consent page.',
    'check.user.externalRemedy': 'Take the role snc_external away in the form of the user, or choose another user.',

    'check.connection.cloned':
        'The connection was made on the instance {0}, this is {1}. The jobs of the app stand still.',
    'check.connection.clonedRemedy':
        'Do steps 1 and 2 here anew, or remove the connection. What was copied is made inactive either way.',
    'check.connection.removed': 'The connection was removed on {0}. The tickets are still there.',
    'check.connection.removedRemedy': 'Do steps 1 and 2 again to connect anew.',
    'check.connection.clientKept':
        'The OAuth client {0} was made by hand and stays active. Make it inactive if nothing else uses it.',
    'check.connection.notSetUp': 'The connection needs an OAuth client and an integration user.',
    'check.connection.firstSteps': 'Do steps 1 and 2 first.',
    'check.connection.notAuthorized': 'Nobody has authorized the connection yet.',
    'check.connection.authorize':
        'In Microsoft 365 enter the instance name, client ID and client secret and press Authorize. On the consent page sign in as the integration user, not as yourself, and press Allow.',
    'check.connection.authorized': 'The connection is authorized.',
    'check.connection.authorizedOn': 'The connection was authorized on {0}.',
    'check.connection.seen': 'The security center was last here on {0}.',
    'check.connection.neverSeen': 'The connection is authorized, but the security center has not called yet.',
    'check.connection.neverSeenRemedy':
        'If Microsoft shows no cards for ServiceNow, open https://security.microsoft.com/ticketProvisioning and press Authorize.',
    'check.connection.tokenEnds': 'The authorization lasts for another {0} days.',
    'check.connection.tokenEndsSoon': 'The authorization ends in {0} days.',
    'check.connection.tokenEnded': 'The authorization has ended: the refresh token is not valid any more.',
    'check.connection.authorizeAgain':
        'Open https://security.microsoft.com/ticketProvisioning, press Authorize and sign in as the integration user.',
    'check.connection.tokenUnknown': 'How long the authorization lasts cannot be said: the app finds no refresh token.',
    'check.connection.tokenUnknownRemedy':
        'Look under Manage Tokens. If tokens are there, the table oauth_credential does not let the app read: select Can read in its Application Access.',
    'check.connection.ticketsWaiting': 'The instance refuses the tickets of some tasks.',
    'check.connection.ticketsWaitingRemedy': 'See why in the list of requests; the app tries again for 24 hours.',

    'test.name': 'Test of the connection with Microsoft 365',
    'test.description': 'Made by the installation checklist to see whether tickets can be created. It needs no work.',
    'test.canceledNote': 'This was a test of the connection with Microsoft 365.',
    'test.notReached': 'Not reached.',
    'test.requestRefused':
        'The instance refused to store the request ({0}): look for business rules and data policies on the table x_mioms_m365ticket_request.',
    'test.ticketRefused': 'The request {0} was stored, but not its ticket: {1}',
    'test.created': 'The request {0} and its ticket {1} were created.',
    'test.requestFound': 'The request {0} was read back.',
    'test.requestNotFound': 'The request {0} was created, but could not be read back with its ticket.',
    'test.ticketFound': 'The ticket {0} was read back, in the state {1}.',
    'test.ticketNotFound': 'The ticket {0} was created, but could not be read back.',
    'test.canceled': 'The ticket {0} was canceled and the request {1} closed.',
    'test.notCanceled': 'The ticket {0} was not canceled: {1} Cancel it by hand: {2}',
    'test.notClosed': 'The ticket was canceled, but the request {0} could not be closed: close it by hand.',

    'scan.user.browser': 'The integration user {0} can still sign in to the pages of this instance.',
    'scan.user.restrict': 'Select Restrict to web services in the installation checklist: the connection goes on.',
    'scan.tickets': 'The instance has refused the tickets of {0} tasks (or more) for so long that nobody tries again.',
    'scan.tickets.remedy': 'See why in the list of requests, mend it, and select Create the ticket now.',
    'scan.paused': 'The connector is paused: it takes no tasks from Microsoft 365.',
    'scan.paused.remedy': 'Set the property x_mioms_m365ticket.paused to false.',
    'scan.oauthTable.deletable': 'Scripts of other applications may delete from the table oauth_entity.',
    'scan.oauthTable.remedy': 'Clear Can delete in its Application Access: the app never needs it.',
    'scan.accessControl': 'The access control {0} ({1}) is not what the app installed: {2}.',
    'scan.accessControl.inactive': 'it is not active',
    'scan.accessControl.noScript': 'it has lost the script that keeps administrators out',
    'scan.accessControl.open': 'it asks for no role any more and lets everybody in',
    'scan.accessControl.otherRoles': 'it lets in other roles than the one of the integration user',
    'scan.accessControl.remedy': 'Have it as the app installed it: see its versions.',
    'scan.accessControl.unreadable': 'The access controls of the app cannot be read.',
    'scan.accessControl.letRead': 'Select Can read in the Application Access of the table sys_security_acl.',

    'notice.degraded': 'The connection with Microsoft 365 needs attention: {0}',
    'notice.tokenEnds': 'The authorization of the connection with Microsoft 365 ends in {0} days. {1}',
    'notice.sent': 'E-mail to the group {0} was queued: {1}',
    'notice.noGroup':
        'There is no active group {0}: nobody gets e-mail about the connection (property x_mioms_m365ticket.notify_group).',

    'mail.tokenEnds.subject': 'Microsoft 365 connector: the authorization ends soon',
    'mail.degraded.subject': 'Microsoft 365 connector: the connection needs attention',
    'mail.givenUp.subject': 'Microsoft 365 connector: {0} has no ticket',
    'mail.givenUp.text': 'The instance refused the ticket of {0}, {1}, for 24 hours: {2}',
    'mail.givenUp.hint': 'The app does not try again by itself.',
    'mail.hint': 'The installation checklist of the app says what to do.',
} as const

export type MessageKey = keyof typeof MESSAGES

/** A text that is not yet one: its key and what fills its placeholders. */
export interface Message {
    key: MessageKey
    args: string[]
}
