/** What the Data Service answers to `piece-of-evidence`, made into the domain's own types. */
import { PreviewError } from '../../../domain/errors.ts';
import type { EvidencePackage } from '../../../domain/evidence.ts';
import type { SessionAnswer } from '../../../domain/session.ts';
import type { HeldEvidence } from '../../held.ts';
import type { Json } from '../../rest/json.ts';
import { distinct } from '../../rest/packages.ts';
import { peopleIn } from '../context.ts';
import { bytesOf, mediaTypeOf } from '../files.ts';
import type { ItalianVisit } from './context.ts';

/** @param held - Keeps the bytes that come along. */
export async function evidenceIn(
  json: Json,
  visit: ItalianVisit,
  held: HeldEvidence,
): Promise<SessionAnswer> {
  const { exchange, deadline } = visit;
  const failure = failureIn(json);
  if (failure) return failed(failure, visit);
  const list = json.at('evidences').items();
  if (list.length === 0) {
    const from = json.has('availableDataTime');
    return from
      ? { type: 'deferred', exchange, availableFrom: instant(from) }
      : { type: 'noneFound', exchange };
  }
  distinct(list);
  const packages = await Promise.all(list.map((one) => packageOf(one, visit, held)));
  return {
    type: 'ready',
    session: {
      exchange,
      ...peopleIn(visit),
      ...(deadline !== undefined && { deadline }),
      extendable: false,
      packages,
    },
  };
}

interface Failure {
  /** A code of EDM where one is told, else the code that came. */
  readonly code: string;
  readonly text: string;
}

/** `undefined` where the code is 200, as a number or as text. The code of EDM may stand in any of the three fields. */
export function failureIn(json: Json): Failure | undefined {
  const said = (name: string): string => json.has(name)?.word(/^/) ?? '';
  const code = json.at('code').word();
  if (code === '200') return undefined;
  const text = [code, said('message'), said('description')].filter(Boolean).join(' ');
  return { code: /EDM:ERR:\d{4}/.exec(text)?.[0] ?? code, text };
}

/** TDD 4.5: what a visit can end with before there is a decision. */
export function failed({ code, text }: Failure, { exchange }: ItalianVisit): SessionAnswer {
  switch (code) {
    case 'EDM:ERR:0001':
      return { type: 'mismatched', exchange };
    case '404':
    case 'EDM:ERR:0004':
      return { type: 'noneFound', exchange };
    case 'EDM:ERR:0005':
      return { type: 'expired', exchange };
    default:
      throw new PreviewError('rejected', `The Data Service answered: ${text}`);
  }
}

async function packageOf(
  json: Json,
  { exchange }: ItalianVisit,
  held: HeldEvidence,
): Promise<EvidencePackage> {
  const id = json.at('id').text();
  const title = { und: json.at('fileName').text() };
  const mediaType = mediaTypeOf(json.at('contentType'));
  const bytes = bytesOf(json.at('file'));
  const size = json.has('fileSize');
  if (size && size.word() !== String(bytes.length))
    size.never(`must be the size of the file, ${bytes.length}`);
  return {
    id,
    title,
    issuer: exchange.provider.name,
    documents: [{ id, role: 'main', title, mediaType, ...(await held.keep(id, bytes, mediaType)) }],
  };
}

/** Without an offset it counts as UTC: in Italy that is an hour or two late, and nobody comes back too early. */
function instant(json: Json): string {
  const text = json.text(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/,
    'a date and time',
  );
  const date = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? json.never('must be a date and time') : date.toISOString();
}
