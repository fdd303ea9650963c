/** `query:QueryRequest`: a portal asks for evidence, the second time with the address of the preview. */
import { element, type Markup } from '../../xml/write.ts';
import { lines, type Line, type LineId } from './line.ts';
import { readAddress, type AddressOptions } from './regrep/address.ts';
import type { Cursor } from './regrep/cursor.ts';
import { isUrnUuid, readBoolean, readDateTime } from './regrep/lexical.ts';
import {
  booleanSlot,
  dateTimeSlot,
  localizedIn,
  objectsIn,
  objectSlot,
  setSlot,
  stringSlot,
  valueIn,
} from './regrep/slot.ts';
import { readAgent, writeAgent, type Agent } from './sdg/agent.ts';
import { readEvidenceRequest, writeEvidenceRequest, type EvidenceRequest } from './sdg/evidence-request.ts';
import { readRequirement, writeRequirement, type Requirement } from './sdg/requirement.ts';
import { readLegalPerson, readNaturalPerson, writeSubject, type EdmSubject } from './sdg/subject.ts';

export interface QueryRequest {
  readonly kind: 'request';
  readonly line: LineId;
  /** `urn:uuid:…`, never used twice (TDD 4.4). */
  readonly id: string;
  /** ISO 8601 date and time. */
  readonly issuedAt: string;
  /** Code of the list Procedures, such as T2. */
  readonly procedure: string;
  readonly requirements: readonly Requirement[];
  /** The requester (ER), then the platforms it goes through (IP). */
  readonly requesters: readonly Agent[];
  readonly provider: Agent;
  /** In the second request: the address that the provider gave out. */
  readonly previewLocation?: string;
  /** In the second request: where the person goes afterwards. Checked for https only, not for its host. */
  readonly returnLocation?: string;
  /** Whether the law of the requester asks for a preview (Regulation (EU) 2022/1463, Article 13(1)(k)). */
  readonly possibilityForPreview: boolean;
  /** Whether the person asked for the exchange (Regulation (EU) 2018/1724, Article 14(3)(a)). */
  readonly explicitRequestGiven: boolean;
  readonly subject: EdmSubject;
  readonly evidenceRequest: EvidenceRequest;
}

/** @throws EdmError R-EDM-REQ-S009, S010, S016, S062, C005, C107, C120, and rules without a number */
export function readRequest(message: Cursor, line: Line, options: AddressOptions): QueryRequest {
  const id = message.requiredAttribute('id');
  if (!isUrnUuid(id)) message.fail('needs an id that is urn:uuid: and a UUID');
  const language = message.element.attributes.find(({ name }) => name === 'xml:lang');
  if (language && !line.languageOnRequest) message.fail('must not carry xml:lang');
  const query = message.only('query:Query');
  return {
    kind: 'request',
    line: line.id,
    id,
    issuedAt: readDateTime(valueIn(message.slot('IssueDateTime'))),
    procedure: readProcedure(message.slot('Procedure')),
    requirements: some(message.slot('Requirements'), 'sdg:Requirement').map((one) => readRequirement(one)),
    requesters: some(message.slot('EvidenceRequester'), 'sdg:Agent').map((one) => readAgent(one)),
    provider: readAgent(message.slot('EvidenceProvider').only('sdg:Agent')),
    ...readLocations(message, line, options),
    possibilityForPreview: readFlag(message, 'PossibilityForPreview', 'R-EDM-REQ-S009'),
    explicitRequestGiven: readFlag(message, 'ExplicitRequestGiven', 'R-EDM-REQ-S010'),
    subject: readSubject(query),
    evidenceRequest: readEvidenceRequest(query.slot('EvidenceRequest').only('sdg:DataServiceEvidenceType')),
  };
}

function some(slotValue: Cursor, name: 'sdg:Requirement' | 'sdg:Agent'): readonly Cursor[] {
  const found = objectsIn(slotValue, name);
  return found.length > 0 ? found : slotValue.fail(`needs at least one ${name}`);
}

/** The code, which some gateways still send as a text in several languages. */
function readProcedure(slotValue: Cursor): string {
  const value = valueIn(slotValue);
  return value.text || (Object.values(localizedIn(slotValue))[0] ?? value.fail('must not be empty'));
}

function readFlag(
  message: Cursor,
  name: 'PossibilityForPreview' | 'ExplicitRequestGiven',
  rule: string,
): boolean {
  return readBoolean(valueIn(message.slot(name, rule)), rule);
}

function readLocations(
  message: Cursor,
  { returnLocation: expected }: Line,
  options: AddressOptions,
): Pick<QueryRequest, 'previewLocation' | 'returnLocation'> {
  const preview = message.maybeSlot('PreviewLocation');
  const back = message.maybeSlot('ReturnLocation');
  if (expected && (preview === undefined) !== (back === undefined))
    message.fail('needs PreviewLocation and ReturnLocation, both or neither', 'R-EDM-REQ-S062');
  return {
    ...(preview && { previewLocation: readAddress(valueIn(preview), 'R-EDM-REQ-C005', options) }),
    ...(back && { returnLocation: readAddress(valueIn(back), 'R-EDM-REQ-C120', options) }),
  };
}

function readSubject(query: Cursor): EdmSubject {
  const person = query.maybeSlot('NaturalPerson');
  const company = query.maybeSlot('LegalPerson');
  if (person && !company) return readNaturalPerson(person.only('sdg:Person'));
  if (company && !person) return readLegalPerson(company.only('sdg:LegalPerson'));
  return query.fail('needs either the slot NaturalPerson or the slot LegalPerson', 'R-EDM-REQ-S016');
}

export function requestMarkup(
  request: QueryRequest,
  namespaceDeclarations: Readonly<Record<string, string>>,
): Markup {
  const { previewLocation, returnLocation, subject } = request;
  return element(
    'query:QueryRequest',
    { ...namespaceDeclarations, id: request.id },
    stringSlot('SpecificationIdentifier', lines[request.line].specification),
    dateTimeSlot('IssueDateTime', request.issuedAt),
    stringSlot('Procedure', request.procedure),
    previewLocation === undefined ? undefined : stringSlot('PreviewLocation', previewLocation),
    returnLocation === undefined ? undefined : stringSlot('ReturnLocation', returnLocation),
    booleanSlot('PossibilityForPreview', request.possibilityForPreview),
    booleanSlot('ExplicitRequestGiven', request.explicitRequestGiven),
    setSlot('Requirements', request.requirements.map(writeRequirement)),
    setSlot(
      'EvidenceRequester',
      request.requesters.map((one) => writeAgent(one)),
    ),
    objectSlot('EvidenceProvider', writeAgent(request.provider)),
    element('query:ResponseOption', { returnType: 'LeafClassWithRepositoryItem' }),
    element(
      'query:Query',
      { queryDefinition: 'DocumentQuery' },
      objectSlot(
        subject.kind === 'natural' ? 'NaturalPerson' : 'LegalPerson',
        writeSubject(subject, 'sdg:Person'),
      ),
      objectSlot('EvidenceRequest', writeEvidenceRequest(request.evidenceRequest)),
    ),
  );
}
