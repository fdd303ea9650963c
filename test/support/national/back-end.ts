/** What the back ends of the national contracts have in common. */

/** A request that was taken. */
export interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export function base64(content: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(content)));
}

/** The object in the body, `undefined` where it is not sent as JSON. */
export async function inJson(request: Request): Promise<Sent['body'] | undefined> {
  const type = request.headers.get('content-type');
  return request.method === 'POST' && type === 'application/json'
    ? ((await request.json()) as Sent['body'])
    : undefined;
}

/** The names of all fields in alphabetical order, apart by spaces. */
export function keys(object: object): string {
  return Object.keys(object).sort().join(' ');
}

/** The facts that no national contract has a place for. */
export const context = {
  exchange: {
    requester: { name: { en: 'Study Grant Authority' }, country: 'AT' },
    provider: { name: { en: 'Ministry of Education' }, country: 'IT' },
    procedure: { code: 'T1' },
  },
  return: { location: 'https://portal.example/return/1', allowedOrigins: ['https://portal.example'] },
  subject: { kind: 'natural', givenName: 'Aino', familyName: 'Virtanen', dateOfBirth: '2001-05-14' },
} as const;
