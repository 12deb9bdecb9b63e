import type {
    Checklist,
    IntegrationUser,
    IntegrationUserChange,
    IntegrationUserRequest,
    OAuthClient,
    OAuthClientRequest,
    TestTask,
    TicketType,
} from '../../server/contract'
import { request } from './request'

/** The setup API, a function for each route. */
export const setup = {
    checklist: () => request<Checklist>('GET', '/checklist'),
    createClient: (client: OAuthClientRequest) => request<OAuthClient>('POST', '/oauth-client', client),
    newSecret: () => request<OAuthClient>('POST', '/oauth-client/secret', {}),
    createUser: (user: IntegrationUserRequest) => request<IntegrationUser>('POST', '/integration-user', user),
    changeUser: (change: IntegrationUserChange) => request<unknown>('PATCH', '/integration-user', change),
    testTask: (ticketType: TicketType) => request<TestTask>('POST', '/test-task', { ticketType }),
    removeConnection: () => request<unknown>('DELETE', '/connection'),
}
