/**
 * RegRep messages of the Exchange Data Model, read and written, on the lines 1.0, 1.1, 1.2 and 2.0.
 * Needs no DOM: runs in browsers and in Node.
 */
export {
  answer,
  defaultPolicies,
  errorAnswer,
  previewRequired,
  requesterOf,
  type AnswerFacts,
  type Outcome,
  type Policies,
  type Preview,
} from './answer.ts';
export { EdmError, type EdmWarning } from './error.ts';
export { readBody, whereabouts, type EdmBody, type Whereabouts } from './evidence.ts';
export { lineIds, type LineId } from './line.ts';
export {
  readMessage,
  writeMessage,
  type AddressOptions,
  type EdmMessage,
  type ReadMessage,
} from './message.ts';
export { readMultipart, writeMultipart, type Attachment } from './multipart.ts';
export type { Address, Agent } from './model/agent.ts';
export type { RegistryDocument } from './model/document.ts';
export type { ErrorResponse } from './model/error-response.ts';
export type { EvidenceMetadata } from './model/evidence-metadata.ts';
export type { EvidenceRequest } from './model/evidence-request.ts';
export type { Conformance, Distribution } from './model/evidence-type.ts';
export { edmException, type EdmException } from './model/exception.ts';
export type { Identifier } from './model/identifier.ts';
export type { RegistryPackage } from './model/package.ts';
export type { EdmSubject, LegalPerson, NaturalPerson, PersonName, SectorAttribute } from './model/person.ts';
export type { Procedure, ProviderClassification, QueryRequest } from './model/request.ts';
export type { Requirement } from './model/requirement.ts';
export type { QueryResponse } from './model/response.ts';
export { messageMediaType, type EdmErrorCode, type Severity } from './vocabulary.ts';
