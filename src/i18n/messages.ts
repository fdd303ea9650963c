/**
 * English is the source: its keys and placeholders are the type that every catalogue must fill. Keys are stable
 * names, never English text; texts are plain, never HTML.
 *
 * `{{requester}}`, `{{provider}}`, `{{procedure}}` and `{{title}}` are the authorities' own words.
 */
export const messages = {
  'language.label': 'Language',

  'opening.heading': 'Opening your evidence',
  'opening.text': 'This takes a few seconds.',
  'opening.slow': 'Still working.',

  'fetching.heading': 'The authority is fetching your evidence',
  'fetching.text': 'You can wait here or finish later.',
  'fetching.progress': 'Step {{done}} of {{total}} is done.',

  'deferred.heading': 'Your evidence is not ready yet',
  'deferred.text':
    'It should be available on {{date}}. Nothing was sent. Ask for it again from your procedure then.',

  'sign-in.heading': 'Sign in to see your evidence',
  'sign-in.text': 'The authority must be sure that it is you.',

  'attributes.heading': 'We need a little more to find your evidence',
  'attributes.text': 'Only the authority sees this.',
  'attributes.continue': 'Continue',

  'mismatch.heading': 'We could not match you',
  'mismatch.text': 'The person who signed in is not the person in the request. Nothing was sent.',

  'none.heading': 'No evidence was found for you',
  'none.text': '{{provider}} holds nothing about you that was asked for. Nothing was sent.',

  'review.heading': 'Check your evidence before it is sent',
  'review.lead':
    '{{requester}} asks for these documents for your application: {{procedure}}. You decide for each one whether it may be used.',
  'review.promise': 'Nobody has received anything yet',
  'review.changed-heading_one': 'One piece of evidence has changed',
  'review.changed-heading_other': '{{count}} pieces of evidence have changed',
  'review.changed-text_one': 'Look at it again and decide again.',
  'review.changed-text_other': 'Look at them again and decide again.',

  'request.heading': 'The request',
  'request.requester': 'Asked by',
  'request.requirement': 'To prove',
  'request.provider': 'Held by',
  'request.subject': 'About',
  'request.time-left': 'Time left',
  'request.folded': 'Asked by {{requester}} · {{time}} left',
  'request.party': '{{name}}, {{country}}',
  'request.born': '{{name}}, born {{date}}',
  'request.legal': '{{name}} ({{identifier}})',

  'list.heading_one': '{{count}} piece of evidence',
  'list.heading_other': '{{count}} pieces of evidence',
  'list.use-all': 'Use all',
  'list.use-none': 'Use none',
  'list.all-used_one': 'The piece of evidence will be used.',
  'list.all-used_other': 'All {{count}} pieces of evidence will be used.',
  'list.none-used': 'No evidence will be used.',

  'card.undecided': 'Not decided',
  'card.approved': 'Will be used',
  'card.refused': 'Will not be used',
  'card.changed': 'Changed: look again',
  'card.together_one': '{{count}} document',
  'card.together_other': '{{count}} documents, sent together',
  'card.valid-until': 'valid until {{date}}',
  'card.not-opened': 'Not opened yet',
  'card.view': 'View',
  'card.view-again': 'View again',
  'card.shown': 'Shown now',
  'card.view-label': '{{action}}: {{title}}',
  'card.choice': 'May “{{title}}” be used?',
  'card.use': 'Use',
  'card.do-not-use': 'Do not use',
  'card.cannot-use': 'This piece cannot be used, because what arrived is not what the authority announced.',

  'bar.left_one': '{{count}} left to decide.',
  'bar.left_other': '{{count}} left to decide.',
  'bar.done': 'Everything is decided.',
  'bar.counts': '{{approved}} will be used, {{refused}} will not.',
  'bar.later': 'Finish later',
  'bar.check': 'Check your answers',
  'bar.decide-first': 'Decide about “{{title}}” first.',
  'bar.chosen-approved': '{{title}}: will be used.',
  'bar.chosen-refused': '{{title}}: will not be used.',

  'time.minutes_one': '{{count}} minute',
  'time.minutes_other': '{{count}} minutes',
  'time.expiring_one': 'You have {{count}} minute left',
  'time.expiring_other': 'You have {{count}} minutes left',
  'time.expiring-text': 'Then the evidence is no longer shown here and nothing is sent.',
  'time.more': 'I need more time',
  'time.granted': 'You have more time: {{time}}.',
  'time.refused': 'The authority cannot give you more time.',

  'check.heading': 'Check your answers',
  'check.lead_one':
    'When you send them, {{requester}} receives {{count}} piece of evidence for {{procedure}}.',
  'check.lead_other':
    'When you send them, {{requester}} receives {{count}} pieces of evidence for {{procedure}}.',
  'check.lead-none': '{{requester}} will receive no evidence.',
  'check.approved': 'Will be used ({{count}})',
  'check.refused': 'Will not be used ({{count}})',
  'check.yourself': 'you can still provide it yourself in the procedure',
  'check.change': 'Change',
  'check.change-approved': 'Change what will be used',
  'check.change-refused': 'Change what will not be used',
  'check.final': 'Your decision counts for this application only. It cannot be changed after it is sent.',
  'check.send': 'Send my decision',
  'check.back': 'Go back',

  'sending.heading': 'Sending your decision',
  'sending.text': 'Do not close this page.',
  'sending.retry': 'The connection is slow. We keep trying; your decision is safe.',

  'recorded.heading': 'Your decision is recorded',
  'recorded.awaiting': 'We are waiting for the way back to your procedure.',
  'recorded.used_one': '{{count}} piece of evidence is on its way to {{requester}}.',
  'recorded.used_other': '{{count}} pieces of evidence are on their way to {{requester}}.',
  'recorded.not-used_one': '{{count}} was not sent.',
  'recorded.not-used_other': '{{count}} were not sent.',
  'recorded.none': '{{requester}} receives no evidence. You can still provide it yourself in the procedure.',

  'receipt.heading': 'Your receipt',
  'receipt.reference': 'Reference',
  'receipt.recorded': 'Recorded',
  'receipt.used': 'Used',
  'receipt.not-used': 'Not used',
  'receipt.nothing': 'Nothing',
  'receipt.print': 'Print',

  'return.heading': 'Go back and finish your application',
  'return.text': 'You return to {{host}}. Your application is not finished yet.',
  'return.action': 'Return to the procedure',
  'return.to': 'Return to {{host}}',
  'return.refused-heading': 'We cannot take you back automatically',
  'return.refused-text': 'Go back to your procedure in the other window.',
  'return.awaited-text': 'We do not know the way back yet. Go back to your procedure in the other window.',
  'return.leaving': 'Taking you back to {{host}}',

  'later.heading': 'You can finish later',
  'later.text': 'Your link works until {{time}}. Nothing was sent.',
  'later.resume': 'Go on now',

  'expired.heading': 'The time to decide is over',
  'expired.text': 'Nothing was sent to {{requester}}. The evidence is no longer shown here.',
  'expired.again': 'Go back to the procedure and ask for the evidence again.',

  'link.heading': 'This link does not work',
  'link.text': 'It may have been used or be too old. Go back to your procedure and ask again.',

  'decided.heading': 'You have already decided',
  'decided.text': 'Your decision is recorded. It cannot be changed here.',

  'unreachable.heading': 'The authority cannot be reached',
  'unreachable.text_one': 'We try again in {{count}} second.',
  'unreachable.text_other': 'We try again in {{count}} seconds.',
  'unreachable.nothing-sent': 'Nothing was sent.',
  'unreachable.decision-safe': 'Your decision is kept on this page. We do not know yet whether it arrived.',
  'unreachable.now': 'Try now',

  'failed.heading': 'Something went wrong at the authority',
  'failed.text': 'We could not open your evidence, and trying again will not help. Nothing was sent.',
  'failed.unsent': 'The authority did not accept your decision. Nothing was sent.',
  'failed.next': 'Go back to your procedure. You can ask again or provide the documents yourself.',

  'next.heading': 'What you can do',
  'next.yourself': 'You can provide the documents yourself in the procedure.',

  'viewer.none-open': 'Open a piece of evidence with “View” to read it here.',
  'viewer.close': 'Back to the list',
  'viewer.issuer': 'Issued by {{issuer}}',
  'viewer.documents': 'Documents of this piece of evidence',
  'viewer.loading': 'Loading the document',
  'viewer.main': 'Document',
  'viewer.readable': 'Readable view',
  'viewer.original-data': 'Original data',
  'viewer.human-readable': '{{format}} version',
  'viewer.translation': '{{language}} translation',
  'viewer.translation-unknown': 'Translation',
  'viewer.annex': 'Annex: {{title}}',
  'viewer.zoom-in': 'Zoom in',
  'viewer.zoom-out': 'Zoom out',
  'viewer.zoom-level': '{{percent}} %',
  'viewer.full': 'Full view',
  'viewer.save': 'Save a copy',
  'viewer.retry': 'Try again',
  'viewer.image': 'Image of {{title}}',
  'viewer.page': 'Page {{page}} of {{pages}}',
  'viewer.page-failed': 'This page could not be shown. Save a copy to read it.',
  'viewer.item': '{{title}} {{number}}',
  'viewer.as-text': 'Shown as plain text, because it cannot be read as data.',
  'viewer.as-issued': 'Names and values stay as they were issued.',
  'viewer.encoding': 'The text is not in UTF-8. It was read as {{encoding}}.',

  'problem.heading': 'This document cannot be shown here',
  'problem.unreachable': 'It could not be loaded.',
  'problem.digest-mismatch':
    'What arrived is not what the authority announced. It may have been damaged on the way.',
  'problem.type-mismatch': 'It is not what it claims to be, so it is not opened.',
  'problem.unsupported': 'Its format ({{format}}) has no preview here.',
  'problem.damaged': 'The file is damaged or not complete.',
  'problem.empty': 'The file is empty.',
  'problem.too-large': 'The file is too large to be shown on this page.',
  'problem.encrypted': 'The file is protected by a password.',
  'problem.still': 'You can still decide whether it may be used.',

  // By the code list Procedures, for messages that name the procedure by its code alone.
  'procedure.R1': 'Proof of birth',
  'procedure.S1': 'Proof of residence',
  'procedure.T1': 'Study financing',
  'procedure.T2': 'Admission to higher education',
  'procedure.T3': 'Recognition of studies',
  'procedure.U1': 'Which country’s social security law applies',
  'procedure.U2': 'Change that affects social security benefits',
  'procedure.U3': 'Social security benefits',
  'procedure.U4': 'Income tax declaration',
  'procedure.V1': 'Change of address',
  'procedure.V2': 'Registration of a motor vehicle',
  'procedure.V3': 'Road charge sticker',
  'procedure.V4': 'Emission sticker',
  'procedure.V5': 'Driving licence',
  'procedure.W1': 'Pension',
  'procedure.W2': 'Information on pension data',
  'procedure.X1': 'Starting, changing or ending a business activity',
  'procedure.X2': 'Registration of an employer with social security',
  'procedure.X3': 'Registration of employees with social security',
  'procedure.X4': 'Corporate tax declaration',
  'procedure.X5': 'End of an employment contract',
  'procedure.X6': 'Social contributions for employees',
  'procedure.X7': 'Short-term rental',
  'procedure.X9': 'Repair and refurbished goods',
  'procedure.AM1': 'Recognition of a professional qualification',
} as const;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Key = keyof typeof messages;
type Plain = Exclude<Key, `${string}_${PluralForm}`>;
type Counted = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** What `t()` takes: a plural is asked for by its base name, with `count`. */
export type MessageKey = Plain | Counted;

/** A catalogue has every plain text and the `_other` of every plural; other forms are as its language needs. */
export type Catalogue = Readonly<Record<Plain | `${Counted}_other`, string>> &
  Readonly<Partial<Record<`${Counted}_${PluralForm}`, string>>>;
