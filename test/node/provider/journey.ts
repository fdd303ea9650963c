/** One exchange with the provider, from both of its sides: the portal's messages and the person's page. */
import assert from 'node:assert/strict';
import { createProvider } from '../../../demo/provider/app.ts';
import type { Database } from '../../../demo/provider/database/schema.ts';
import type { Situation } from '../../../demo/provider/registry.ts';
import {
  readMessage,
  readMultipart,
  writeMessage,
  type Attachment,
  type EdmMessage,
  type Policies,
  type QueryRequest,
} from '../../../src/provider/edm/index.ts';
import type { components } from '../../../src/provider/rest/openapi.generated.ts';
import { answersChecked, contractChecked } from '../../support/contract.ts';
import { evidenceType, registers } from './registers.ts';

type Schemas = components['schemas'];
type Provider = ReturnType<typeof createProvider>;

export const origin = 'https://provider.example';
export const returnLocation = 'https://portal.example/return/5aa8f1a4-ab4c-43e5-9e42-c3c3911ef10e';

/** A clock that stands still until it is moved. */
export interface Clock {
  readonly now: () => Date;
  forward(minutes: number): void;
}

export function aClock(): Clock {
  let at = Date.parse('2026-11-24T10:00:00Z');
  return {
    now: () => new Date(at),
    forward: (minutes) => {
      at += minutes * 60_000;
    },
  };
}

export function aProvider(
  database: Database,
  clock = aClock(),
  registry = registers(),
  policies: Partial<Policies> = {},
): Provider {
  return createProvider({
    database,
    registry,
    settings: { origin, requesterOrigins: ['https://portal.example'], pollEvery: 5, stepEvery: 5, policies },
    now: clock.now,
  });
}

export function aRequest(overrides: Partial<QueryRequest> = {}): QueryRequest {
  return {
    kind: 'request',
    line: '2.0',
    id: `urn:uuid:${crypto.randomUUID()}`,
    issuedAt: '2026-11-24T10:00:00Z',
    procedure: { code: 'T1' },
    requirements: [
      {
        id: 'https://sr.oots.tech.ec.europa.eu/requirements/0e5b7e4f-9b9f-4a63-8a83-0d4b9a1f0c31',
        names: { en: 'Higher-education qualification' },
      },
    ],
    requesters: [
      {
        identifier: { value: 'ATU00000001', scheme: 'urn:cef.eu:names:identifier:EAS:9914' },
        name: { en: 'Study Grant Authority' },
        address: { country: 'AT' },
        classification: 'ER',
      },
    ],
    provider: {
      identifier: { value: '0245437-2', scheme: 'urn:cef.eu:names:identifier:EAS:0212' },
      name: { en: 'University of Kaarnaranta', de: 'Universität Kaarnaranta' },
      address: { country: 'FI' },
    },
    possibilityForPreview: true,
    explicitRequestGiven: true,
    subject: aPerson('everything'),
    evidenceRequest: {
      id: evidenceType,
      classification: 'https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/FI/5ee5c0de',
      titles: { en: 'Degree' },
      distributions: [{ formats: ['application/pdf'] }],
    },
    ...overrides,
  };
}

export function aPerson(situation: Situation | 'everything'): QueryRequest['subject'] {
  return {
    kind: 'natural',
    identifier: { value: `FI/AT/${situation}`, scheme: 'eidas' },
    familyName: { latin: 'Virtanen' },
    givenName: { latin: 'Aino Unelma' },
    dateOfBirth: '2001-05-14',
  };
}

/** Sends a message as the portal's access point would. */
export function send(
  provider: Provider,
  message: QueryRequest | string,
  exchangeId: string = crypto.randomUUID(),
  signal?: AbortSignal,
): Promise<Response> {
  return provider.fetch(
    new Request(`${origin}/exchange`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ebrs+xml; charset=utf-8', 'oots-exchange-id': exchangeId },
      body: typeof message === 'string' ? message : writeMessage(message),
      ...(signal && { signal }),
    }),
  );
}

