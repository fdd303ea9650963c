/** What both pages of the comparison show: an exchange about so many pieces of evidence. */
import type { components } from '../../../src/provider/rest/openapi.generated.ts';

export type Session = components['schemas']['Ready'];
type Package = Session['packages'][number];

const kinds = ['Degree certificate', 'Transcript of records', 'Certificate of residence', 'Income statement'];

function piece(n: number): Package {
  const title = `${kinds[n % kinds.length] ?? ''} ${n + 1}`;
  return {
    id: `p${n}`,
    title: { en: title },
    issuer: { en: 'University of Kaarnaranta' },
    issued: `2024-06-${String((n % 28) + 1).padStart(2, '0')}`,
    documents: [
      {
        id: `d${n}`,
        role: 'main',
        title: { en: title },
        mediaType: 'application/pdf',
        size: 20_000,
        sha256: 'a'.repeat(64),
        language: 'fi',
      },
    ],
  };
}

/** As the back end answers. */
export function sessionOf(pieces: number): Session {
  const now = Date.now();
  return {
    status: 'ready',
    exchange: {
      requester: { name: { en: 'Austrian Study Grant Authority' }, country: 'AT' },
      provider: { name: { en: 'National Agency for Education' }, country: 'FI' },
      procedure: { code: 'T1', title: { en: 'Tertiary study financing' } },
      requirement: { en: 'Higher-education qualification' },
    },
    return: { allowedOrigins: ['https://portal.example'], location: 'https://portal.example/return/1' },
    now: new Date(now).toISOString(),
    deadline: new Date(now + 34 * 60_000).toISOString(),
    extendable: true,
    subject: { kind: 'natural', givenName: 'Aino', familyName: 'Virtanen', dateOfBirth: '2001-05-14' },
    packages: Array.from({ length: pieces }, (_, n) => piece(n)),
  };
}
