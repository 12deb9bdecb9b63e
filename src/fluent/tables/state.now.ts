import { ChoiceColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'
import { ticketTypeChoices, stateCategoryChoices } from './choices.now'

// What a native ticket state is called in the security center, and whether it counts as open.
export const x_mioms_m365ticket_state = Table({
    name: 'x_mioms_m365ticket_state',
    label: [{ label: 'Ticket state name', plural: 'Ticket state names', language: 'en' }],
    accessibleFrom: 'package_private',
    actions: ['read'],
    display: 'name',
    index: [{ name: 'type_value', unique: true, element: ['ticket_type', 'value'] }],
    schema: {
        ticket_type: ChoiceColumn({
            label: 'Ticket type',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            choices: ticketTypeChoices,
        }),
        value: StringColumn({ label: 'State value', maxLength: 40, mandatory: true }),
        name: StringColumn({ label: 'Name in Microsoft 365', maxLength: 100, isFullUTF8: true, mandatory: true }),
        category: ChoiceColumn({
            label: 'Category',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            choices: stateCategoryChoices,
        }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
    },
})
