/** A session in which every text that somebody else writes is the payload. */
import { createHash } from 'node:crypto';

export const states = ['ready', 'sign-in-required', 'attributes-required', 'decided', 'problem'] as const;
export type State = (typeof states)[number];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export function answer(payload: string, state: State): Answer {
  // An empty text is refused as malformed, and then nothing is shown.
  const text = payload.trim() === '' ? `x${payload}` : payload;
  const localized = { en: text };
  if (state === 'problem') {
    const problem = {
      type: 'about:blank',
      title: text,
      status: 422,
      detail: text,
      field: text,
      edmCode: text,
    };
    return { status: 422, type: 'application/problem+json', body: problem };
  }
  const now = new Date();
  const receipt = {
    reference: text,
    recordedAt: now.toISOString(),
    approved: [localized],
    refused: [localized],
  };
  const body = {
    status: state,
    exchange: {
      requester: { name: localized, country: 'AT' },
      provider: { name: localized, country: 'FI' },
      procedure: { code: text, title: localized },
      requirement: localized,
    },
    return: { allowedOrigins: ['https://portal.example'] },
    subject: { kind: 'natural', givenName: text, familyName: text, dateOfBirth: '2001-05-14' },
    now: now.toISOString(),
    deadline: new Date(now.getTime() + 3_600_000).toISOString(),
    extendable: true,
    ways: [{ label: localized, href: 'https://sign-in.example/' }],
    attributes: [{ name: text, label: localized }],
    receipt,
    packages: [
      {
        id: text,
        title: localized,
        issuer: localized,
        documents: (['main', 'annex'] as const).map((role) => ({
          id: `${role} ${text}`,
          role,
          title: localized,
          mediaType: 'text/plain',
          size: Buffer.byteLength(text),
          sha256: digest(text),
          language: text,
          conformsTo: text,
        })),
      },
    ],
  };
  return { status: 200, type: 'application/json', body };
}
