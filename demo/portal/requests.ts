/** The two evidence requests of an exchange, as EDM 2.0 wants them. */
import { writeMessage, type QueryRequest } from '../../src/provider/edm/index.ts';
import type { DemoProcedure } from '../procedures.ts';

/** The subject of a procedure, or of the situation that was chosen instead. */
export type DemoSubject = DemoProcedure['subject'];

interface Second {
  readonly previewLocation: string;
  readonly returnLocation: string;
}

/** @param second - With the address of the preview and the way back it is the second request, else the first. */
export function evidenceRequest(
  { code, requirement, requester, provider, evidenceType }: DemoProcedure,
  subject: DemoSubject,
  second?: Second,
): string {
  const { title, classification, format, conformsTo, id } = evidenceType;
  const message: QueryRequest = {
    kind: 'request',
    line: '2.0',
    id: `urn:uuid:${crypto.randomUUID()}`,
    issuedAt: new Date().toISOString(),
    procedure: { code },
    requirements: [{ id: requirement.id, names: requirement.name }],
    requesters: [{ ...agent(requester), classification: 'ER' }],
    provider: agent(provider),
    ...second,
    possibilityForPreview: true,
    explicitRequestGiven: true,
    subject: person(subject),
    evidenceRequest: {
      id,
      classification,
      titles: title,
      distributions: [{ formats: [format], ...(conformsTo !== undefined && { conformsTo }) }],
    },
  };
  return writeMessage(message, { development: true });
}

function agent({ id, schemeId, name, country }: DemoProcedure['requester']): QueryRequest['provider'] {
  return { identifier: { value: id, scheme: schemeId }, name, address: { country } };
}

function person(subject: DemoSubject): QueryRequest['subject'] {
  const identifier = { value: subject.identifier, scheme: 'eidas' };
  const levelOfAssurance = 'High';
  if (subject.kind === 'legal')
    return { kind: 'legal', levelOfAssurance, identifier, legalName: subject.legalName };
  const { familyName, givenName, dateOfBirth } = subject;
  return {
    kind: 'natural',
    levelOfAssurance,
    identifier,
    familyName: { latin: familyName },
    givenName: { latin: givenName },
    dateOfBirth,
  };
}
