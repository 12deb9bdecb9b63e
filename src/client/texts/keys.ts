// Every string of the page, in English, under its key: the one place for them. On an instance each is the message
// (`sys_ui_message`) `x_mioms_m365ticket.<key>`, and a translation there wins over the text here.
// No apostrophes in a text with arguments: the platform's formatter (java.text.MessageFormat) would swallow them.

export const TEXTS = {
    'page.product': 'Microsoft 365 Ticketing Connector',
    'page.title': 'Installation checklist',
    'page.version': 'Version {0}',
    'page.loading': 'Checking this instance …',
    'page.newTab': '(opens in a new tab)',

    'page.readOnly.title': 'You can read this checklist, but not change anything',
    'page.readOnly.text':
        'Its steps write OAuth clients, users and roles. That needs the role admin of the instance, which you do not have. Ask an administrator of the instance to work through them.',

    'page.checks.run': 'Run checks again',
    'page.checks.running': 'Checking …',
    'page.checks.at': 'Checked at {0}',
    'page.checks.fine': 'Checks finished. Nothing needs attention.',
    'page.checks.one': 'Checks finished. One point is open.',
    'page.checks.many': 'Checks finished. {0} points are open.',
    'page.checks.passed.one': '1 check passed',
    'page.checks.passed.many': '{0} checks passed',
    'page.checks.open': 'Open the form',

    'page.status.done': 'Completed',
    'page.status.todo': 'To do',
    'page.status.blocked': 'Blocked',
    'page.status.warning': 'Needs attention',
    'page.check.done': 'Passed:',
    'page.check.todo': 'To do:',
    'page.check.blocked': 'Failed:',
    'page.check.warning': 'Attention:',

    'page.connection.title': 'Connection',
    'page.connection.not_configured': 'Not set up',
    'page.connection.awaiting_authorization': 'Waiting for authorization',
    'page.connection.connected': 'Connected',
    'page.connection.degraded': 'Connected, with problems',
    'page.connection.disconnected': 'Removed',
    'page.connection.not_configured.hint': 'Work through the steps below in their order.',
    'page.connection.awaiting_authorization.hint':
        'The OAuth client and the integration user are ready. Connect from Microsoft 365 in step 3.',
    'page.connection.connected.hint': 'Microsoft 365 reaches this instance.',
    'page.connection.degraded.hint': 'Microsoft 365 has reached this instance, but something needs your attention.',
    'page.connection.disconnected.hint':
        'Microsoft 365 no longer has access to this instance. To connect again, start with step 1.',
    'page.connection.issues': 'Problems of the connection',
    'page.connection.reset': 'Reset the connection here …',

    'page.fact.instanceName': 'Instance name',
    'page.fact.user': 'Integration user',
    'page.fact.authorizedAt': 'Authorized',
    'page.fact.lastSeenAt': 'Last seen',
    'page.fact.tokenExpiresAt': 'Authorization ends',
    'page.fact.tenantId': 'Microsoft 365 tenant',
    'page.fact.never': 'Not yet',
    'page.fact.daysLeft.one': 'in 1 day',
    'page.fact.daysLeft.many': 'in {0} days',
    'page.fact.ended': 'ended',

    'page.copy': 'Copy',
    'page.copy.done': 'Copied',
    'page.copy.label': 'Copy: {0}',
    'page.copy.said': 'Copied: {0}',
    'page.copy.failed': 'The browser did not let this page copy. The text is selected: copy it with the keyboard.',

    'page.prerequisites.title': 'Prerequisites',
    'page.prerequisites.text':
        'What this instance needs before step 1. On a customized instance, something may have to be changed here first.',

    'page.client.title': 'OAuth client',
    'page.client.text':
        'Microsoft 365 signs in to this instance through an OAuth client. Choose its name. The app creates it, with a client ID and a client secret.',
    'page.client.name': 'Name of the OAuth client',
    'page.client.name.hint': 'Up to {0} characters. It appears under this name in the Application Registry.',
    'page.client.redirectUrl': 'Redirect URL',
    'page.client.redirectUrl.hint':
        'Where Microsoft 365 takes over after the authorization. Keep it unless Microsoft names another.',
    'page.client.create': 'Create OAuth client',
    'page.client.creating': 'Creating …',
    'page.client.created': 'The OAuth client is ready',
    'page.client.once':
        'The client secret is shown this once. Nobody can show it again: copy it now and keep it in a safe place until step 3.',
    'page.client.noSecret':
        'The secret of this client was set by hand, and the app does not know it. You find it in the form of the client.',
    'page.client.once.done': 'I have copied the secret',
    'page.client.close': 'Close',
    'page.client.fact': 'OAuth client',
    'page.client.id': 'Client ID',
    'page.client.secret': 'Client secret',
    'page.client.secret.gone': 'It was shown once, when it was made. If it is lost, make a new one.',
    'page.client.validate': 'To see for yourself: {0}, on newer releases {1}.',
    'page.client.registry': 'System OAuth › Application Registry',
    'page.client.inbound': 'Machine Identity Console › Inbound integrations',
    'page.client.newSecret': 'Make a new secret …',
    'page.client.newSecret.title': 'Make a new client secret?',
    'page.client.newSecret.text':
        'The present secret stops working at once. Microsoft 365 needs the new one: enter it there and authorize again, as in step 3.',
    'page.client.newSecret.confirm': 'Make a new secret',
    'page.client.newSecret.working': 'Making it …',

    'page.manual.title': 'Create the client by hand instead',
    'page.manual.open': 'Open the {0}, check its values and save it.',
    'page.manual.form': 'prefilled form of a new client',
    'page.manual.copy':
        'Copy the sys_id of the saved record (form menu, Copy sys_id), enter it here and let the app use this client.',
    'page.manual.sysId': 'sys_id of the OAuth client',
    'page.manual.sysId.hint': '32 hexadecimal digits',
    'page.manual.adopt': 'Use this client',
    'page.manual.adopting': 'Checking it …',

    'page.refused.title': 'This instance does not let the app create OAuth clients',
    'page.refused.text': 'To repair it, open the table {0} in its own application, and in its Application Access set:',
    'page.refused.table': 'Application Registries (oauth_entity)',
    'page.refused.accessibleFrom': 'Accessible from',
    'page.refused.allScopes': 'All application scopes',
    'page.refused.canRead': 'Can read',
    'page.refused.canCreate': 'Can create',
    'page.refused.canUpdate': 'Can update',
    'page.refused.selected': 'Selected',
    'page.refused.after': 'Save the table and create the client again. Or create it by hand, as described below.',

    'page.user.title': 'Integration user',
    'page.user.text':
        'Microsoft 365 works in this instance as a user of its own, with one role only: {0}. Choose its user ID.',
    'page.user.userName': 'User ID',
    'page.user.userName.hint': 'Up to {0} characters. Not a person, and not your own user.',
    'page.user.password': 'Password (optional)',
    'page.user.password.hint': 'Leave it empty and the app makes a strong one.',
    'page.user.create': 'Create integration user',
    'page.user.creating': 'Creating …',
    'page.user.created': 'The integration user is ready',
    'page.user.once':
        'The password is shown this once. Nobody can show it again: copy it now. You sign in with it in step 3.',
    'page.user.once.done': 'I have copied the password',
    'page.user.close': 'Close',
    'page.user.passwordLabel': 'Password',
    'page.user.passwordNotSet': 'The platform did not keep the password. Open {0} and use Set Password.',
    'page.user.passwordNotSet.form': 'the form of the user',
    'page.user.passwordUntouched':
        'This user existed before. Its password was not touched: in step 3, sign in with the one it has.',
    'page.user.takeOver.title': 'There is a user with this user ID already',
    'page.user.takeOver.text':
        'The app can take over the user {0} if it is active and has no roles. It then gets the role {1}. Its password is not touched.',
    'page.user.takeOver': 'Take over this user',
    'page.user.takingOver': 'Taking over …',
    'page.user.fact': 'Integration user',
    'page.user.role': 'Role',
    'page.user.signIn': 'Browser sign-in',
    'page.user.signIn.allowed': 'Allowed',
    'page.user.signIn.restricted': 'No, web services only',
    'page.user.validate': 'To see for yourself: {0}.',
    'page.user.users': 'User Administration › Users',

    'page.connect.title': 'Connect from Microsoft 365',
    'page.connect.first': 'Complete steps 1 and 2 first. The words below then name your client and your user.',
    'page.connect.open': 'As a security administrator of Microsoft 365, open {0}.',
    'page.connect.enter': 'Enter the instance name, the client ID and the client secret of step 1.',
    'page.connect.signIn': 'When ServiceNow asks you to sign in, sign in as the integration user, {0}.',
    'page.connect.notYou':
        'If ServiceNow shows that you are signed in as yourself, select Not You at the top right and sign in as the integration user.',
    'page.connect.allow': 'Select Allow.',
    'page.connect.back': 'Come back to this page and check the connection.',
    'page.connect.check': 'Check the connection',
    'page.connect.own.title': 'Sign in as the integration user, never with your own account',
    'page.connect.own.text':
        'Microsoft 365 works as whoever selects Allow. With your own account it would have all your roles, and stop working when your account does.',
    'page.connect.again': 'How to authorize again',
    'page.connect.someUser': 'the user of step 2',

    'page.trouble.title': 'If it does not work',
    'page.trouble.sso.title': 'Single sign-on signs you in as yourself',
    'page.trouble.sso.text':
        'On the page that asks to allow the connection, select Not You, sign in as the integration user and select Allow. If single sign-on leaves no other login, open {0} in a private window first and sign in there as the integration user.',
    'page.trouble.sso.login': 'the local login page',
    'page.trouble.sso.entra':
        'Or create a user in Microsoft Entra ID with the name and e-mail address of the integration user and the role Security Administrator, connect as that user, and take the role away again.',
    'page.trouble.mfa.title': 'ServiceNow asks for a second factor',
    'page.trouble.mfa.text':
        'Many instances enforce multi-factor authentication for whoever signs in with a password. Enroll the integration user once while you connect, or exempt this one user in Multi-factor Authentication.',
    'page.trouble.ip.title': 'Microsoft 365 cannot reach the instance',
    'page.trouble.ip.text': '{0} may keep Microsoft out. Allow the addresses of Microsoft 365 there.',
    'page.trouble.ip.menu': 'System Security › IP Address Access Control',
    'page.trouble.cards.title': 'All steps are completed, but Microsoft 365 shows no cards',
    'page.trouble.cards.text': 'Open {0}, select Authorize and go back. The cards appear.',

    'page.restrict.title': 'Keep the integration user out of the browser',
    'page.restrict.text':
        'Microsoft 365 is connected, so {0} no longer needs to sign in with a browser. Restricted to web services, it can call the connector and nothing else. You can undo this.',
    'page.restrict.restricted':
        '{0} is restricted to web services. Before you authorize the connection again, allow the browser sign-in.',
    'page.restrict.do': 'Restrict to web services',
    'page.restrict.undo': 'Allow browser sign-in',
    'page.restrict.working': 'Changing …',
    'page.restrict.done': 'The integration user is restricted to web services.',
    'page.restrict.undone': 'The integration user may sign in with a browser.',

    'page.test.title': 'Test task',
    'page.test.text':
        'Creates a task marked as a test and its ticket, reads both back and cancels the ticket. Microsoft 365 is not involved, and test tasks are not counted.',
    'page.test.type': 'Ticket type',
    'page.test.incident': 'Incident',
    'page.test.change': 'Change request',
    'page.test.run': 'Run the test',
    'page.test.running': 'Testing …',
    'page.test.passed': 'The test has passed',
    'page.test.failed': 'The test has not passed',

    'page.remove.title': 'Remove the connection',
    'page.remove.text':
        'Ends the access of Microsoft 365 to this instance. Requests and tickets stay, and you can set up again at any time.',
    'page.remove.nothing': 'There is no connection to remove.',
    'page.remove.open': 'Remove the connection …',
    'page.remove.ask': 'Remove the connection?',
    'page.remove.happens': 'What happens',
    'page.remove.client': 'The OAuth client {0} becomes inactive.',
    'page.remove.user': 'The user {0} becomes inactive. If the app did not make it, it only loses the role.',
    'page.remove.tokens':
        'The tokens of Microsoft 365 end. Where the platform does not let the app end them, the checklist names them.',
    'page.remove.stays': 'What stays',
    'page.remove.tickets': 'All requests and tickets, with their history',
    'page.remove.settings': 'The log, the properties, the state names and the ticket routes',
    'page.remove.records': 'The inactive client and user, for setting up again',
    'page.remove.microsoft': 'Microsoft 365 does not learn of this. Remove the connection there as well.',
    'page.remove.confirm': 'Remove the connection',
    'page.remove.working': 'Removing …',
    'page.remove.done': 'The connection has been removed.',
    'page.cancel': 'Cancel',

    'page.failure.load': 'The checks could not be run',
    'page.failure.session': 'Your session has ended.',
    'page.failure.signIn': 'Sign in again',
    'page.failure.network':
        'The instance did not answer. It may have done what you asked for all the same: run the checks again.',
    'page.failure.unreadable': 'The instance gave an answer that this page cannot read (HTTP status {0}).',
    'page.failure.status': 'HTTP status {0}',
} as const

export type TextKey = keyof typeof TEXTS
