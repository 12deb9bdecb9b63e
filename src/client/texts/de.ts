import type { TextKey } from './keys'

/** The page in German: data for the platform's messages (`sys_ui_message`, language `de`), no part of the page. */
export const GERMAN: Record<TextKey, string> = {
    'page.product': 'Microsoft 365 Ticketing Connector',
    'page.title': 'Installationscheckliste',
    'page.version': 'Version {0}',
    'page.loading': 'Diese Instanz wird geprüft …',
    'page.newTab': '(wird in einer neuen Registerkarte geöffnet)',

    'page.readOnly.title': 'Sie können diese Checkliste lesen, aber nichts ändern',
    'page.readOnly.text':
        'Ihre Schritte schreiben OAuth-Clients, Benutzer und Rollen. Dafür ist die Rolle admin der Instanz erforderlich, die Sie nicht haben. Bitten Sie einen Administrator der Instanz, die Schritte auszuführen.',

    'page.checks.run': 'Erneut prüfen',
    'page.checks.running': 'Wird geprüft …',
    'page.checks.at': 'Geprüft um {0}',
    'page.checks.fine': 'Prüfung abgeschlossen. Es ist nichts zu tun.',
    'page.checks.one': 'Prüfung abgeschlossen. Ein Punkt ist offen.',
    'page.checks.many': 'Prüfung abgeschlossen. {0} Punkte sind offen.',
    'page.checks.passed.one': '1 Prüfung bestanden',
    'page.checks.passed.many': '{0} Prüfungen bestanden',
    'page.checks.open': 'Formular öffnen',

    'page.status.done': 'Abgeschlossen',
    'page.status.todo': 'Offen',
    'page.status.blocked': 'Blockiert',
    'page.status.warning': 'Handlungsbedarf',
    'page.check.done': 'Bestanden:',
    'page.check.todo': 'Offen:',
    'page.check.blocked': 'Fehlgeschlagen:',
    'page.check.warning': 'Achtung:',

    'page.connection.title': 'Verbindung',
    'page.connection.not_configured': 'Nicht eingerichtet',
    'page.connection.awaiting_authorization': 'Wartet auf Autorisierung',
    'page.connection.connected': 'Verbunden',
    'page.connection.degraded': 'Verbunden, mit Problemen',
    'page.connection.disconnected': 'Entfernt',
    'page.connection.not_configured.hint': 'Führen Sie die folgenden Schritte der Reihe nach aus.',
    'page.connection.awaiting_authorization.hint':
        'Der OAuth-Client und der Integrationsbenutzer sind bereit. Stellen Sie in Schritt 3 die Verbindung von Microsoft 365 aus her.',
    'page.connection.connected.hint': 'Microsoft 365 erreicht diese Instanz.',
    'page.connection.degraded.hint': 'Microsoft 365 hat diese Instanz erreicht, aber es besteht Handlungsbedarf.',
    'page.connection.disconnected.hint':
        'Microsoft 365 hat keinen Zugriff mehr auf diese Instanz. Um die Verbindung erneut herzustellen, beginnen Sie mit Schritt 1.',
    'page.connection.issues': 'Probleme der Verbindung',
    'page.connection.reset': 'Verbindung hier zurücksetzen …',

    'page.fact.instanceName': 'Instanzname',
    'page.fact.user': 'Integrationsbenutzer',
    'page.fact.authorizedAt': 'Autorisiert',
    'page.fact.lastSeenAt': 'Zuletzt gesehen',
    'page.fact.tokenExpiresAt': 'Autorisierung endet',
    'page.fact.tenantId': 'Microsoft 365-Mandant',
    'page.fact.never': 'Noch nicht',
    'page.fact.daysLeft.one': 'in 1 Tag',
    'page.fact.daysLeft.many': 'in {0} Tagen',
    'page.fact.ended': 'abgelaufen',

    'page.copy': 'Kopieren',
    'page.copy.done': 'Kopiert',
    'page.copy.label': 'Kopieren: {0}',
    'page.copy.said': 'Kopiert: {0}',
    'page.copy.failed':
        'Der Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',

    'page.prerequisites.title': 'Voraussetzungen',
    'page.prerequisites.text':
        'Was diese Instanz vor Schritt 1 benötigt. Auf einer angepassten Instanz müssen Sie hier eventuell zuerst etwas ändern.',

    'page.client.title': 'OAuth-Client',
    'page.client.text':
        'Microsoft 365 meldet sich über einen OAuth-Client bei dieser Instanz an. Wählen Sie seinen Namen. Die App erstellt ihn mit einer Client-ID und einem geheimen Clientschlüssel.',
    'page.client.name': 'Name des OAuth-Clients',
    'page.client.name.hint': 'Bis zu {0} Zeichen. Unter diesem Namen steht er in der Anwendungsregistrierung.',
    'page.client.redirectUrl': 'Umleitungs-URL',
    'page.client.redirectUrl.hint':
        'Hier übernimmt Microsoft 365 nach der Autorisierung. Ändern Sie sie nur, wenn Microsoft eine andere nennt.',
    'page.client.create': 'OAuth-Client erstellen',
    'page.client.creating': 'Wird erstellt …',
    'page.client.created': 'Der OAuth-Client ist bereit',
    'page.client.once':
        'Der geheime Clientschlüssel wird nur dieses eine Mal angezeigt. Niemand kann ihn erneut anzeigen: Kopieren Sie ihn jetzt, und bewahren Sie ihn bis Schritt 3 sicher auf.',
    'page.client.noSecret':
        'Der geheime Schlüssel dieses Clients wurde von Hand festgelegt, die App kennt ihn nicht. Sie finden ihn im Formular des Clients.',
    'page.client.once.done': 'Ich habe den Schlüssel kopiert',
    'page.client.close': 'Schließen',
    'page.client.fact': 'OAuth-Client',
    'page.client.id': 'Client-ID',
    'page.client.secret': 'Geheimer Clientschlüssel',
    'page.client.secret.gone':
        'Er wurde einmal angezeigt, als er erstellt wurde. Ist er verloren, erstellen Sie einen neuen.',
    'page.client.validate': 'Zum Nachsehen: {0}, in neueren Releases {1}.',
    'page.client.registry': 'System OAuth › Anwendungsregistrierung',
    'page.client.inbound': 'Machine Identity Console › Eingehende Integrationen',
    'page.client.newSecret': 'Neuen Schlüssel erstellen …',
    'page.client.newSecret.title': 'Neuen geheimen Clientschlüssel erstellen?',
    'page.client.newSecret.text':
        'Der bisherige Schlüssel gilt sofort nicht mehr. Microsoft 365 benötigt den neuen: Geben Sie ihn dort ein, und autorisieren Sie erneut wie in Schritt 3.',
    'page.client.newSecret.confirm': 'Neuen Schlüssel erstellen',
    'page.client.newSecret.working': 'Wird erstellt …',

    'page.manual.title': 'Client stattdessen von Hand erstellen',
    'page.manual.open': 'Öffnen Sie das {0}, prüfen Sie die Werte, und speichern Sie es.',
    'page.manual.form': 'vorausgefüllte Formular eines neuen Clients',
    'page.manual.copy':
        'Kopieren Sie die sys_id des gespeicherten Datensatzes (Formularmenü, sys_id kopieren), geben Sie sie hier ein, und lassen Sie die App diesen Client verwenden.',
    'page.manual.sysId': 'sys_id des OAuth-Clients',
    'page.manual.sysId.hint': '32 hexadezimale Ziffern',
    'page.manual.adopt': 'Diesen Client verwenden',
    'page.manual.adopting': 'Wird geprüft …',

    'page.refused.title': 'Diese Instanz lässt die App keine OAuth-Clients erstellen',
    'page.refused.text':
        'Um dies zu beheben, öffnen Sie die Tabelle {0} in ihrer eigenen Anwendung, und legen Sie unter Anwendungszugriff fest:',
    'page.refused.table': 'Anwendungsregistrierungen (oauth_entity)',
    'page.refused.accessibleFrom': 'Zugriff möglich von',
    'page.refused.allScopes': 'Alle Anwendungsbereiche',
    'page.refused.canRead': 'Kann lesen',
    'page.refused.canCreate': 'Kann erstellen',
    'page.refused.canUpdate': 'Kann aktualisieren',
    'page.refused.selected': 'Ausgewählt',
    'page.refused.after':
        'Speichern Sie die Tabelle, und erstellen Sie den Client erneut. Oder erstellen Sie ihn von Hand wie unten beschrieben.',

    'page.user.title': 'Integrationsbenutzer',
    'page.user.text':
        'Microsoft 365 arbeitet in dieser Instanz als eigener Benutzer mit einer einzigen Rolle: {0}. Wählen Sie seine Benutzer-ID.',
    'page.user.userName': 'Benutzer-ID',
    'page.user.userName.hint': 'Bis zu {0} Zeichen. Keine Person und nicht Ihr eigener Benutzer.',
    'page.user.password': 'Kennwort (optional)',
    'page.user.password.hint': 'Lassen Sie das Feld leer, erzeugt die App ein starkes Kennwort.',
    'page.user.create': 'Integrationsbenutzer erstellen',
    'page.user.creating': 'Wird erstellt …',
    'page.user.created': 'Der Integrationsbenutzer ist bereit',
    'page.user.once':
        'Das Kennwort wird nur dieses eine Mal angezeigt. Niemand kann es erneut anzeigen: Kopieren Sie es jetzt. In Schritt 3 melden Sie sich damit an.',
    'page.user.once.done': 'Ich habe das Kennwort kopiert',
    'page.user.close': 'Schließen',
    'page.user.passwordLabel': 'Kennwort',
    'page.user.passwordNotSet':
        'Die Plattform hat das Kennwort nicht gespeichert. Öffnen Sie {0}, und verwenden Sie Kennwort festlegen.',
    'page.user.passwordNotSet.form': 'das Formular des Benutzers',
    'page.user.passwordUntouched':
        'Dieser Benutzer bestand schon. Sein Kennwort wurde nicht geändert: Melden Sie sich in Schritt 3 mit dem bisherigen an.',
    'page.user.takeOver.title': 'Es gibt bereits einen Benutzer mit dieser Benutzer-ID',
    'page.user.takeOver.text':
        'Die App kann den Benutzer {0} übernehmen, wenn er aktiv ist und keine Rollen hat. Er erhält dann die Rolle {1}. Sein Kennwort wird nicht geändert.',
    'page.user.takeOver': 'Diesen Benutzer übernehmen',
    'page.user.takingOver': 'Wird übernommen …',
    'page.user.fact': 'Integrationsbenutzer',
    'page.user.role': 'Rolle',
    'page.user.signIn': 'Anmeldung im Browser',
    'page.user.signIn.allowed': 'Zugelassen',
    'page.user.signIn.restricted': 'Nein, nur Webservices',
    'page.user.validate': 'Zum Nachsehen: {0}.',
    'page.user.users': 'Benutzeradministration › Benutzer',

    'page.connect.title': 'Verbindung von Microsoft 365 aus herstellen',
    'page.connect.first':
        'Schließen Sie zuerst die Schritte 1 und 2 ab. Danach stehen hier die Namen Ihres Clients und Ihres Benutzers.',
    'page.connect.open': 'Öffnen Sie als Sicherheitsadministrator von Microsoft 365 {0}.',
    'page.connect.enter':
        'Geben Sie den Instanznamen, die Client-ID und den geheimen Clientschlüssel aus Schritt 1 ein.',
    'page.connect.signIn':
        'Wenn ServiceNow Sie zur Anmeldung auffordert, melden Sie sich als Integrationsbenutzer an: {0}.',
    'page.connect.notYou':
        'Zeigt ServiceNow an, dass Sie mit Ihrem eigenen Konto angemeldet sind, wählen Sie oben rechts Nicht Sie? (Not You), und melden Sie sich als Integrationsbenutzer an.',
    'page.connect.allow': 'Wählen Sie Zulassen (Allow).',
    'page.connect.back': 'Kehren Sie auf diese Seite zurück, und prüfen Sie die Verbindung.',
    'page.connect.check': 'Verbindung prüfen',
    'page.connect.own.title': 'Melden Sie sich als Integrationsbenutzer an, nie mit Ihrem eigenen Konto',
    'page.connect.own.text':
        'Microsoft 365 arbeitet als der Benutzer, der Zulassen wählt. Mit Ihrem eigenen Konto hätte es alle Ihre Rollen und würde ausfallen, sobald Ihr Konto ausfällt.',
    'page.connect.again': 'So autorisieren Sie erneut',
    'page.connect.someUser': 'der Benutzer aus Schritt 2',

    'page.trouble.title': 'Wenn es nicht funktioniert',
    'page.trouble.sso.title': 'Single Sign-On meldet Sie mit Ihrem eigenen Konto an',
    'page.trouble.sso.text':
        'Wählen Sie auf der Seite, die um das Zulassen der Verbindung bittet, Nicht Sie? (Not You), melden Sie sich als Integrationsbenutzer an, und wählen Sie Zulassen (Allow). Bietet Single Sign-On keine andere Anmeldung, öffnen Sie zuerst {0} in einem privaten Fenster, und melden Sie sich dort als Integrationsbenutzer an.',
    'page.trouble.sso.login': 'die lokale Anmeldeseite',
    'page.trouble.sso.entra':
        'Oder erstellen Sie in Microsoft Entra ID einen Benutzer mit Name und E-Mail-Adresse des Integrationsbenutzers und der Rolle Sicherheitsadministrator, stellen Sie die Verbindung als dieser Benutzer her, und entziehen Sie ihm die Rolle wieder.',
    'page.trouble.mfa.title': 'ServiceNow verlangt einen zweiten Faktor',
    'page.trouble.mfa.text':
        'Viele Instanzen erzwingen die Multi-Faktor-Authentifizierung für alle, die sich mit einem Kennwort anmelden. Registrieren Sie den Integrationsbenutzer einmal beim Herstellen der Verbindung, oder nehmen Sie diesen einen Benutzer unter Multi-Faktor-Authentifizierung davon aus.',
    'page.trouble.ip.title': 'Microsoft 365 erreicht die Instanz nicht',
    'page.trouble.ip.text': '{0} kann Microsoft aussperren. Lassen Sie dort die Adressen von Microsoft 365 zu.',
    'page.trouble.ip.menu': 'Systemsicherheit › IP-Adressen-Zugriffskontrolle',
    'page.trouble.cards.title': 'Alle Schritte sind abgeschlossen, aber Microsoft 365 zeigt keine Karten',
    'page.trouble.cards.text':
        'Öffnen Sie {0}, wählen Sie Autorisieren (Authorize), und gehen Sie zurück. Die Karten erscheinen.',

    'page.restrict.title': 'Integrationsbenutzer vom Browser fernhalten',
    'page.restrict.text':
        'Microsoft 365 ist verbunden, {0} muss sich also nicht mehr mit einem Browser anmelden. Auf Webservices beschränkt, kann der Benutzer den Connector aufrufen und sonst nichts. Sie können dies rückgängig machen.',
    'page.restrict.restricted':
        '{0} ist auf Webservices beschränkt. Bevor Sie die Verbindung erneut autorisieren, lassen Sie die Anmeldung im Browser zu.',
    'page.restrict.do': 'Auf Webservices beschränken',
    'page.restrict.undo': 'Anmeldung im Browser zulassen',
    'page.restrict.working': 'Wird geändert …',
    'page.restrict.done': 'Der Integrationsbenutzer ist auf Webservices beschränkt.',
    'page.restrict.undone': 'Der Integrationsbenutzer darf sich mit einem Browser anmelden.',

    'page.test.title': 'Testaufgabe',
    'page.test.text':
        'Erstellt eine als Test markierte Aufgabe und ihr Ticket, liest beide zurück und bricht das Ticket ab. Microsoft 365 ist nicht beteiligt, und Testaufgaben werden nicht gezählt.',
    'page.test.type': 'Tickettyp',
    'page.test.incident': 'Incident',
    'page.test.change': 'Change-Anforderung',
    'page.test.run': 'Test ausführen',
    'page.test.running': 'Test läuft …',
    'page.test.passed': 'Der Test ist bestanden',
    'page.test.failed': 'Der Test ist nicht bestanden',

    'page.remove.title': 'Verbindung entfernen',
    'page.remove.text':
        'Beendet den Zugriff von Microsoft 365 auf diese Instanz. Anforderungen und Tickets bleiben erhalten, und Sie können die Verbindung jederzeit neu einrichten.',
    'page.remove.nothing': 'Es gibt keine Verbindung, die entfernt werden könnte.',
    'page.remove.open': 'Verbindung entfernen …',
    'page.remove.ask': 'Verbindung entfernen?',
    'page.remove.happens': 'Was geschieht',
    'page.remove.client': 'Der OAuth-Client {0} wird deaktiviert.',
    'page.remove.user': 'Der Benutzer {0} wird deaktiviert. Hat ihn nicht die App erstellt, verliert er nur die Rolle.',
    'page.remove.tokens':
        'Die Token von Microsoft 365 enden. Wo die Plattform dies der App nicht erlaubt, nennt die Checkliste sie.',
    'page.remove.stays': 'Was bleibt',
    'page.remove.tickets': 'Alle Anforderungen und Tickets mit ihrem Verlauf',
    'page.remove.settings': 'Das Protokoll, die Eigenschaften, die Statusnamen und die Ticketrouten',
    'page.remove.records': 'Der deaktivierte Client und der deaktivierte Benutzer für eine neue Einrichtung',
    'page.remove.microsoft': 'Microsoft 365 erfährt davon nichts. Entfernen Sie die Verbindung auch dort.',
    'page.remove.confirm': 'Verbindung entfernen',
    'page.remove.working': 'Wird entfernt …',
    'page.remove.done': 'Die Verbindung wurde entfernt.',
    'page.cancel': 'Abbrechen',

    'page.failure.load': 'Die Prüfungen konnten nicht ausgeführt werden',
    'page.failure.session': 'Ihre Sitzung ist beendet.',
    'page.failure.signIn': 'Erneut anmelden',
    'page.failure.network':
        'Die Instanz hat nicht geantwortet. Möglicherweise hat sie den Auftrag trotzdem ausgeführt: Prüfen Sie erneut.',
    'page.failure.unreadable':
        'Die Instanz hat eine Antwort gegeben, die diese Seite nicht lesen kann (HTTP-Status {0}).',
    'page.failure.status': 'HTTP-Status {0}',
}
