import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { oneRouteRule } from '../../server/rules/one-route'

BusinessRule({
    $id: Now.ID['rule-one-route'],
    name: 'Microsoft 365: one route for each kind',
    table: 'x_mioms_m365ticket_route',
    description: 'Refuses a second route for a ticket type and category, and says so.',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: oneRouteRule,
})
