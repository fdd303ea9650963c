/** `query:QueryRequest`: a portal asks for evidence, the second time with the address of the preview. */
import type { Localized } from '../../../domain/localized.ts';
import { element } from '../../../xml/write.ts';
import {
  build,
  child,
  known,
  maybe,
  one,
  onlyOn,
  sequence,
  type Codec,
  type Optional,
} from '../codec/codec.ts';
import {
  anySlot,
  booleanSlot,
  dateTimeSlot,
  localizedSlot,
  object,
  objectSlot,
  setSlot,
  stringSlot,
  valueOf,
} from '../codec/slot.ts';
import { address, attribute, boolean, dateTime, required, text, urn } from '../codec/value.ts';
import { specification, type LineId } from '../line.ts';
import type { SlotName } from '../vocabulary.ts';
import { agent, type Agent } from './agent.ts';
import { evidenceRequest, type EvidenceRequest } from './evidence-request.ts';
import { either, legalPerson, naturalPerson, type EdmSubject } from './person.ts';
import { requirement, type Requirement } from './requirement.ts';

/** What the person answered when the portal asked for more, to find the provider that holds the evidence. */
export interface ProviderClassification {
  readonly id: string;
  readonly value: string;
}

/** What the person is applying for, as the portal names it. */
export interface Procedure {
  /** Code of the list Procedures, such as T2; a text where the portal names the procedure by its title alone. */
  readonly code: string;
  /** Where the message has a text in several languages in place of the code (1.x). */
  readonly titles?: Localized;
}

interface Query {
  readonly subject: EdmSubject;
  /** Who acts for the subject. */
  readonly representative?: EdmSubject;
  readonly evidenceRequest: EvidenceRequest;
}

/**
 * A portal's request for evidence. The first has no `previewLocation`, and is answered by `previewRequired`; the
 * second repeats it with one, and is held until the person has decided (TDD 4.9 §2).
 */
export interface QueryRequest extends Query {
  readonly kind: 'request';
  readonly line: LineId;
  /** `urn:uuid:…`, never used twice (TDD 4.4). */
  readonly id: string;
  /** ISO 8601 date and time. */
  readonly issuedAt: string;
  readonly procedure: Procedure;
  /** In the second request: the address that the provider gave out. */
  readonly previewLocation?: string;
  /** In the second request of EDM 2.0: where the person goes afterwards. Checked for https only, not for its host. */
  readonly returnLocation?: string;
  /** Whether the law of the requester asks for a preview (Regulation (EU) 2022/1463, Article 13(1)(k)). */
  readonly possibilityForPreview: boolean;
  /** Whether the person asked for the exchange (Regulation (EU) 2018/1724, Article 14(3)(a)). */
  readonly explicitRequestGiven: boolean;
  readonly requirements: readonly Requirement[];
  /** The requester (ER), then the platforms it goes through (IP). */
  readonly requesters: readonly Agent[];
  readonly provider: Agent;
  readonly providerClassifications?: readonly ProviderClassification[];
}

const procedureCode = one(...stringSlot('Procedure', text));
const procedureTitles = one(...localizedSlot('Procedure'));

const procedure: Codec<Procedure> = {
  read(at) {
    const value = valueOf(at, 'Procedure');
    if (value.all('rim:LocalizedString').length === 0) return { code: procedureCode.read(at) };
    const titles = procedureTitles.read(at);
    if (at.reading.line === '2.0') value.warn('must be a code, not a text');
    return { code: titles['en'] ?? Object.values(titles)[0] ?? '', titles };
  },
  write: ({ code, titles }, line) =>
    titles && line !== '2.0' ? procedureTitles.write(titles, line) : procedureCode.write(code, line),
};

const classification = sequence<ProviderClassification>({
  id: required('sdg:Identifier', text),
  value: one(child('sdg:SupportedValue'), required('sdg:StringValue', text)),
});
const classificationsIn = (slot: SlotName): Optional<readonly ProviderClassification[]> =>
  maybe(...setSlot(slot, 'sdg:EvidenceProviderClassification', classification));
const classifications1 = classificationsIn('EvidenceProviderClassification');
const classifications2 = classificationsIn('EvidenceProviderClassificationValues');

/** The slot has another name on each line. */
const providerClassifications: Optional<readonly ProviderClassification[]> = {
  read: (at) => classifications2.read(at) ?? classifications1.read(at),
  write: (value, line) => (line === '2.0' ? classifications2 : classifications1).write(value, line),
};

const representative = either(object('sdg:Person', naturalPerson), object('sdg:LegalPerson', legalPerson));

const subject = either(
  maybe(...objectSlot('NaturalPerson', 'sdg:Person', naturalPerson)),
  maybe(...objectSlot('LegalPerson', 'sdg:LegalPerson', legalPerson)),
  'R-EDM-REQ-S016',
);

const inQuery = sequence<Query>({
  subject,
  representative: maybe(...anySlot('AuthorizedRepresentative', representative)),
  evidenceRequest: one(...objectSlot('EvidenceRequest', 'sdg:DataServiceEvidenceType', evidenceRequest)),
});

/** The query with the option in front of it, which never says anything else. */
const query: Codec<Query> = {
  read(at) {
    at.maybe('query:ResponseOption');
    return inQuery.read(at.only('query:Query'));
  },
  write: (value, line) => [
    element('query:ResponseOption', { returnType: 'LeafClassWithRepositoryItem' }),
    build('query:Query', inQuery.write(value, line), { queryDefinition: 'DocumentQuery' }),
  ],
};

const plain = sequence<Omit<QueryRequest, keyof Query> & { readonly query: Query }>({
  kind: known('request'),
  line: specification,
  id: attribute('id', urn),
  issuedAt: one(...dateTimeSlot('IssueDateTime', dateTime)),
  procedure,
  previewLocation: maybe(...stringSlot('PreviewLocation', address, 'R-EDM-REQ-C005')),
  returnLocation: onlyOn(['2.0'], maybe(...stringSlot('ReturnLocation', address, 'R-EDM-REQ-C120'))),
  possibilityForPreview: one(...booleanSlot('PossibilityForPreview', boolean, 'R-EDM-REQ-S009')),
  explicitRequestGiven: one(...booleanSlot('ExplicitRequestGiven', boolean, 'R-EDM-REQ-S010')),
  requirements: one(...setSlot('Requirements', 'sdg:Requirement', requirement)),
  requesters: one(...setSlot('EvidenceRequester', 'sdg:Agent', agent)),
  provider: one(...objectSlot('EvidenceProvider', 'sdg:Agent', agent)),
  providerClassifications,
  query,
});

export const request: Codec<QueryRequest> = {
  read(at) {
    if (at.attribute('xml:lang') !== undefined) at.failOn2('must not carry xml:lang');
    const { query: inside, ...rest } = plain.read(at);
    const halfway = (rest.previewLocation === undefined) !== (rest.returnLocation === undefined);
    if (rest.line === '2.0' && halfway)
      at.fail('needs PreviewLocation and ReturnLocation, both or neither', 'R-EDM-REQ-S062');
    return { ...rest, ...inside };
  },
  write: (value, line) => plain.write({ ...value, query: value }, line),
};
