import { Role } from '@servicenow/sdk/core'

export const integrationRole = Role({
    name: 'x_mioms_m365ticket.integration',
    description:
        "Calls the connector's REST endpoints and nothing else. For the integration user that the security center signs in as.",
    assignableBy: 'admin',
})

export const userRole = Role({
    name: 'x_mioms_m365ticket.user',
    description: 'Reads the requests that came from Microsoft 365 and works on those that have no ticket yet.',
})

export const adminRole = Role({
    name: 'x_mioms_m365ticket.admin',
    description:
        'Reads the installation checklist and the log, and keeps the properties, the state names and the routing of tickets.',
    containsRoles: [userRole],
})