/** What an answer says, with what travels beside the message. */
export async function read(
  response: Response,
): Promise<{ readonly message: EdmMessage; readonly attachments: ReadonlyMap<string, Attachment> }> {
  assert.equal(response.status, 200);
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/'))
    return { message: readMessage(await response.text()), attachments: new Map() };
  const { message, attachments } = readMultipart(type, new Uint8Array(await response.arrayBuffer()));
  return { message: readMessage(message), attachments };
}

/** The EDM codes of an error response; fails for any other message. */
export async function codes(response: Response): Promise<readonly string[]> {
  const { message } = await read(response);
  assert.equal(message.kind, 'error');
  return message.exceptions.map(({ code }) => code);
}

export interface Journey {
  /** The end of the PreviewLocation: the id of the visit. */
  readonly id: string;
  readonly location: string;
  readonly exchangeId: string;
  readonly secondMessage: QueryRequest;
  /** Sends the second request, always the same. */
  second(signal?: AbortSignal): Promise<Response>;
  /** A request below the address of the session; it and its answer must keep the contract. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** The same for a request that breaks the contract by intent. */
  callBadly(path: string, init?: RequestInit): Promise<Response>;
  /** Reads the session, which must be ready. */
  ready(): Promise<Schemas['Ready']>;
  decide(body: unknown, key?: string): Promise<Response>;
  /** The same exchange through another instance of the provider. */
  through(provider: Provider): Journey;
}

/** Sends the first request, about a person or for a situation, and follows the address that comes back. */
export async function aJourney(
  provider: Provider,
  about: Situation | 'everything' | QueryRequest['subject'] = 'everything',
  line: QueryRequest['line'] = '2.0',
): Promise<Journey> {
  const exchangeId = crypto.randomUUID();
  const subject = typeof about === 'string' ? aPerson(about) : about;
  const { message } = await read(await send(provider, aRequest({ subject, line }), exchangeId));
  assert.equal(message.kind, 'error');
  const location = message.exceptions[0]?.previewLocation ?? '';
  const way = line === '2.0' ? { returnLocation } : {};
  const secondMessage = aRequest({ subject, line, previewLocation: location, ...way });
  return journey(provider, { location, exchangeId, secondMessage });
}

function journey(
  provider: Provider,
  facts: Pick<Journey, 'location' | 'exchangeId' | 'secondMessage'>,
): Journey {
  const { location, exchangeId, secondMessage } = facts;
  const src = `${location}/session`;
  const checked = contractChecked((request) => provider.fetch(request), src);
  const unchecked = answersChecked((request) => provider.fetch(request), src);
  return {
    ...facts,
    id: location.split('/').at(-1) ?? '',
    second: (signal) => send(provider, secondMessage, exchangeId, signal),
    call: (path, init) => checked(new Request(src + path, init)),
    callBadly: (path, init) => unchecked(new Request(src + path, init)),
    async ready() {
      const session = (await (await this.call('')).json()) as Schemas['Session'];
      assert.equal(session.status, 'ready');
      return session;
    },
    decide: (body, key = crypto.randomUUID()) => checked(new Request(`${src}/decision`, posting(body, key))),
    through: (another) => journey(another, facts),
  };
}

export function posting(body: unknown, key: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  };
}

/** A decision on a session that was read: the packages named are approved, all others refused. */
export function deciding(
  { packages }: Schemas['Ready'],
  ...approved: readonly string[]
): { decisions: Extract<Schemas['DecisionRequest'], { decisions: unknown }>['decisions'] } {
  return {
    decisions: packages.map(({ id, documents }) => ({
      packageId: id,
      verdict: approved.includes(id) ? 'approved' : 'refused',
      documents: documents.map((one) => ({ documentId: one.id, sha256: one.sha256 })),
    })),
  };
}
