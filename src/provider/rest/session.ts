/** The session as JSON (`openapi.yaml`, schema Session), made into the domain's own types. */
import { localDeadline } from '../../domain/deadline.ts';
import {
  documentRoles,
  type DocumentRole,
  type EvidenceDocument,
  type EvidencePackage,
  type Verification,
} from '../../domain/evidence.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type {
  Exchange,
  IdentityAttribute,
  Party,
  RefusalReason,
  Progress,
  SessionAnswer,
  Subject,
} from '../../domain/session.ts';
import { wayBack, type WayBack } from '../../domain/way-back.ts';
import type { Json } from './json.ts';

/** Where an answer came from and when, to make sense of its addresses and times. */
export interface Origin {
  /** Absolute address of the session. */
  readonly src: string;
  /** The reader's clock, in milliseconds. */
  readonly receivedAt: number;
  /** Whether the page is on the developer's own machine. */
  readonly development: boolean;
}

const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const digest = /^[0-9a-f]{64}$/;

/** Throws a `PreviewError` `malformed` that names the first field that breaks the contract. */
export function readSession(json: Json, origin: Origin): SessionAnswer {
  const status = json
    .at('status')
    .oneOf([
      'ready',
      'fetching',
      'deferred',
      'sign-in-required',
      'attributes-required',
      'identity-mismatch',
      'none-found',
      'decided',
      'expired',
    ]);
  const exchange = readExchange(json, origin);
  switch (status) {
    case 'ready':
      return readReady(json, exchange, origin);
    case 'fetching':
      return {
        type: status,
        exchange,
        retryAfter: 1,
        ...optional('progress', json.has('progress'), readProgress),
        ...optional('progressEvents', json.has('progressEvents'), (href) => ownAddress(href, origin)),
      };
    case 'deferred':
      return { type: status, exchange, availableFrom: time(json.at('availableFrom')) };
    case 'sign-in-required':
      return {
        type: 'signInRequired',
        exchange,
        ways: json
          .at('ways')
          .items()
          .map((way) => readWay(way, origin)),
      };
    case 'attributes-required':
      return {
        type: 'attributesRequired',
        exchange,
        attributes: json.at('attributes').items().map(readAttribute),
      };
    case 'identity-mismatch':
      return { type: 'mismatched', exchange };
    case 'none-found':
      return { type: 'noneFound', exchange };
    case 'decided':
      return { type: status, exchange, ...optional('receipt', json.has('receipt'), readReceipt) };
    case 'expired':
      return { type: status, exchange };
  }
}

export function readReceipt(json: Json): Receipt {
  return {
    reference: json.at('reference').text(),
    recordedAt: time(json.at('recordedAt')),
    approved: json.at('approved').items().map(readLocalized),
    refused: json.at('refused').items().map(readLocalized),
  };
}

/** The way back as the provider tells it, checked. */
export function readReturn(json: Json, { development }: Origin): WayBack {
  const allowedOrigins = json
    .at('allowedOrigins')
    .items()
    .map((one) => {
      const text = one.text(/^https?:\/\/./, 'an origin');
      return URL.canParse(text) ? new URL(text).origin : one.never('must be an origin');
    });
  return wayBack(json.has('location')?.text(), { allowedOrigins, development }, json.has('method')?.text());
}

export function readDeadline(json: Json, { receivedAt }: Origin): number {
  return localDeadline(time(json.at('deadline')), time(json.at('now')), receivedAt);
}

function readReady(json: Json, exchange: Exchange, origin: Origin): SessionAnswer {
  const list = json.at('packages');
  const packages = list.items().map(readPackage);
  if (packages.length === 0) list.never('must hold something to decide about: else the status is none-found');
  distinct(list.items());
  distinct(list.items().flatMap((one) => one.at('documents').items()));
  return {
    type: 'ready',
    session: {
      exchange,
      packages,
      subject: readSubject(json.at('subject')),
      ...optional('representative', json.has('representative'), readSubject),
      deadline: readDeadline(json, origin),
      extendable: json.has('extendable')?.flag() ?? false,
      ...optional('refusalReasons', json.has('refusalReasons'), (list) => list.items().map(readReason)),
    },
  };
}

function readReason(json: Json): RefusalReason {
  return { code: json.at('code').text(), label: readLocalized(json.at('label')) };
}

export function readExchange(json: Json, origin: Origin): Exchange {
  const exchange = json.at('exchange');
  const procedure = exchange.at('procedure');
  return {
    requester: readParty(exchange.at('requester')),
    provider: readParty(exchange.at('provider')),
    procedure: {
      code: procedure.at('code').text(),
      ...optional('title', procedure.has('title'), readLocalized),
    },
    ...optional('requirement', exchange.has('requirement'), readLocalized),
    wayBack: readReturn(json.at('return'), origin),
    ...optional('leaving', json.has('leaving'), (href) => ownAddress(href, origin)),
  };
}

