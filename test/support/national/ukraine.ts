/** The back end of the Ukrainian evidence viewer, for one visit: strict about tokens and about what it is asked. */
import { http, type HttpHandler } from 'msw';
import type { Fetch } from '../../../src/provider/http.ts';
import { base64, inJson, keys } from './back-end.ts';

type File = Readonly<Record<string, unknown>>;

interface Evidence {
  readonly id: string;
  readonly permit?: boolean;
  readonly RegistryPackage: readonly File[];
}

export const messageUuid = '0b0f8f3e-5a1c-4f52-9d6e-5a7c1f0a9e21';
export const tokens = { continue: 'c.0123456789abcdef', timeout: 't.0123456789abcdef' } as const;

export const metadata = `<sdg:Evidence>
  <sdg:Identifier>1</sdg:Identifier>
  <sdg:IssuingAuthority><sdg:Identifier>x</sdg:Identifier><sdg:Name lang="UK">Міністерство освіти</sdg:Name></sdg:IssuingAuthority>
  <sdg:IsConformantTo><sdg:Title lang="UK">Диплом</sdg:Title><sdg:Title lang="EN">Diploma</sdg:Title></sdg:IsConformantTo>
  <sdg:IssuingDate>2024-06-12</sdg:IssuingDate>
  <sdg:Distribution>
    <sdg:Format>text/plain</sdg:Format><sdg:Language>UK</sdg:Language><sdg:ConformsTo>https://sr.example/d</sdg:ConformsTo>
  </sdg:Distribution>
</sdg:Evidence>`;

export function aFile(id: string, content: string, overrides: File = {}): File {
  return {
    id,
    classification: { classificationNode: 'MainEvidence' },
    EvidenceMetadata: metadata,
    RepositoryItemRef: { title: `${id}.txt`, href: `cid:${id}` },
    content_type: 'text/plain',
    content: base64(content),
    encoding: 'base64',
    ...overrides,
  };
}

export class UkrainianBackEnd {
  evidences: readonly Evidence[] = [
    {
      id: 'diploma',
      permit: true,
      RegistryPackage: [
        aFile('readable', 'Диплом', { classification: { classificationNode: 'HumanReadableVersion' } }),
        aFile('data', '', { content: '<diploma/>', content_type: 'application/xml', encoding: 'text' }),
      ],
    },
    { id: 'grades', RegistryPackage: [aFile('grades-1', 'Оцінки')] },
  ];
  /** Answered in place of evidence. */
  instead: Response | undefined;
  /** No token is taken any more. */
  late = false;
  approvals: Readonly<Record<string, boolean>> | undefined;
  timedOut = false;
  readonly asked: string[] = [];

  readonly fetch: Fetch = async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.slice(pathname.lastIndexOf('/preview/'));
    this.asked.push(`${request.method} ${path}`);
    const token = request.headers.get('x-action-token');
    switch (this.asked.at(-1)) {
      case `GET /preview/${messageUuid}`:
        return token === null ? this.#preview() : new Response(null, { status: 400 });
      case 'POST /preview/continue':
        return token === tokens.continue && !this.late
          ? this.#continue(await inJson(request))
          : new Response(null, { status: 403 });
      case `POST /preview/timeout/${messageUuid}`:
        if (token !== tokens.timeout || this.late) return new Response(null, { status: 401 });
        this.timedOut = true;
        return new Response(null, { status: 204 });
      default:
        return new Response(null, { status: 404 });
    }
  };

  #preview(): Response {
    if (this.instead) return this.instead.clone();
    const preview = this.approvals === undefined && !this.timedOut;
    const PreviewDescription = [{ lang: 'EN', value: 'Please select your diploma.' }];
    return Response.json({ preview, PreviewDescription, evidences: preview ? this.evidences : [] });
  }

  #continue(body: Readonly<Record<string, unknown>> | undefined): Response {
    const { message_uuid: uuid, approvals = {} } = body ?? {};
    const known = approvals as Record<string, boolean>;
    const ids = this.evidences.map(({ id }) => id);
    const fits =
      uuid === messageUuid &&
      keys(known) === ids.sort().join(' ') &&
      Object.values(known).every((one) => typeof one === 'boolean');
    if (!fits || keys(body ?? {}) !== 'approvals message_uuid' || this.approvals)
      return Response.json({ error: 'Data is not previewable' }, { status: 400 });
    this.approvals = known;
    return Response.json({ status: 'ok' });
  }
}

/** The same behind MSW, for a page whose `src` is `<base>/viewer`. */
export function ukrainianHandlers(
  backEnd: Pick<UkrainianBackEnd, 'fetch'>,
  base: string,
): readonly HttpHandler[] {
  return [http.all(`${base}/viewer/*`, ({ request }) => backEnd.fetch(request))];
}
