/** A Swedish evidence provider, and our own contract beside it for the decision: for one visit, and strict. */
import { http, type HttpHandler } from 'msw';
import { sha256 } from '../../../src/domain/digest.ts';
import type { Fetch } from '../../../src/provider/http.ts';
import { base64, inJson, keys, type Sent } from './back-end.ts';

type File = Readonly<Record<string, unknown>>;

interface Decision {
  readonly key: string;
  readonly reason?: string;
  readonly decisions?: readonly {
    readonly packageId: string;
    readonly verdict: 'approved' | 'refused';
    readonly documents: readonly { readonly documentId: string; readonly sha256: string }[];
  }[];
}

export const request = {
  headers: {
    businessRegistryId: 'lantmateriet',
    evidenceTypeClassification: 'https://sr.example/types/degree',
    sdgPersonFamilyName: 'Åström',
  },
  body: { personalNumber: '200105141234' },
} as const;

export function aFile(id: string, content: string, overrides: File = {}): File {
  return {
    mimeType: 'text/plain',
    content: base64(content),
    fileName: `${id}.txt`,
    sdgIdentifier: id,
    sdgIssuingAuthorityName: 'Universitets- och högskolerådet',
    sdgIsConformantTo: { sdgTitle: { SV: `Intyg ${id}`, EN: `Certificate ${id}` } },
    sdgIssuingDate: '2024-06-12',
    sdgDistributionLanguage: 'SV',
    ...overrides,
  };
}

const allowed =
  /^(businessregistryid|evidencetypeclassification|sdg(evidencerequestoragent(id|name)|person(familyname|givenname|dateofbirth|identifier)|distributedasformat))$/;
/** What no browser adds of itself. */
const deliberate = /^(authorization|business|evidence|sdg|x-)/;

export class SwedishBackEnd {
  files: readonly File[] = [
    aFile('degree', 'Kandidatexamen'),
    aFile('degree', '<degree/>', {
      mimeType: 'application/xml',
      structuredData: true,
      structuredDataSchema: 'https://sr.example/models/degree',
    }),
    aFile('grades', 'Betyg'),
  ];
  /** Answered in place of evidence. */
  instead: Response | undefined;
  /** What the receipt and the address of return-location say. */
  wayBack: object = { allowedOrigins: ['https://portal.example'] };
  extension: object | undefined;
  readonly decisions: Decision[] = [];
  readonly asked: Sent[] = [];

  readonly fetch: Fetch = async (request) => {
    const { pathname: path } = new URL(request.url);
    const end = path.slice(path.lastIndexOf('/'));
    if (end === '/return-location') return Response.json(this.wayBack);
    if (end === '/extension')
      return this.extension ? Response.json(this.extension) : problem(409, 'not-extendable');
    const body = await inJson(request);
    if (!body) return problem(422, 'invalid-request');
    this.asked.push({ path, body });
    if (end === '/evidence-files') return this.#evidence(request.headers, body);
    return end === '/decision' ? this.#decide(request.headers, body) : new Response(null, { status: 404 });
  };

  #evidence(headers: Headers, body: Sent['body']): Response {
    const names = [...headers.keys()];
    const needed = ['businessregistryid', 'evidencetypeclassification'];
    if (
      names.some((name) => deliberate.test(name) && !allowed.test(name)) ||
      !needed.every((name) => names.includes(name))
    )
      return new Response(names.join(), { status: 400 });
    if (!/^(personalNumber)?$/.test(keys(body))) return new Response(keys(body), { status: 400 });
    return this.instead?.clone() ?? Response.json({ evidenceFiles: this.files });
  }

  async #decide(headers: Headers, body: Sent['body']): Promise<Response> {
    const { decisions, reason } = body as Omit<Decision, 'key'>;
    const key = headers.get('idempotency-key') ?? '';
    const before = this.decisions[0];
    if (before) return before.key === key ? this.#recorded() : problem(409, 'already-decided');
    if (key === '' || (decisions === undefined) === (reason === undefined))
      return problem(422, 'invalid-request');
    const digests = await Promise.all(this.files.map(({ content }) => sha256(bytes(String(content)))));
    const seen = decisions?.flatMap((one) => one.documents.map((document) => document.sha256));
    if (seen && seen.sort().join() !== digests.sort().join()) return problem(409, 'evidence-changed');
    this.decisions.push({ key, ...(decisions && { decisions }), ...(reason !== undefined && { reason }) });
    return this.#recorded();
  }

  #recorded(): Response {
    const receipt = {
      reference: 'R-1',
      recordedAt: '2026-11-24T10:00:00Z',
      approved: [{ sv: 'Intyg degree' }],
      refused: [],
    };
    return Response.json({ receipt, return: this.wayBack });
  }
}

function bytes(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
}

function problem(status: number, type: string): Response {
  return Response.json(
    { type: `urn:oots-preview-space:problem:${type}`, title: type, status },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** The same behind MSW, for a page whose `src` is `<base>/api/v1`. */
export function swedishHandlers(
  backEnd: Pick<SwedishBackEnd, 'fetch'>,
  base: string,
): readonly HttpHandler[] {
  return [http.all(`${base}/api/v1/*`, ({ request }) => backEnd.fetch(request))];
}
