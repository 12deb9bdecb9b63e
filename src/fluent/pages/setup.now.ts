import { UiPage } from '@servicenow/sdk/core'
import html from '../../client/index.html'

UiPage({
    $id: Now.ID['page-setup'],
    endpoint: 'x_mioms_m365ticket_setup.do',
    description: 'The installation checklist: from installed to connected, and the removal of the connection.',
    category: 'general',
    direct: true,
    html: html,
})
