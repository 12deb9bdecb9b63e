import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { fidelity, insert, ITEM, Probe, TASK, SCOPE_ID } from './support'

const probe = new Probe()

fidelity([69], 'getValue is null for empty and for no such column; elements are objects that compare as text', () => {
    const id = probe.run<string>(`return ${insert(ITEM, { name: 'a', user: probe.admin.id })}`)
    const get = `var r = new GlideRecord('${ITEM}'); r.get('${id}');`
    assert.deepEqual(
        probe.run(`${get} return [r.getValue('key'), r.getValue('nope'), r.getValue('open'), r.getValue('size')]`),
        [null, null, '1', '7'],
    )
    assert.deepEqual(
        probe.run(
            `${get} return [typeof r.name, r.name == 'a', r.name + '', r.key.nil(), r.name.getName(), r.getElement('user.user_name').toString()]`,
        ),
        ['object', true, 'a', true, 'name', 'admin'],
    )
    const reference = `var t = new GlideRecord('${TASK}'); t.item = '${id}'; return [t.item.getRefRecord().getValue('name'), t.item.getReferenceTable()]`
    assert.deepEqual(probe.run(reference), ['a', ITEM])
    assert.deepEqual(
        probe.run(
            `${get} r.name = 'b'; r.open = false; return [r.getValue('name'), r.getValue('open'), r.name.changes(), r.key.changes()]`,
        ),
        ['b', '0', true, false],
    )
    const itself = `${get} return [r.getTableName(), r.getRecordClassName(), r.isValidRecord(), r.isValidField('nope'), r.getUniqueValue() === '${id}', r.getLink(true)]`
    assert.deepEqual(probe.run(itself), [ITEM, ITEM, true, false, true, `${ITEM}.do?sys_id=${id}`])
})

fidelity([69], 'an element moves with its record', () => {
    probe.run(`return ${insert(ITEM, { name: 'z' })}`)
    const names = probe.run(
        `var r = new GlideRecord('${ITEM}'); r.orderBy('name'); r.query(); var kept = []; while (r.next()) kept.push(r.name); return kept.map(String)`,
    )
    assert.deepEqual(names, ['z', 'z'])
})

fidelity([85], 'GlideDateTime: UTC values, display in the zone of the session, arithmetic, validity', () => {
    probe.instance.setClock(Date.UTC(2026, 2, 8, 9, 0, 0, 500))
    assert.deepEqual(
        probe.run(`var t = new GlideDateTime(); return [t.getValue(), t.getDisplayValue(), t.getNumericValue()]`),
        ['2026-03-08 09:00:00', '2026-03-08 01:00:00', Date.UTC(2026, 2, 8, 9, 0, 0, 500)],
    )
    const shifted = (change: string): string =>
        probe.run(`var t = new GlideDateTime('2026-03-07 20:00:00'); ${change}; return t.getValue()`)
    assert.deepEqual(
        [
            shifted('t.addSeconds(90)'),
            shifted('t.addDaysUTC(1)'),
            shifted('t.addDaysLocalTime(1)'),
            shifted('t.addMonthsUTC(-1)'),
            shifted(`t.setDisplayValueInternal('2026-12-24 23:59:59')`),
        ],
        [
            '2026-03-07 20:01:30',
            '2026-03-08 20:00:00',
            '2026-03-08 19:00:00',
            '2026-02-07 20:00:00',
            '2026-12-25 07:59:59',
        ],
    )
    assert.deepEqual(
        probe.run(
            `return ['2026-02-30 00:00:00', '2026-12-24T10:00:00Z', '2026-12-24'].map(function (x) { return new GlideDateTime(x).isValid() })`,
        ),
        [false, false, true],
    )
    assert.deepEqual(
        probe.run(
            `var a = new GlideDateTime('2026-01-01 00:00:00'); var b = new GlideDateTime(a); b.addSeconds(1); return [a.before(b), a.after(b), a.compareTo(b), a.equals(a), a.onOrBefore(a)]`,
        ),
        [true, false, -1, true, true],
    )
    probe.instance.setClock(null)
})

