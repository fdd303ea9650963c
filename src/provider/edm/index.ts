/** RegRep messages of the Exchange Data Model, read and written. Needs no DOM: runs in browsers and in Node. */
export { EdmError } from './error.ts';
export { edmException, type EdmException } from './exception.ts';
export type { ErrorResponse } from './error-response.ts';
export {
  readMessage,
  writeError,
  writeRequest,
  writeResponse,
  type EdmMessage,
  type WriteOptions,
} from './message.ts';
export { readMultipart, writeMultipart, type Attachment } from './multipart.ts';
export type { RegistryDocument } from './package/document.ts';
export type { RegistryPackage } from './package/package.ts';
export type { QueryRequest } from './request.ts';
export type { QueryResponse } from './response.ts';
export type { Agent } from './sdg/agent.ts';
export type { EvidenceMetadata } from './sdg/evidence-metadata.ts';
export type { EvidenceRequest } from './sdg/evidence-request.ts';
export type { Requirement } from './sdg/requirement.ts';
export type { EdmSubject, LegalPerson, NaturalPerson } from './sdg/subject.ts';
export { messageMediaType, type EdmErrorCode } from './vocabulary.ts';
