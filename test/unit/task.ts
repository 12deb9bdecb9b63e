import type { JsonObject } from '../../src/server/domain/json-body'
import type { ReceivedTask } from '../../src/server/domain/received-task'

/** A body with nothing but what is required. */
export const SMALLEST_BODY: JsonObject = {
    name: 'Turn on sign-in risk policy',
    priority: 2,
    requestedBy: 'adele@contoso.example',
    recommendationSource: 'microsoft',
}

/** The task that it stands for. */
export const SMALLEST_TASK: ReceivedTask = {
    taskId: null,
    ticketType: 'change',
    name: 'Turn on sign-in risk policy',
    description: '',
    priority: 2,
    dueDate: null,
    requestedBy: 'adele@contoso.example',
    recommendationSource: 'microsoft',
    recommendationCategory: null,
    sourceCategory: null,
    actionUrl: null,
}

/** A body with every field. */
export const WHOLE_BODY: JsonObject = {
    taskId: 'SCID-20.a:B_c',
    ticketType: 'incident',
    name: ' Turn on sign-in risk policy ',
    description: ' <p>Do it</p> ',
    priority: 'High',
    dueDate: '2026-12-24T12:00:00+02:00',
    requestedBy: ' adele ',
    recommendationSource: 'User recommendation',
    recommendationCategory: 'Device',
    actionUrl: ' https://security.contoso.example/x ',
}

/** The task that it stands for. */
export const WHOLE_TASK: ReceivedTask = {
    taskId: 'SCID-20.a:B_c',
    ticketType: 'incident',
    name: 'Turn on sign-in risk policy',
    description: ' <p>Do it</p> ',
    priority: 2,
    dueDate: '2026-12-24T10:00:00Z',
    requestedBy: ' adele ',
    recommendationSource: 'user',
    recommendationCategory: 'devices',
    sourceCategory: 'Device',
    actionUrl: 'https://security.contoso.example/x',
}
