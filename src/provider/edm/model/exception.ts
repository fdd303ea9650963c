/** `rs:Exception`: one reason why there is no evidence, or the way to the Preview Space. */
import type { Localized } from '../../../domain/localized.ts';
import { maybe, one, onlyOn, sequence, type Codec } from '../codec/codec.ts';
import type { Cursor } from '../codec/cursor.ts';
import { dateTimeSlot, localizedSlot, stringSlot } from '../codec/slot.ts';
import {
  address,
  attribute,
  dateTime,
  form,
  keyed,
  maybeAttribute,
  text,
  type Value,
} from '../codec/value.ts';
import {
  edmErrors,
  isEdmErrorCode,
  legacySeverities,
  severities,
  type EdmErrorCode,
  type Severity,
} from '../vocabulary.ts';

interface Circumstances {
  /** ISO 8601 date and time. */
  readonly timestamp: string;
  /** For whoever operates the other side. No personal data. */
  readonly detail?: string;
  /** Where the person previews the evidence; with `preview-required`. */
  readonly previewLocation?: string;
  /** What the portal tells the person before they follow the link. */
  readonly previewDescription?: Localized;
  /** How the link is to be followed, `GET` or `POST`; up to 1.2. */
  readonly previewMethod?: string;
}

/** One reason in an error, or the way to the Preview Space. `edmException` fills in what the code settles. */
export interface EdmException extends Circumstances {
  readonly code: EdmErrorCode;
  readonly severity: Severity;
  /** Fixed by the code list, yet other wordings arrive. */
  readonly message: string;
}

/** An exception with the message of its code, and the severity that a preview calls for (R-EDM-ERR-C022). */
export function edmException(code: EdmErrorCode, circumstances: Circumstances): EdmException {
  const severity = circumstances.previewLocation === undefined ? 'error' : 'preview-required';
  return { code, severity, message: edmErrors[code].message, ...circumstances };
}

const current = keyed(severities, 'severity');

/** With the spellings that are still sent. */
const severity: Value<Severity> = {
  parse(value, at) {
    const legacy = legacySeverities.get(value);
    if (legacy) at.warn('has an outdated severity', 'R-EDM-ERR-C014');
    return legacy ?? current.parse(value, at);
  },
  print: current.print,
};

const method = form((value, at) => {
  if (!/^(?:GET|POST)$/i.test(value)) at.warn('must be GET or POST', 'R-EDM-ERR-C021');
  return value;
});

type Written = Omit<EdmException, 'code'> & { readonly code?: string };

const plain = sequence<Written>({
  severity: attribute('severity', severity, 'R-EDM-ERR-C014'),
  message: attribute('message', text, 'R-EDM-ERR-C016'),
  detail: maybeAttribute('detail'),
  code: maybeAttribute('code'),
  timestamp: one(...dateTimeSlot('Timestamp', dateTime)),
  previewLocation: maybe(...stringSlot('PreviewLocation', address, 'R-EDM-ERR-C019')),
  previewDescription: maybe(...localizedSlot('PreviewDescription')),
  previewMethod: onlyOn(
    ['1.0', '1.1', '1.2'],
    maybe(...stringSlot('PreviewMethod', method, 'R-EDM-ERR-C021')),
  ),
});

export const exception: Codec<EdmException> = {
  read(at) {
    const { code, ...rest } = plain.read(at);
    return { ...rest, code: codeOf(at, code), severity: severityOf(at, rest) };
  },
  write: (value, line) => [
    { attribute: 'xsi:type', value: edmErrors[value.code].type },
    ...plain.write(value, line),
  ],
};

/** The code, which the type tells as well. */
function codeOf(at: Cursor, written: string | undefined): EdmErrorCode {
  const { type } = at;
  if (type === undefined) at.fail('needs the attribute xsi:type', 'R-EDM-ERR-C012');
  const meant = Object.keys(edmErrors)
    .filter(isEdmErrorCode)
    .find((code) => (written === undefined ? edmErrors[code].type === type : code === written));
  if (meant === undefined) return at.fail('needs a code of the code list', 'R-EDM-ERR-C026');
  if (written === undefined) at.warn('has no code but that of its type', 'R-EDM-ERR-C026');
  return meant;
}

/** Rules of the 1.0 line had misprints in them, so that messages went round that break them. */
function severityOf(at: Cursor, { severity: written, previewLocation }: Omit<Written, 'code'>): Severity {
  const asks = written === 'preview-required';
  if (asks && previewLocation === undefined)
    at.warn('has the severity PreviewRequired without a PreviewLocation', 'R-EDM-ERR-C022');
  if (!asks && previewLocation !== undefined)
    at.failOn2('has a PreviewLocation without the severity PreviewRequired', 'R-EDM-ERR-C022');
  return previewLocation === undefined ? written : 'preview-required';
}
