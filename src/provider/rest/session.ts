/** The session as JSON (`openapi.yaml`, schema Session), made into the domain's own types. */
import { localDeadline } from '../../domain/deadline.ts';
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
import { day, optional, readLocalized, time } from './fields.ts';
import type { Json } from './json.ts';
import { readPackages } from './packages.ts';

/** Where an answer came from and when, to make sense of its addresses and times. */
export interface Origin {
  /** Absolute address of the session. */
  readonly src: string;
  /** The reader's clock, in milliseconds. */
  readonly receivedAt: number;
  /** Whether the page is on the developer's own machine. */
  readonly development: boolean;
}

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
          .some()
          .map((way) => readWay(way, origin)),
      };
    case 'attributes-required':
      return {
        type: 'attributesRequired',
        exchange,
        attributes: json.at('attributes').some().map(readAttribute),
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
  const none = json.has('none')?.flag();
  const rules = { allowedOrigins, development };
  const back = wayBack(json.has('location')?.text(), rules, json.has('method')?.text());
  return none && back.kind === 'awaited'
    ? { kind: 'refused', problem: 'the provider says that there is none' }
    : back;
}

export function readDeadline(json: Json, { receivedAt }: Origin): number {
  return localDeadline(time(json.at('deadline')), time(json.at('now')), receivedAt);
}

function readReady(json: Json, exchange: Exchange, origin: Origin): SessionAnswer {
  return {
    type: 'ready',
    session: {
      exchange,
      packages: readPackages(json.at('packages')),
      subject: readSubject(json.at('subject')),
      ...optional('representative', json.has('representative'), readSubject),
      deadline: readDeadline(json, origin),
      extendable: json.has('extendable')?.flag() ?? false,
      ...optional('availableFrom', json.has('availableFrom'), time),
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

export function readProgress(json: Json): Progress {
  return { done: json.at('done').count(), total: json.at('total').count() };
}

function readWay(json: Json, { src }: Origin): { label: Localized; href: string } {
  const text = json.at('href').text();
  const href = URL.canParse(text, src) ? new URL(text, src) : undefined;
  const safe = href?.protocol === 'https:' || href?.origin === new URL(src).origin;
  return {
    label: readLocalized(json.at('label')),
    href: href && safe ? href.href : json.at('href').never('must be an https address'),
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
