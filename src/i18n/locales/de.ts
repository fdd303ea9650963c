/**
 * German. Formal address (Sie). Names of authorities, procedures and evidence come in any language and cannot be
 * inflected, so no article or ending depends on them. Terms: docs/glossary.md.
 */
import type { Catalogue } from '../messages.ts';

export default {
  'language.label': 'Sprache',

  'opening.heading': 'Ihre Nachweise werden geöffnet',
  'opening.text': 'Das dauert einige Sekunden.',
  'opening.slow': 'Einen Moment noch.',

  'fetching.heading': 'Die Behörde ruft Ihre Nachweise ab',
  'fetching.text': 'Sie können hier warten oder später weitermachen.',
  'fetching.progress': 'Schritt {{done}} von {{total}} ist erledigt.',

  'deferred.heading': 'Ihre Nachweise liegen noch nicht vor',
  'deferred.text':
    'Die Nachweise liegen voraussichtlich am {{date}} vor. Es wurde nichts gesendet. Fordern Sie die Nachweise dann in Ihrem Verfahren noch einmal an.',

  'sign-in.heading': 'Melden Sie sich an, um Ihre Nachweise zu sehen',
  'sign-in.text': 'Die Behörde muss sicher sein, dass Sie es sind.',

  'attributes.heading': 'Wir brauchen noch einige Angaben, um Ihre Nachweise zu finden',
  'attributes.text': 'Nur die Behörde sieht diese Angaben.',
  'attributes.continue': 'Weiter',
  'attributes.asking': 'Die Behörde wird gefragt …',
  'attributes.wrong': 'Die Behörde nimmt diese Angabe nicht an. Prüfen Sie, was Sie eingegeben haben.',

  'mismatch.heading': 'Wir konnten Sie nicht zuordnen',
  'mismatch.text':
    'Die angemeldete Person ist nicht die Person, um die es in der Anfrage geht. Es wurde nichts gesendet.',

  'none.heading': 'Für Sie wurden keine Nachweise gefunden',
  'none.text': '{{provider}} hat keinen der angefragten Nachweise über Sie. Es wurde nichts gesendet.',

  'review.heading': 'Prüfen Sie Ihre Nachweise, bevor sie gesendet werden',
  'review.lead':
    '{{requester}} bittet um diese Nachweise für Ihren Antrag „{{procedure}}“. Sie entscheiden bei jedem Nachweis, ob er verwendet werden darf.',
  'review.promise': 'Bisher hat niemand etwas erhalten',
  'review.changed-heading_one': 'Ein Nachweis hat sich geändert',
  'review.changed-heading_other': '{{count}} Nachweise haben sich geändert',
  'review.changed-text_one': 'Sehen Sie sich den Nachweis noch einmal an und entscheiden Sie neu.',
  'review.changed-text_other': 'Sehen Sie sich diese Nachweise noch einmal an und entscheiden Sie neu.',

  'request.heading': 'Die Anfrage',
  'request.requester': 'Angefragt von',
  'request.requirement': 'Zu belegen',
  'request.provider': 'Liegt vor bei',
  'request.subject': 'Betrifft',
  'request.time-left': 'Verbleibende Zeit',
  'request.folded': 'Angefragt von {{requester}} · noch {{time}}',
  'request.party': '{{name}}, {{country}}',
  'request.born': '{{name}}, geboren am {{date}}',
  'request.legal': '{{name}} ({{identifier}})',

  'list.heading_one': '{{count}} Nachweis',
  'list.heading_other': '{{count}} Nachweise',
  'list.use-all': 'Alle verwenden',
  'list.use-none': 'Keinen verwenden',
  'list.all-used_one': 'Der Nachweis wird verwendet.',
  'list.all-used_other': 'Alle {{count}} Nachweise werden verwendet.',
  'list.none-used': 'Kein Nachweis wird verwendet.',

  'card.undecided': 'Nicht entschieden',
  'card.approved': 'Wird verwendet',
  'card.refused': 'Wird nicht verwendet',
  'card.changed': 'Geändert: erneut ansehen',
  'card.together_one': '{{count}} Dokument',
  'card.together_other': '{{count}} Dokumente, die zusammengehören',
  'card.valid-until': 'gültig bis {{date}}',
  'card.not-opened': 'Noch nicht geöffnet',
  'card.view': 'Ansehen',
  'card.view-again': 'Erneut ansehen',
  'card.shown': 'Wird angezeigt',
  'card.view-label': '{{action}}: {{title}}',
  'card.choice': 'Darf „{{title}}“ verwendet werden?',
  'card.use': 'Verwenden',
  'card.do-not-use': 'Nicht verwenden',
  'card.cannot-use':
    'Dieser Nachweis kann nicht verwendet werden, denn es ist etwas anderes angekommen, als die Behörde angekündigt hat.',

  'bar.left_one': 'Noch {{count}} Entscheidung.',
  'bar.left_other': 'Noch {{count}} Entscheidungen.',
  'bar.done': 'Alles ist entschieden.',
  'bar.counts': 'Verwenden: {{approved}}, nicht verwenden: {{refused}}.',
  'bar.later': 'Später weitermachen',
  'bar.check': 'Antworten prüfen',
  'bar.decide-first': 'Entscheiden Sie zuerst über „{{title}}“.',
  'bar.chosen-approved': '{{title}}: wird verwendet.',
  'bar.chosen-refused': '{{title}}: wird nicht verwendet.',

  'time.minutes_one': '{{count}} Minute',
  'time.minutes_other': '{{count}} Minuten',
  'time.expiring_one': 'Sie haben noch {{count}} Minute Zeit',
  'time.expiring_other': 'Sie haben noch {{count}} Minuten Zeit',
  'time.expiring-text': 'Danach werden die Nachweise hier nicht mehr angezeigt und es wird nichts gesendet.',
  'time.more': 'Ich brauche mehr Zeit',
  'time.granted': 'Sie haben mehr Zeit: {{time}}.',
  'time.refused': 'Die Behörde kann Ihnen nicht mehr Zeit geben.',

  'check.heading': 'Prüfen Sie Ihre Antworten',
  'check.lead_one':
    'Wenn Sie Ihre Antworten senden, erhält {{requester}} {{count}} Nachweis für Ihren Antrag „{{procedure}}“.',
  'check.lead_other':
    'Wenn Sie Ihre Antworten senden, erhält {{requester}} {{count}} Nachweise für Ihren Antrag „{{procedure}}“.',
  'check.lead-none': '{{requester}} erhält keine Nachweise.',
  'check.approved': 'Wird verwendet ({{count}})',
  'check.refused': 'Wird nicht verwendet ({{count}})',
  'check.yourself': 'Sie können diesen Nachweis im Verfahren noch selbst einreichen',
  'check.change': 'Ändern',
  'check.change-approved': 'Ändern, was verwendet wird',
  'check.change-refused': 'Ändern, was nicht verwendet wird',
  'check.final':
    'Ihre Entscheidung gilt nur für diesen Antrag. Nach dem Senden kann sie nicht mehr geändert werden.',
  'check.send': 'Entscheidung senden',
  'check.back': 'Zurück',

  'sending.heading': 'Ihre Entscheidung wird gesendet',
  'sending.text': 'Schließen Sie diese Seite nicht.',
  'sending.retry':
    'Die Verbindung ist langsam. Wir versuchen es weiter. Ihre Entscheidung geht nicht verloren.',

  'recorded.heading': 'Ihre Entscheidung ist gespeichert',
  'recorded.awaiting': 'Wir warten noch auf den Link zurück zu Ihrem Verfahren.',
  'recorded.used_one': '{{count}} Nachweis ist an {{requester}} unterwegs.',
  'recorded.used_other': '{{count}} Nachweise sind an {{requester}} unterwegs.',
  'recorded.not-used_one': '{{count}} wurde nicht gesendet.',
  'recorded.not-used_other': '{{count}} wurden nicht gesendet.',
  'recorded.none':
    '{{requester}} erhält keine Nachweise. Sie können die Nachweise im Verfahren noch selbst einreichen.',

  'receipt.heading': 'Ihre Bestätigung',
  'receipt.reference': 'Referenz',
  'receipt.recorded': 'Gespeichert am',
  'receipt.used': 'Verwendet',
  'receipt.not-used': 'Nicht verwendet',
  'receipt.nothing': 'Nichts',
  'receipt.print': 'Drucken',

  'return.heading': 'Gehen Sie zurück und schließen Sie Ihren Antrag ab',
  'return.text': 'Sie kehren zu {{host}} zurück. Ihr Antrag ist noch nicht abgeschlossen.',
  'return.action': 'Zurück zum Verfahren',
  'return.to': 'Zurück zu {{host}}',
  'return.refused-heading': 'Wir können Sie nicht automatisch zurückbringen',
  'return.refused-text': 'Gehen Sie im anderen Fenster zurück zu Ihrem Verfahren.',
  'return.awaited-text':
    'Wir kennen den Weg zurück noch nicht. Gehen Sie im anderen Fenster zurück zu Ihrem Verfahren.',
  'return.leaving': 'Sie werden zu {{host}} zurückgebracht',

  'later.heading': 'Sie können später weitermachen',
  'later.text': 'Ihr Link funktioniert bis {{time}}. Es wurde nichts gesendet.',
  'later.resume': 'Jetzt weiter',

  'expired.heading': 'Die Zeit zum Entscheiden ist vorbei',
  'expired.text': 'An {{requester}} wurde nichts gesendet. Die Nachweise werden hier nicht mehr angezeigt.',
  'expired.again': 'Gehen Sie zurück zum Verfahren und fordern Sie die Nachweise noch einmal an.',

  'link.heading': 'Dieser Link funktioniert nicht',
  'link.text':
    'Vielleicht wurde er schon benutzt oder ist zu alt. Gehen Sie zurück zu Ihrem Verfahren und starten Sie die Anfrage neu.',

  'decided.heading': 'Sie haben bereits entschieden',
  'decided.text': 'Ihre Entscheidung ist gespeichert. Hier kann sie nicht geändert werden.',

  'unreachable.heading': 'Die Behörde ist nicht erreichbar',
  'unreachable.text_one': 'Wir versuchen es in {{count}} Sekunde noch einmal.',
  'unreachable.text_other': 'Wir versuchen es in {{count}} Sekunden noch einmal.',
  'unreachable.nothing-sent': 'Es wurde nichts gesendet.',
  'unreachable.decision-safe':
    'Ihre Entscheidung bleibt auf dieser Seite erhalten. Wir wissen noch nicht, ob sie angekommen ist.',
  'unreachable.now': 'Jetzt versuchen',

  'failed.heading': 'Bei der Behörde ist etwas schiefgegangen',
  'failed.text':
    'Wir konnten Ihre Nachweise nicht öffnen. Ein neuer Versuch hilft nicht. Es wurde nichts gesendet.',
  'failed.unknown':
    'Wir wissen nicht, ob Ihre Entscheidung angekommen ist. Sie wird nicht noch einmal gesendet. Ihr Verfahren weiß, was es erhalten hat.',
  'failed.unsent': 'Die Behörde hat Ihre Entscheidung nicht angenommen. Es wurde nichts gesendet.',
  'failed.next':
    'Gehen Sie zurück zu Ihrem Verfahren. Dort können Sie die Nachweise noch einmal anfordern oder selbst einreichen.',

  'next.heading': 'Was Sie tun können',
  'next.yourself': 'Sie können die Nachweise im Verfahren selbst einreichen.',

  'viewer.none-open': 'Öffnen Sie einen Nachweis mit „Ansehen“, um ihn hier zu lesen.',
  'viewer.close': 'Zurück zur Liste',
  'viewer.issuer': 'Ausgestellt von {{issuer}}',
  'viewer.documents': 'Dokumente dieses Nachweises',
  'viewer.loading': 'Das Dokument wird geladen',
  'viewer.main': 'Dokument',
  'viewer.readable': 'Leseansicht',
  'viewer.original-data': 'Originaldaten',
  'viewer.human-readable': '{{format}}-Fassung',
  'viewer.translation': 'Übersetzung ({{language}})',
  'viewer.translation-unknown': 'Übersetzung',
  'viewer.annex': 'Anlage: {{title}}',
  'viewer.zoom-in': 'Vergrößern',
  'viewer.zoom-out': 'Verkleinern',
  'viewer.zoom-level': '{{percent}} %',
  'viewer.full': 'Vollbild',
  'viewer.save': 'Kopie speichern',
  'viewer.find': 'Suchen',
  'viewer.find-label': 'In diesem Dokument suchen',
  'viewer.find-next': 'Weiter',
  'viewer.find-previous': 'Zurück',
  'viewer.found': '{{at}} von {{count}}',
  'viewer.found-none': 'Nicht gefunden',
  'viewer.print': 'Drucken',
  'viewer.page-next': 'Nächste Seite',
  'viewer.page-previous': 'Vorherige Seite',
  'viewer.seen': '{{seen}} von {{pages}} Seiten angesehen',
  'viewer.notice-scripts': 'Diese Datei enthält ein Programm. Es wird hier nicht ausgeführt.',
  'viewer.notice-attachments': 'Diese Datei enthält weitere Dateien. Sie werden hier nicht gezeigt.',
  'viewer.notice-layers': 'Teile dieser Datei sind ausgeblendet. Sie werden hier nicht gezeigt.',
  'viewer.notice-form': 'Diese Datei enthält ein Formular. Es kann hier nicht ausgefüllt werden.',
  'viewer.retry': 'Wiederholen',
  'viewer.image': 'Bild: {{title}}',
  'viewer.page': 'Seite {{page}} von {{pages}}',
  'viewer.page-failed':
    'Diese Seite konnte nicht angezeigt werden. Speichern Sie eine Kopie, um sie zu lesen.',
  'viewer.item': '{{title}} {{number}}',
  'viewer.as-text': 'Als einfacher Text angezeigt, weil sich der Inhalt nicht als Daten lesen lässt.',
  'viewer.as-issued': 'Namen und Werte bleiben so, wie sie ausgestellt wurden.',
  'viewer.page-incomplete':
    'Ein Teil dieser Seite konnte nicht angezeigt werden. Speichern Sie eine Kopie, um alles zu sehen.',
  'viewer.page-blank':
    'Auf dieser Seite ist nichts zu sehen. Wenn hier etwas stehen sollte, prüfen Sie es in einer Kopie.',
  'viewer.encoding': 'Der Text ist nicht in UTF-8. Er wurde als {{encoding}} gelesen.',

  'problem.heading': 'Dieses Dokument kann hier nicht angezeigt werden',
  'problem.unreachable': 'Es konnte nicht geladen werden.',
  'problem.digest-mismatch':
    'Es ist etwas anderes angekommen, als die Behörde angekündigt hat. Vielleicht wurde das Dokument unterwegs beschädigt.',
  'problem.type-mismatch': 'Sein Inhalt passt nicht zu den Angaben. Darum wird es nicht geöffnet.',
  'problem.unsupported': 'Für sein Format ({{format}}) gibt es hier keine Vorschau.',
  'problem.damaged': 'Die Datei ist beschädigt oder unvollständig.',
  'problem.empty': 'Die Datei ist leer.',
  'problem.too-large': 'Die Datei ist zu groß, um auf dieser Seite angezeigt zu werden.',
  'problem.encrypted': 'Die Datei ist mit einem Passwort geschützt.',
  'problem.still': 'Sie können trotzdem entscheiden, ob es verwendet werden darf.',

  'procedure.R1': 'Geburtsnachweis',
  'procedure.S1': 'Wohnsitznachweis',
  'procedure.T1': 'Studienfinanzierung',
  'procedure.T2': 'Zulassung zum Studium',
  'procedure.T3': 'Anerkennung von Studienleistungen',
  'procedure.U1': 'Welches Sozialversicherungsrecht gilt',
  'procedure.U2': 'Änderung, die Sozialleistungen betrifft',
  'procedure.U3': 'Sozialleistungen',
  'procedure.U4': 'Einkommensteuererklärung',
  'procedure.V1': 'Adressänderung',
  'procedure.V2': 'Zulassung eines Kraftfahrzeugs',
  'procedure.V3': 'Mautvignette',
  'procedure.V4': 'Umweltplakette',
  'procedure.V5': 'Führerschein',
  'procedure.W1': 'Rente',
  'procedure.W2': 'Auskunft über Rentendaten',
  'procedure.X1': 'Beginn, Änderung oder Ende einer Geschäftstätigkeit',
  'procedure.X2': 'Anmeldung als Arbeitgeber bei der Sozialversicherung',
  'procedure.X3': 'Anmeldung von Beschäftigten bei der Sozialversicherung',
  'procedure.X4': 'Körperschaftsteuererklärung',
  'procedure.X5': 'Ende eines Arbeitsvertrags',
  'procedure.X6': 'Sozialbeiträge für Beschäftigte',
  'procedure.X7': 'Kurzzeitvermietung',
  'procedure.X9': 'Reparatur und aufgearbeitete Waren',
  'procedure.AM1': 'Anerkennung einer Berufsqualifikation',
} satisfies Catalogue;
