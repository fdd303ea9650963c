/** The two evidence requests of an exchange. */
import { writeMessage, type LineId, type QueryRequest } from '../../src/provider/edm/index.ts';
import type { DemoProcedure } from '../procedures.ts';

/** The subject of a procedure, or of the situation that was chosen instead. */
export type DemoSubject = DemoProcedure['subject'];

interface Second {
  readonly previewLocation: string;
  /** Where the person comes back to. */
  readonly returnLocation: string;
}

/** The lines that the portal speaks. */
export const portalLines = ['2.0', '1.2'] as const satisfies readonly LineId[];
export type PortalLine = (typeof portalLines)[number];

/** Where the person is sent. Before EDM 2.0 the link itself says where they come back to (TDD 4.9 §5). */
export function previewLink(line: PortalLine, { previewLocation, returnLocation }: Second): string {
  if (line === '2.0') return previewLocation;
  const joint = previewLocation.includes('?') ? '&' : '?';
  return `${previewLocation}${joint}returnurl=${encodeURIComponent(returnLocation)}&returnmethod=GET`;
}

/** @param second - With the address of the preview and the way back it is the second request, else the first. */
export function evidenceRequest(
  procedure: DemoProcedure,
  subject: DemoSubject,
  line: LineId,
  second?: Second,
): string {
  const { code, requirement, requester, provider, evidenceType } = procedure;
  const { title, classification, format, conformsTo, id } = evidenceType;
  // Of another subject nobody knows who acts for it.
  const acting = subject === procedure.subject ? procedure.representative : undefined;
  const message: QueryRequest = {
    kind: 'request',
    line,
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
    ...(acting && { representative: person(acting) }),
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
