/** What one answer to GET says: the state of the visit, and everything that the decision will need. */
import { localDeadline } from '../../domain/deadline.ts';
import { PreviewError } from '../../domain/errors.ts';
import type { EvidenceDocument } from '../../domain/evidence.ts';
import type { Exchange, SessionAnswer } from '../../domain/session.ts';
import { isLocal } from '../../domain/way-back.ts';
import type {
  ErrorResponse,
  QueryRequest,
  QueryResponse,
  RegistryDocument,
  RegistryPackage,
} from '../edm/index.ts';
import { HeldEvidence } from '../held.ts';
import { bodyOf, request, seconds } from '../http.ts';
import type { Wire } from '../wire.ts';
import { isSame } from './about.ts';
import { exchangeOf, packageOf, peopleIn, toldApart } from './session.ts';
import { bytesIn, readVisit, type EdmVisit } from './visit.ts';

export interface Reading extends EdmVisit {
  readonly answer: SessionAnswer;
  readonly exchange: Exchange;
  readonly held: HeldEvidence;
  readonly etag: string | undefined;
  /** By how many milliseconds the reader's clock is ahead of the provider's. */
  readonly ahead: number;
}

/** @throws PreviewError `malformed` with the path in the message, `rejected` with the error that the message is. */
export async function readAnswer(response: Response, wire: Wire, signal: AbortSignal): Promise<Reading> {
  const { headers } = response;
  const development = isLocal(new URL(wire.src));
  const body = new Uint8Array(await bodyOf(response.arrayBuffer()));
  const visit = readVisit(headers.get('content-type') ?? '', body, { development });
  const exchange = await exchangeOf(visit.request, wire);
  const held = new HeldEvidence();
  const now = Date.now();
  const ahead = now - (Date.parse(headers.get('date') ?? '') || now);
  const answer = await answerOf(response, { ...visit, exchange }, wire, (document) =>
    keep(document, visit, held, wire, signal),
  );
  return { ...visit, answer, exchange, held, ahead, etag: headers.get('etag') ?? undefined };
}

type Keep = Parameters<typeof packageOf>[3];

async function answerOf(
  { status, headers }: Response,
  visit: EdmVisit & { readonly exchange: Exchange },
  wire: Wire,
  kept: Keep,
): Promise<SessionAnswer> {
  const { request: asked, response: message, exchange } = visit;
  if (status === 409) return { type: 'decided', exchange };
  if (status === 410) return { type: 'expired', exchange };
  if (status === 202 || !message) return { type: 'fetching', exchange, retryAfter: seconds(headers) || 1 };
  if (message.kind === 'error') return failure(message, exchange);
  const { packages } = message;
  const { availableFrom } = laterIn(message);
  if (packages.length === 0) {
    return availableFrom === undefined
      ? { type: 'noneFound', exchange }
      : { type: 'deferred', exchange, availableFrom };
  }
  if (!isAboutWhomItWasAskedFor(packages, asked)) return { type: 'mismatched', exchange };
  return {
    type: 'ready',
    session: {
      exchange,
      ...peopleIn(asked),
      ...deadlineOf(headers),
      ...laterIn(message),
      extendable: false,
      packages: toldApart(await Promise.all(packages.map((one) => packageOf(one, asked, wire, kept)))),
    },
  };
}

/** When there will be evidence that is not there yet (R-EDM-RESP-S045). */
export function laterIn({ status, availableFrom }: QueryResponse): Pick<QueryResponse, 'availableFrom'> {
  return status === 'unavailable' && availableFrom !== undefined ? { availableFrom } : {};
}

/** Where evidence says whom it is about, that has to be the person in the request (R-EDM-RESP-S041, S042). */
function isAboutWhomItWasAskedFor(packages: readonly RegistryPackage[], { subject }: QueryRequest): boolean {
  const people = packages.flatMap(({ documents }) => documents).map(({ metadata }) => metadata.subject);
  return people.every((about) => !about || isSame(about, subject));
}

/** TDD 4.5: the errors that a visit can end with before there is a decision. */
function failure({ exceptions }: ErrorResponse, exchange: Exchange): SessionAnswer {
  const [exception] = exceptions;
  switch (exception?.code) {
    case 'EDM:ERR:0001':
      return { type: 'mismatched', exchange };
    case 'EDM:ERR:0004':
      return { type: 'noneFound', exchange };
    case 'EDM:ERR:0005':
      return { type: 'expired', exchange };
    default:
      throw new PreviewError('rejected', `The session is the error ${exception?.code ?? ''}.`);
  }
}

/** RFC 8594: after that the evidence is no longer to be had here. */
function deadlineOf(headers: Headers): { readonly deadline?: number } {
  const [sunset, date] = [headers.get('sunset'), headers.get('date')];
  if (!sunset || Number.isNaN(Date.parse(sunset))) return {};
  const now = Date.now();
  return { deadline: localDeadline(sunset, date ?? new Date(now).toUTCString(), now) };
}

/** The bytes came along, or are fetched now: EDM announces no digest, so there is none to compare them with later. */
async function keep(
  document: RegistryDocument,
  visit: EdmVisit,
  held: HeldEvidence,
  wire: Wire,
  signal: AbortSignal,
): Promise<Pick<EvidenceDocument, 'size' | 'sha256'>> {
  const [mediaType = ''] = document.metadata.distribution.formats;
  const found = bytesIn(document, visit);
  if (found.kind === 'bytes') return held.keep(document.id, found.bytes, mediaType);
  const field = `//rim:RegistryObject[@id="${document.id}"]/rim:RepositoryItemRef`;
  if (new URL(found.url).origin !== new URL(wire.src).origin)
    throw new PreviewError('malformed', `${field} leads to another origin than the session.`, { field });
  const response = await request(found.url, { signal }, wire.send);
  if (!response.ok) throw new PreviewError('rejected', `${found.url} answered ${response.status}.`);
  return held.keep(document.id, new Uint8Array(await bodyOf(response.arrayBuffer())), mediaType);
}
