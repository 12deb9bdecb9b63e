import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { ticketChanged } from '../../server/rules/ticket-changed'

// What happens to a ticket is carried to its request. The condition is tried before anything of ours is loaded, so that
// nobody else's tickets cost anything. It does not ask what changed: an instance may try conditions again when the rule
// runs (glide.businessrule.async_condition_check), and by then there is no earlier version to compare with.

BusinessRule({
    $id: Now.ID['rule-change-request'],
    name: 'Microsoft 365: follow change request',
    table: 'change_request',
    when: 'async',
    action: ['insert', 'update', 'delete'],
    filterCondition: 'correlation_display=Microsoft 365',
    script: ticketChanged,
    description: 'Carries number, state, priority, assignment, due date and closing to the Microsoft 365 request.',
})

BusinessRule({
    $id: Now.ID['rule-incident'],
    name: 'Microsoft 365: follow incident',
    table: 'incident',
    when: 'async',
    action: ['insert', 'update', 'delete'],
    filterCondition: 'correlation_display=Microsoft 365',
    script: ticketChanged,
    description: 'Carries number, state, priority, assignment, due date and closing to the Microsoft 365 request.',
})
