import { ChoiceColumn, ReferenceColumn, Table } from '@servicenow/sdk/core'
import { ticketTypeChoices, recommendationCategoryChoices } from './choices.now'

// Ticket type and category to where the ticket goes. Empty at first: the instance's assignment rules apply.
export const x_mioms_m365ticket_route = Table({
    name: 'x_mioms_m365ticket_route',
    label: [{ label: 'Ticket route', plural: 'Ticket routes', language: 'en' }],
    accessibleFrom: 'package_private',
    actions: ['read'],
    index: [{ name: 'type_category', unique: true, element: ['ticket_type', 'recommendation_category'] }],
    schema: {
        ticket_type: ChoiceColumn({
            label: 'Ticket type',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            choices: ticketTypeChoices,
        }),
        recommendation_category: ChoiceColumn({
            label: 'Recommendation category',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            choices: recommendationCategoryChoices,
        }),
        assignment_group: ReferenceColumn({ label: 'Assignment group', referenceTable: 'sys_user_group' }),
        cmdb_ci: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
        chg_model: ReferenceColumn({ label: 'Change model', referenceTable: 'chg_model' }),
    },
})
