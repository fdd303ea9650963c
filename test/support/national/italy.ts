/** A Data Service of the Italian contract, for one visit: strict about what it is asked, and it forgets nothing. */
import { http, type HttpHandler } from 'msw';
import type { Fetch } from '../../../src/provider/http.ts';
import { base64, inJson, keys, type Sent } from './back-end.ts';

interface Piece {
  readonly id: string;
  readonly contentType: string;
  readonly file: string;
  readonly fileName: string;
  readonly fileSize: number | string;
  readonly fileExtension: string;
}

interface Decision {
  readonly status: boolean;
  readonly errorCode?: string;
  readonly evidences: readonly { readonly id: string; readonly accepted: boolean }[];
}

export const previewUrl = 'https://preview.example/login?token=f3ca1501-d300-4739-a00a-9d02d34cc299';

export function aPiece(id: string, content: string, overrides: Partial<Piece> = {}): Piece {
  return {
    id,
    contentType: 'text/plain',
    file: base64(content),
    fileName: `${id}.txt`,
    fileSize: new TextEncoder().encode(content).length,
    fileExtension: 'txt',
    ...overrides,
  };
}

export class ItalianDataService {
  evidences: readonly Piece[] = [
    aPiece('laurea', 'Laurea magistrale'),
    aPiece('esami', 'Ventisei esami', { contentType: 'application/xml' }),
    aPiece('nascita', 'Atto di nascita'),
  ];
  /** Said in place of evidence. */
  instead: object | undefined;
  /** The status of every answer: some Data Services repeat the code there. */
  status = 200;
  /** What success is called. */
  success: string | number = '200';
  readonly decisions: Decision[] = [];
  readonly asked: Sent[] = [];

  readonly fetch: Fetch = async (request) => {
    const path = new URL(request.url).pathname;
    const body = await inJson(request);
    if (body?.['previewUrl'] !== previewUrl) return this.#refuse('previewUrl');
    this.asked.push({ path, body });
    if (path.endsWith('/ds/v1/preview/piece-of-evidence')) return this.#evidence(body);
    if (path.endsWith('/ds/v1/preview/provide-user-decision')) return this.#decide(body);
    return new Response(null, { status: 404 });
  };

  #evidence(body: Sent['body']): Response {
    const known = body['userIdentityAttribute'] ?? [];
    const fits = Array.isArray(known) && known.every((one: object) => keys(one) === 'name value');
    if (!fits || !/^previewUrl( userIdentityAttribute)?$/.test(keys(body))) return this.#refuse('body');
    if (this.instead) return Response.json(this.instead, { status: this.status });
    if (this.decisions.length > 0) return this.#refuse('the link was used');
    return this.#answer({ evidences: this.evidences });
  }

  #decide(body: Sent['body']): Response {
    const decision = body as unknown as Decision & Sent['body'];
    const { status, errorCode, evidences } = decision;
    const ids = evidences.map(({ id }) => id).sort();
    const mine = this.evidences.map(({ id }) => id).sort();
    const whole = ids.join() === mine.join() && evidences.every((one) => typeof one.accepted === 'boolean');
    const undecided = errorCode === 'EDM:ERR:0005' && evidences.length === 0;
    if (status ? !whole || errorCode !== undefined : !undecided) return this.#refuse('evidences');
    if (this.decisions.length > 0) return this.#refuse('decided before');
    this.decisions.push({ status, ...(errorCode !== undefined && { errorCode }), evidences });
    return this.#answer({});
  }

  #answer(more: object): Response {
    return Response.json({ code: this.success, description: 'OK', message: 'Success', ...more });
  }

  #refuse(what: string): Response {
    return Response.json(
      { code: 400, description: `Wrong: ${what}`, message: 'EDM:ERR:0003' },
      { status: 400 },
    );
  }
}

/** The same behind MSW, for a page whose `src` is `<base>/ds/v1/preview`. */
export function italianHandlers(
  service: Pick<ItalianDataService, 'fetch'>,
  base: string,
): readonly HttpHandler[] {
  return [http.post(`${base}/ds/v1/preview/*`, ({ request }) => service.fetch(request))];
}
