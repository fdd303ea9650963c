import type { EvidenceDocument, EvidencePackage } from '../../src/domain/evidence.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import type { Exchange, Session } from '../../src/domain/session.ts';

/** Valid facts; a test names only what it is about. */
export function aDocument(overrides: Partial<EvidenceDocument> = {}): EvidenceDocument {
  return {
    id: 'd1',
    role: 'main',
    title: { en: 'Degree certificate' },
    mediaType: 'application/pdf',
    size: 3,
    sha256: 'a'.repeat(64),
    language: 'fi',
    ...overrides,
  };
}

export function aPackage(overrides: Partial<EvidencePackage> = {}): EvidencePackage {
  const id = overrides.id ?? 'degree';
  return {
    id,
    title: { en: 'Bachelor’s degree certificate', fi: 'Kandidaatin tutkintotodistus' },
    issuer: { en: 'University of Kaarnaranta' },
    issued: '2024-06-12',
    documents: [aDocument({ id: `${id}-main` })],
    ...overrides,
  };
}

export function anExchange(overrides: Partial<Exchange> = {}): Exchange {
  return {
    requester: {
      name: { en: 'Austrian Study Grant Authority', de: 'Studienbeihilfenbehörde' },
      country: 'AT',
    },
    provider: { name: { en: 'National Agency for Education' }, country: 'FI' },
    procedure: { code: 'T1', title: { en: 'Tertiary study financing' } },
    requirement: { en: 'Higher-education qualification' },
    wayBack: { kind: 'known', url: 'https://portal.example/return/1', host: 'portal.example', method: 'GET' },
    ...overrides,
  };
}

export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    exchange: anExchange(),
    subject: { kind: 'natural', givenName: 'Aino', familyName: 'Virtanen', dateOfBirth: '2001-05-14' },
    deadline: Date.now() + 34 * 60_000,
    extendable: true,
    packages: [
      aPackage({ id: 'a', title: { en: 'Degree' } }),
      aPackage({ id: 'b', title: { en: 'Transcript' } }),
    ],
    ...overrides,
  };
}

export function aReceipt(overrides: Partial<Receipt> = {}): Receipt {
  return {
    reference: '7F3A-91C2-44E0',
    recordedAt: '2026-11-24T10:12:00Z',
    approved: [{ en: 'Degree' }],
    refused: [{ en: 'Transcript' }],
    ...overrides,
  };
}