/** An address that gets the cookies of the session: of no other origin. */
function ownAddress(json: Json, { src }: Origin): string {
  const text = json.text();
  const url = URL.canParse(text, src) ? new URL(text, src) : undefined;
  return url?.origin === new URL(src).origin
    ? url.href
    : json.never('must be an address of the origin of the session');
}

function readParty(json: Json): Party {
  return {
    name: readLocalized(json.at('name')),
    ...optional('country', json.has('country'), (country) => country.text(/^[A-Z]{2}$/, 'a country code')),
  };
}

export function readSubject(json: Json): Subject {
  const kind = json.at('kind').oneOf(['natural', 'legal']);
  if (kind === 'legal') {
    return {
      kind,
      legalName: json.at('legalName').text(),
      ...optional('identifier', json.has('identifier'), (one) => one.text()),
    };
  }
  return {
    kind,
    givenName: json.at('givenName').text(),
    familyName: json.at('familyName').text(),
    dateOfBirth: day(json.at('dateOfBirth')),
  };
}

function readPackage(json: Json): EvidencePackage {
  const [main, ...companions] = json
    .at('documents')
    .items()
    .map((one, n) => readDocument(one, n === 0 ? ['main'] : companionRoles));
  return {
    id: json.at('id').text(),
    title: readLocalized(json.at('title')),
    issuer: readLocalized(json.at('issuer')),
    ...optional('issued', json.has('issued'), day),
    ...optional('validity', json.has('validity'), (validity) => ({
      ...optional('from', validity.has('from'), day),
      ...optional('until', validity.has('until'), day),
    })),
    ...optional('verification', json.has('verification'), readVerification),
    documents: [main ?? json.at('documents').never(), ...companions],
  };
}

function readVerification(json: Json): Verification {
  return {
    signature: json.at('signature').oneOf(['valid', 'invalid', 'unchecked']),
    ...optional('signer', json.has('signer'), readLocalized),
    ...optional('checkedAt', json.has('checkedAt'), time),
  };
}

const companionRoles = documentRoles.filter((role) => role !== 'main');

function readDocument(json: Json, roles: readonly DocumentRole[]): EvidenceDocument {
  return {
    id: json.at('id').text(),
    role: json.at('role').oneOf(roles),
    title: readLocalized(json.at('title')),
    mediaType: json.at('mediaType').text(/^[^/]+\/[^/]+$/, 'a media type'),
    size: json.at('size').count(),
    sha256: json.at('sha256').text(digest, 'a SHA-256 in lower-case hexadecimal'),
    ...optional('language', json.has('language'), (one) => one.text()),
    ...optional('conformsTo', json.has('conformsTo'), (one) => one.text()),
    ...optional('sensitive', json.has('sensitive'), (names) => names.items().map((one) => one.text())),
  };
}

/** A decision names what it is about by its id: two with one id could not be told apart. */
export function distinct(list: readonly Json[]): void {
  const known = new Set<string>();
  for (const one of list) {
    const id = one.at('id');
    if (known.has(id.text())) id.never('is used twice');
    known.add(id.text());
  }
}

export function readProgress(json: Json): Progress {
  return { done: json.at('done').count(), total: json.at('total').count() };
}

function readWay(json: Json, { src }: Origin): { label: Localized; href: string } {
  const href = new URL(json.at('href').text(), src);
  const safe = href.protocol === 'https:' || href.origin === new URL(src).origin;
  return {
    label: readLocalized(json.at('label')),
    href: safe ? href.href : json.at('href').never('must be an https address'),
  };
}

export function readAttribute(json: Json): IdentityAttribute {
  return {
    name: json.at('name').text(),
    label: readLocalized(json.at('label')),
    ...optional('hint', json.has('hint'), readLocalized),
    ...optional('kind', json.has('kind'), (kind) => kind.oneOf(['text', 'date'])),
  };
}

export function readLocalized(json: Json): Localized {
  const texts = json.entries().map(([lang, text]) => [lang.toLowerCase(), text.text()] as const);
  return texts.length > 0
    ? Object.fromEntries(texts)
    : json.never('must hold a text in at least one language');
}

export const time = (json: Json): string => json.text(instant, 'a date and time with its offset');
const day = (json: Json): string => json.text(date, 'a date');

/** A field of an object that is left out where there is nothing to put in. */
function optional<K extends string, T>(
  key: K,
  json: Json | undefined,
  read: (json: Json) => T,
): Partial<Record<K, T>> {
  return json ? ({ [key]: read(json) } as Record<K, T>) : {};
}
