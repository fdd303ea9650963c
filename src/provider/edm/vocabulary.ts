/**
 * The words of the messages: namespaces, slots and code lists.
 *
 * Sources: OASIS ebXML RegRep 4.0; TDD 4.5 with the code lists EDMErrorCodes, ErrorSeverity and
 * EvidenceClassification of the Semantic Repository.
 */
import type { DocumentRole } from '../../domain/evidence.ts';

/** The prefixes this project writes. Reading goes by the URI alone: gateways swap prefixes. */
export const namespaces = {
  query: 'urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0',
  rim: 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:4.0',
  rs: 'urn:oasis:names:tc:ebxml-regrep:xsd:rs:4.0',
  sdg: 'http://data.europa.eu/p4s',
  xlink: 'http://www.w3.org/1999/xlink',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
export type Prefix = keyof typeof namespaces;

/** A name with one of our prefixes, whatever prefix the message uses. */
export type QualifiedName = `${Prefix}:${string}`;

export type SlotName =
  | 'SpecificationIdentifier'
  | 'IssueDateTime'
  | 'Procedure'
  | 'PreviewLocation'
  | 'ReturnLocation'
  | 'PossibilityForPreview'
  | 'ExplicitRequestGiven'
  | 'Requirements'
  | 'EvidenceRequester'
  | 'EvidenceProvider'
  | 'NaturalPerson'
  | 'LegalPerson'
  | 'EvidenceRequest'
  | 'EvidenceResponseIdentifier'
  | 'ResponseAvailableDateTime'
  | 'EvidenceMetadata'
  | 'ErrorProvider'
  | 'Timestamp'
  | 'PreviewDescription'
  | 'PreviewMethod'
  | 'AuthorizedRepresentative'
  | 'EvidenceProviderClassification'
  | 'EvidenceProviderClassificationValues';

/** The code list EDMErrorCodes, complete: each code with the type of its exception and its fixed message. */
export const edmErrors = {
  'EDM:ERR:0001': { type: 'rs:AuthenticationExceptionType', message: 'Failed Authentication' },
  'EDM:ERR:0002': { type: 'rs:AuthorizationExceptionType', message: 'Missing Authorization' },
  'EDM:ERR:0003': {
    type: 'rs:InvalidRequestExceptionType',
    message: 'Syntactically or semantically invalid request',
  },
  'EDM:ERR:0004': { type: 'rs:ObjectNotFoundExceptionType', message: 'Object not found' },
  'EDM:ERR:0005': { type: 'rs:TimeoutExceptionType', message: 'Exceeding timeout period' },
  'EDM:ERR:0006': {
    type: 'rs:UnresolvedReferenceExceptionType',
    message: 'Referenced object that cannot be resolved',
  },
  'EDM:ERR:0007': {
    type: 'rs:UnsupportedCapabilityExceptionType',
    message: 'Optional feature or capability is not supported',
  },
  'EDM:ERR:0008': {
    type: 'query:QueryExceptionType',
    message: 'Invalid query syntax or semantics that must be corrected',
  },
} as const satisfies Readonly<Record<string, { readonly type: QualifiedName; readonly message: string }>>;
/** A code of the list EDMErrorCodes (TDD 4.5). What each means stands beside it in the message of `edmException`. */
export type EdmErrorCode = keyof typeof edmErrors;

export function isEdmErrorCode(code: string): code is EdmErrorCode {
  return Object.hasOwn(edmErrors, code);
}

/** What an exception means for the portal: the end, or "send the person to PreviewLocation". */
export const severities = {
  error: 'urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:Error',
  'preview-required': 'urn:sr.oots.tech.ec.europa.eu:codes:ErrorSeverity:EDMErrorResponse:PreviewRequired',
} as const;
/**
 * Whether an exception is the end of a request, or sends the person to its PreviewLocation (code list
 * ErrorSeverity).
 */
export type Severity = keyof typeof severities;

/** Spellings that are still sent: the host before it moved under `.ec.`, and a word of the first releases. */
export const legacySeverities: ReadonlyMap<string, Severity> = new Map([
  ['urn:sr.oots.tech.europa.eu:codes:ErrorSeverity:EDMErrorResponse:PreviewRequired', 'preview-required'],
  ['FAILURE', 'error'],
]);

const status = 'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:';
/** The values of `query:QueryResponse/@status`. */
export const statuses = {
  success: `${status}Success`,
  unavailable: `${status}Unavailable`,
  failure: `${status}Failure`,
} as const;

/** The scheme of `rim:Classification` that says what a document is to its package (R-EDM-RESP-S048). */
export const classificationScheme = 'urn:fdc:oots:classification:edm';

/** The nodes of that scheme (R-EDM-RESP-S049). */
export const classificationNodes = {
  main: 'MainEvidence',
  'human-readable': 'HumanReadableVersion',
  translation: 'Translation',
  annex: 'Annex',
} as const satisfies Readonly<Record<DocumentRole, string>>;

/** What links a companion to its main evidence. */
export function associationType(role: Exclude<DocumentRole, 'main'>): string {
  return `urn:oasis:names:tc:ebxml-regrep:AssociationType:${classificationNodes[role]}`;
}

/** The media type of the RegRep message itself. */
export const messageMediaType = 'application/x-ebrs+xml';

/** Formats that follow a data model and may therefore name one with ConformsTo (code list OOTSMediaTypes). */
export const structuredFormats: ReadonlySet<string> = new Set(['application/xml', 'application/json']);
