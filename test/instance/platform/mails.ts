import type { Mail, Row, SessionUser } from '../types'
import { NotInStandIn } from './errors'
import type { Platform } from './platform'
import { Transaction } from './transaction'
import { SYSTEM } from './users'

const PART = /\$\{(?:mail_script:([^}]+)|(\w+))\}/g
/** What a notification may say besides: columns that change what is made of an event. */
const UNKNOWN = ['condition', 'advanced_condition', 'message', 'message_text', 'template', 'style', 'digestable']

/** The mails that the notifications (`sysevent_email_action`) make of an event (docs/stand-in.md 109, 110). */
export class Mails {
    constructor(private readonly platform: Platform) {}

    of(event: Row): Mail[] {
        const { store } = this.platform
        return store
            .find('sysevent_email_action', { event_name: event.name ?? '', active: '1' })
            .map((notification) => {
                for (const column of UNKNOWN)
                    if (!['', '0', undefined].includes(notification[column]))
                        throw new NotInStandIn(`'${column}' of the notification '${notification.name}'`)
                return this.mail(notification, event)
            })
    }

    private mail(notification: Row, event: Row): Mail {
        const { store } = this.platform
        const table = event.table ?? ''
        const record = store.get(table, event.instance ?? '')
        if (!record) throw new NotInStandIn(`An event without its record (${event.name})`)
        const mail: Mail = {
            subject: this.filled(notification.subject ?? '', table, record),
            body: '',
            recipient: notification.event_parm_1 === '1' ? (event.parm1 ?? '') : '',
        }
        const text = notification.message_html ?? ''
        let from = 0
        for (const found of text.matchAll(PART)) {
            const [part, script, column] = found
            mail.body += text.slice(from, found.index)
            mail.body +=
                script === undefined
                    ? this.column(table, record, column ?? '')
                    : this.printed(script, event, record, mail)
            from = found.index + part.length
        }
        mail.body += text.slice(from)
        return mail
    }

    private filled(text: string, table: string, record: Row): string {
        return text.replace(PART, (part, script: string | undefined, column = '') => {
            if (script !== undefined) throw new NotInStandIn(`${part} in a subject`)
            return this.column(table, record, column as string)
        })
    }

    private column(table: string, record: Row, column: string): string {
        const { dictionary, display } = this.platform
        dictionary.column(table, column)
        return display.of(table, record, column, display.zone(SYSTEM.id), this.platform.translations.language(SYSTEM))
    }

    /** What a mail script prints; it may change the subject. */
    private printed(name: string, event: Row, record: Row, mail: Mail): string {
        const { platform } = this
        const [row] = platform.store.find('sys_script_email', { name })
        if (!row) throw new NotInStandIn(`mail_script '${name}', of which there is none,`)
        const language = platform.properties.value('stand_in.mail.language')
        const user: SessionUser = language ? { ...SYSTEM, language } : SYSTEM
        const scope = platform.scopes.byId(row.sys_scope ?? '').name
        const transaction = new Transaction(scope, user, platform.display.zone(user.id))
        const script = { name: `sys_script_email.${row.sys_id}.script`, source: row.script ?? '' }
        const { error, variables } = platform.scripts.run(transaction, scope, script, {
            current: { type: 'record', table: event.table ?? '', row: record },
            template: { type: 'mail_template' },
            email: { type: 'mail' },
            email_action: { type: 'null' },
            event: { type: 'record', table: 'sysevent', row: event },
        })
        if (error) throw new Error(`${error.name}: ${error.message} (${script.name})`)
        const { subject } = variables.email as { subject: string | null }
        if (subject !== null) mail.subject = subject
        return (variables.template as { printed: string }).printed
    }
}