fidelity([86], 'digests, random values, string utilities', () => {
    const hash = createHash('sha256').update('Hällo 😀').digest('hex')
    assert.equal(probe.run(`return new GlideDigest().getSHA256Hex('Hällo 😀')`), hash)
    assert.equal(probe.run(`return new GlideDigest().getMD5Hex('a')`), createHash('md5').update('a').digest('hex'))
    const [text, number] = probe.run<[string, number]>(
        `return [GlideSecureRandomUtil.getSecureRandomString(24), GlideSecureRandomUtil.getSecureRandomIntBound(3)]`,
    )
    assert.match(text, /^[A-Za-z0-9]{24}$/)
    assert.ok(number >= 0 && number < 3)
    assert.equal(
        probe.run(`return GlideStringUtil.escapeHTML('<a href="x">&</a>')`),
        '&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;',
    )
    assert.match(probe.run<string>('return gs.generateGUID()'), /^[0-9a-f]{32}$/)
    assert.deepEqual(
        probe.run(
            `return [gs.urlEncode('a b&ä'), gs.urlDecode('a+b%26'), gs.base64Encode('ä'), gs.base64Decode('w6Q='), gs.nil('')]`,
        ),
        ['a+b%26%C3%A4', 'a b&', 'w6Q=', 'ä', true],
    )
})

fidelity([86], 'a release without digests, by the switch', () => {
    probe.instance.setProperty('stand_in.glide_digest.absent', 'true')
    assert.deepEqual(probe.run(`return [typeof GlideDigest, typeof GlideStringUtil]`), ['undefined', 'object'])
    probe.instance.setProperty('stand_in.glide_digest.absent', 'false')
    assert.equal(probe.run(`return typeof GlideDigest`), 'function')
})

fidelity([87], 'functions that scoped applications may not call throw MethodNotAllowedException', () => {
    for (const name of ['log', 'print', 'sleep', 'now', 'nowDateTime'])
        assert.throws(
            () => probe.run(`gs.${name}('x')`),
            new RegExp(`MethodNotAllowedException: Function ${name} is not allowed in scope x_probe_app`),
        )
    assert.throws(
        () => probe.run(`new GlideRecord('${ITEM}').setDisplayValue('name', 'x')`),
        /Function setDisplayValue is not allowed/,
    )
    assert.equal(probe.run(`try { gs.sleep(1) } catch (e) { return 'caught' }`), 'caught')
})

fidelity([92], 'gs.info and the like land in the system log under the scope', () => {
    probe.run(`gs.info('one {0} {1}', 'a', 2); gs.warn('two {0}', ['b']); gs.error('three'); gs.debug('four')`)
    const last = probe.instance.log().slice(-4)
    assert.deepEqual(last, [
        { level: 'info', source: 'x_probe_app', message: 'one a 2' },
        { level: 'warn', source: 'x_probe_app', message: 'two b' },
        { level: 'error', source: 'x_probe_app', message: 'three' },
        { level: 'debug', source: 'x_probe_app', message: 'four' },
    ])
})

fidelity(
    [93],
    'properties: read with a default, written in the own scope only, private ones hidden from others',
    () => {
        assert.deepEqual(
            probe.run(
                `return [gs.getProperty('x_probe_app.mode'), gs.getProperty('none'), gs.getProperty('none', 'd'), gs.getProperty('instance_name')]`,
            ),
            ['gentle', null, 'd', 'standin'],
        )
        probe.run(`gs.setProperty('x_probe_app.mode', 'rough'); gs.setProperty('instance_name', 'stolen')`)
        assert.deepEqual(
            [probe.instance.property('x_probe_app.mode'), probe.instance.property('instance_name')],
            ['rough', 'standin'],
        )
        probe.instance.store.insert('sys_properties', {
            name: 'x_other.secret',
            value: 's',
            is_private: 'true',
            sys_scope: 'global',
        })
        assert.equal(probe.run(`return gs.getProperty('x_other.secret')`), null)
    },
)

fidelity([94], 'messages are found by key and filled in; without one the key is the text', () => {
    assert.deepEqual(
        probe.run(
            `return [gs.getMessage('x_probe_app.hello', ['you']), gs.getMessage('x_probe_app.hello', 'me'), gs.getMessage('No such {0}', ['key'])]`,
        ),
        ['Hello you', 'Hello me', 'No such key'],
    )
})

