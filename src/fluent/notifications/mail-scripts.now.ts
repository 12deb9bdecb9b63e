import { Record } from '@servicenow/sdk/core'

// What the mails say, by message keys: subject and text of a notification are no translated columns of the platform
// (CONTRIBUTING.md, Languages). Names are the instance's, so they carry the scope. What is printed is HTML, and what a
// record holds is not.

Record({
    $id: Now.ID['mail-script-token-ends'],
    table: 'sys_script_email',
    data: {
        name: 'x_mioms_m365ticket_token_ends',
        script: `(function runMailScript(current, template, email, email_action, event) {
    email.setSubject(gs.getMessage('x_mioms_m365ticket.mail.tokenEnds.subject'));
    template.print('<p>' + GlideStringUtil.escapeHTML(current.getValue('token_notice') || '') + '</p>');
})(current, template, email, email_action, event);`,
    },
})

Record({
    $id: Now.ID['mail-script-degraded'],
    table: 'sys_script_email',
    data: {
        name: 'x_mioms_m365ticket_degraded',
        script: `(function runMailScript(current, template, email, email_action, event) {
    email.setSubject(gs.getMessage('x_mioms_m365ticket.mail.degraded.subject'));
    template.print('<p>' + GlideStringUtil.escapeHTML(current.getValue('notice') || '') + '</p>');
    template.print('<p>' + GlideStringUtil.escapeHTML(gs.getMessage('x_mioms_m365ticket.mail.hint')) + '</p>');
})(current, template, email, email_action, event);`,
    },
})

Record({
    $id: Now.ID['mail-script-given-up'],
    table: 'sys_script_email',
    data: {
        name: 'x_mioms_m365ticket_given_up',
        script: `(function runMailScript(current, template, email, email_action, event) {
    var number = current.getValue('number') || '';
    var told = [number, current.getValue('short_description') || '', current.getValue('ticket_error') || ''];
    email.setSubject(gs.getMessage('x_mioms_m365ticket.mail.givenUp.subject', [number]));
    template.print('<p>' + GlideStringUtil.escapeHTML(gs.getMessage('x_mioms_m365ticket.mail.givenUp.text', told)) + '</p>');
    template.print('<p>' + GlideStringUtil.escapeHTML(gs.getMessage('x_mioms_m365ticket.mail.givenUp.hint')) + '</p>');
})(current, template, email, email_action, event);`,
    },
})
