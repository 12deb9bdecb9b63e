// Every text that a client or an administrator reads, in English, under its key: the one place for them. `{0}`, `{1}`
// and so on are filled in by platform/messages.ts, where an instance's translations (`sys_ui_message`) win.
// No apostrophes in a text with arguments: the platform's formatter (java.text.MessageFormat) would swallow them.

export const MESSAGES = {
    'body.empty': 'The body is empty. Send one JSON object.',
    'body.notJson': 'The body is not valid JSON.',
    'body.notAnObject': 'The body must be one JSON object.',

    'task.invalid': 'The task is not valid: see fields.',
    'task.conflict': 'A task with this ID was received before, with other content: see fields.',
    'task.differs': '{0} is not what was received before.',
    'task.notFound': 'There is no task with this ID.',

    'request.invalid': 'The request is not valid: see fields.',
    'query.unknownParameter': 'This route does not know the query parameter {0}.',

    'field.unknown': '{0} is not a known field.',
    'field.required': '{0} is required.',
    'field.notText': '{0} must be a string.',
    'field.notABoolean': '{0} must be true or false.',
    'field.tooLong': '{0} must not be longer than {1} characters.',
    'field.forbiddenCharacters': '{0} must not contain the character U+0000 or half of a surrogate pair.',
    'field.unknownWord': '{0} must be one of: {1}.',

    'task.taskId.pattern': 'taskId must be 1 to {0} letters, digits or the characters . _ - :',
    'task.priority.unknown': 'priority must be 1 to 5, as number or string, or one of: {0}.',
    'task.dueDate.notADate':
        'dueDate must be an existing date (YYYY-MM-DD) or an RFC 3339 time with offset, in the years {1} to {2}: {0} is not.',

    'warning.unknownCategory': 'The category {0} is not one of the documented ones: the task is filed under other.',
    'warning.unusableUrl': 'actionUrl is not a usable https URL: it is kept but not shown as a link.',

    'state.waitingForTicket': 'Waiting for its ticket',

    'refused.noReason': 'The platform refused to store the record and gave no reason.',
    'refused.crossScopeNoReason': 'The cross-scope access policy of a table refused the operation.',

    'setup.redirectUrl.notHttps': 'redirectUrl must be an absolute https URL without a fragment.',
    'setup.adopt.notASysId': 'adopt must be the sys_id of an OAuth client: 32 hexadecimal digits.',
    'setup.adopt.alone': '{0} cannot be given together with adopt.',
    'setup.adminRequired':
        'Only an administrator of the instance (role admin) may do this: it writes OAuth clients, users or roles.',

    'connector.paused':
        'An administrator has paused the connector (property x_mioms_m365ticket.paused). Try again later.',
    'connector.internal': 'The connector failed in an unexpected way. The system log of the instance tells more.',

    'task.refused':
        'The instance refused to store the task: a rule or policy of its own on the request table. Nothing was kept.',

    'ticket.refused':
        'The instance refused to create the ticket in table {0} and gave no reason: look for business rules and data policies on it.',
    'ticket.crossScopeRefused':
        'Create operation against {0} from scope x_mioms_m365ticket has been refused due to the cross-scope access policy of the table: in its Application Access, allow all application scopes, Can read and Can create.',
    'ticket.interrupted': 'The ticket could not be noted in the request: a job completes it within minutes.',
    'ticket.source': 'Source',
    'ticket.category': 'Category',
    'ticket.requestedBy': 'Requested by',
    'ticket.due': 'Due date',
    'ticket.action': 'Open in Microsoft 365',
    'ticket.request': 'Request',
    'source.user': 'User recommendation',
    'source.microsoft': 'Microsoft recommendation',

    'oauthClient.exists': 'There is an OAuth client already: {0}.',
    'oauthClient.nameTaken': 'Another OAuth client has the name {0}: choose another name.',
    'oauthClient.notFound': 'There is no OAuth client with the sys_id {0}.',
    'oauthClient.readRefused':
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.",
    'oauthClient.createRefused':
        "Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.",
    'oauthClient.refused':
        'The instance refused to store the OAuth client: look for business rules and data policies on the table oauth_entity.',
    'integrationUser.exists': 'There is an integration user already: {0}.',
    'integrationUser.nameTaken':
        'Another user has the user name {0}: choose another name, or send reuse to take that user over.',
    'integrationUser.notReusable': 'The user {0} cannot be taken over: it is inactive or has roles.',
    'integrationUser.refused':
        'The instance refused to store the integration user: look for business rules and data policies on the table sys_user.',
    'integrationUser.roleRefused':
        'The instance did not give the user {0} the role {1}: grant it by hand in User Administration, Users.',

    'connection.notSaved':
        'The connection could not be noted: look for business rules and data policies on the table x_mioms_m365ticket_connection.',
    'connection.issue.cloned': 'The connection was made on the instance {0}, this is {1}: set it up anew here.',
    'connection.issue.client_inactive': 'The OAuth client is not active (System OAuth, Application Registry).',
    'connection.issue.user_inactive': 'The integration user {0} is not active.',
    'connection.issue.user_locked': 'The integration user {0} is locked out.',
    'connection.issue.role_missing': 'The integration user {0} does not have the role {1}.',
    'connection.issue.token_expires_soon':
        'The refresh token ends within 14 days: authorize the connection again from Microsoft 365.',
    'connection.issue.token_unreadable':
        'No refresh token of the connection can be found, or the app may not read the table oauth_credential.',
} as const

export type MessageKey = keyof typeof MESSAGES

/** A text that is not yet one: its key and what fills its placeholders. */
export interface Message {
    key: MessageKey
    args: string[]
}