fidelity([98], "the clock is the instance's, for scripts too", () => {
    probe.instance.setClock(Date.UTC(2031, 0, 1))
    assert.deepEqual(
        probe.run(
            `return [Date.now(), new Date().getTime(), new GlideDateTime().getNumericValue(), new Date(5).getTime(), new Date() instanceof Date]`,
        ),
        [Date.UTC(2031, 0, 1), Date.UTC(2031, 0, 1), Date.UTC(2031, 0, 1), 5, true],
    )
    probe.instance.setClock(null)
    assert.ok(Math.abs(probe.run<number>('return Date.now()') - Date.now()) < 5000)
})

fidelity([108], 'a registered event is queued with its record; another throws', () => {
    probe.instance.store.insert('sysevent_register', { event_name: 'x_probe_app.happened' })
    const queue = (name: string): string =>
        `var ticket = new GlideRecord('incident'); ticket.initialize(); ticket.insert(); gs.eventQueue('${name}', ticket, 'one', 'two'); return ticket.getUniqueValue()`
    const sysId = probe.run<string>(queue('x_probe_app.happened'))
    assert.match(sysId, /^[0-9a-f]{32}$/)
    const [event] = probe.instance.store.find('sysevent', { name: 'x_probe_app.happened' })
    assert.deepEqual(
        [event?.table, event?.instance, event?.parm1, event?.parm2, event?.state],
        ['incident', sysId, 'one', 'two', 'ready'],
    )
    assert.throws(() => probe.run(queue('x_probe_app.unheard')), /not registered/)
})

fidelity([109, 110], 'the mail of an event: columns, mail scripts, their language; what is not known throws', () => {
    const { store } = probe.instance
    const name = 'x_probe_app.told'
    const { sys_id: instance = '', number = '' } = store.insert('incident', { number: 'INC0042', state: '2' })
    const event = store.insert('sysevent', { name, table: 'incident', instance, parm1: 'somebody', parm2: 'more' })
    const notification = store.insert('sysevent_email_action', {
        name: 'Told',
        event_name: name,
        active: '1',
        event_parm_1: '1',
        subject: 'About ${number}',
        message_html: '<p>${number} is ${state}</p>${mail_script:told}!',
    })
    const script = store.insert('sys_script_email', {
        name: 'told',
        sys_scope: SCOPE_ID,
        script: `(function (current, template, email, email_action, event) {
            template.print(current.number + ' ' + event.parm2 + ' ' + gs.getMessage('told'))
        })(current, template, email, email_action, event)`,
    })
    for (const [language, message] of Object.entries({ en: 'Told', de: 'Gesagt' }))
        store.insert('sys_ui_message', { key: 'told', message, language })
    assert.deepEqual(probe.instance.mails(event), [
        {
            subject: `About ${number}`,
            body: `<p>${number} is In Progress</p>${number} more Told!`,
            recipient: 'somebody',
        },
    ])
    probe.instance.setProperty('stand_in.mail.language', 'de')
    assert.match(probe.instance.mails(event)[0]?.body ?? '', / Gesagt!$/)
    probe.instance.setProperty('stand_in.mail.language', '')

    const { sys_id: id = '' } = notification
    store.update('sys_script_email', script.sys_id ?? '', { script: "email.setSubject('Another')" })
    store.update('sysevent_email_action', id, { event_parm_1: '0' })
    const [mail] = probe.instance.mails(event)
    assert.deepEqual([mail?.subject, mail?.recipient], ['Another', ''])
    for (const [values, refusal] of [
        [{ message_html: '${mail_script:nobody}' }, /mail_script 'nobody'/],
        [{ message_html: '${nothing}' }, /nothing/],
        [{ message_html: '', condition: 'state=1' }, /'condition' of the notification/],
    ] as const) {
        store.update('sysevent_email_action', id, values)
        assert.throws(() => probe.instance.mails(event), refusal)
    }
    store.update('sysevent_email_action', id, { active: '0' })
    assert.deepEqual(probe.instance.mails(event), [])
})
