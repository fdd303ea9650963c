/** `rs:Exception`: one reason why there is no evidence, or the way to the Preview Space. */
import type { Localized } from '../../domain/localized.ts';
import { element, type Markup } from '../../xml/write.ts';
import { readAddress, type AddressOptions } from './regrep/address.ts';
import type { Cursor } from './regrep/cursor.ts';
import { readDateTime } from './regrep/lexical.ts';
import { dateTimeSlot, localizedIn, localizedSlot, stringSlot, valueIn } from './regrep/slot.ts';
import {
  edmErrors,
  isEdmErrorCode,
  keyOf,
  legacySeverities,
  severities,
  type EdmErrorCode,
  type Severity,
} from './vocabulary.ts';

interface Circumstances {
  /** ISO 8601 date and time. */
  readonly timestamp: string;
  /** For whoever operates the other side. No personal data. */
  readonly detail?: string;
  /** Where the person previews the evidence; with `preview-required`. */
  readonly previewLocation?: string;
  /** What the portal tells the person before they follow the link. */
  readonly previewDescription?: Localized;
}

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

/** @throws EdmError R-EDM-ERR-C012, C014, C016, C019, C022, C026, and rules without a number */
export function readException(at: Cursor, options: AddressOptions): EdmException {
  if (!at.type) at.fail('needs the attribute xsi:type', 'R-EDM-ERR-C012');
  const severity = readSeverity(at);
  const message = at.requiredAttribute('message', 'R-EDM-ERR-C016');
  const code = at.requiredAttribute('code', 'R-EDM-ERR-C026');
  if (!isEdmErrorCode(code)) return at.fail('has a code that is not in the code list EDMErrorCodes');
  const detail = at.attribute('detail');
  const location = at.maybeSlot('PreviewLocation');
  if (location && severity !== 'preview-required')
    at.fail('needs the severity PreviewRequired with a PreviewLocation', 'R-EDM-ERR-C022');
  const description = at.maybeSlot('PreviewDescription');
  return {
    code,
    severity,
    message,
    timestamp: readDateTime(valueIn(at.slot('Timestamp'))),
    ...(detail && { detail }),
    ...(location && { previewLocation: readAddress(valueIn(location), 'R-EDM-ERR-C019', options) }),
    ...(description && { previewDescription: localizedIn(description) }),
  };
}

function readSeverity(at: Cursor): Severity {
  const written = at.requiredAttribute('severity', 'R-EDM-ERR-C014');
  return (
    keyOf(severities, written) ??
    legacySeverities.get(written) ??
    at.fail('has a severity that is not in the code list', 'R-EDM-ERR-C014')
  );
}

export function writeException(exception: EdmException): Markup {
  const { code, severity, message, detail, timestamp, previewLocation, previewDescription } = exception;
  return element(
    'rs:Exception',
    { 'xsi:type': edmErrors[code].type, severity: severities[severity], message, detail, code },
    dateTimeSlot('Timestamp', timestamp),
    previewLocation === undefined ? undefined : stringSlot('PreviewLocation', previewLocation),
    previewDescription && localizedSlot('PreviewDescription', previewDescription),
  );
}
