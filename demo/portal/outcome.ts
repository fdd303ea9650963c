/** What the provider's answer means for the application. */
import { sha256 } from '../../src/domain/digest.ts';
import type { Localized } from '../../src/domain/localized.ts';
import {
  readBody,
  whereabouts,
  type Attachment,
  type RegistryPackage,
} from '../../src/provider/edm/index.ts';

export interface ArrivedDocument {
  readonly contentId: string;
  readonly title: string;
  readonly mediaType: string;
  readonly sha256: string;
}

export interface ArrivedPackage {
  readonly title: Localized;
  readonly issuer: Localized;
  readonly issued: string;
  readonly documents: readonly ArrivedDocument[];
}

export type Outcome =
  | { readonly kind: 'arrived'; readonly packages: readonly ArrivedPackage[] }
  | { readonly kind: 'unavailable'; readonly until: string }
  | { readonly kind: 'error'; readonly code: string };

export interface Answer {
  readonly message: string;
  readonly outcome: Outcome;
  readonly attachments: ReadonlyMap<string, Attachment>;
}

/** @throws EdmError where the answer is none, or refers to evidence that did not come with it. */
export async function readAnswer(contentType: string, body: Uint8Array<ArrayBuffer>): Promise<Answer> {
  const { xml: message, message: read, attachments } = readBody(contentType, body, { development: true });
  if (read.kind === 'error') {
    return {
      message,
      attachments,
      outcome: { kind: 'error', code: read.exceptions[0]?.code ?? 'EDM:ERR:0008' },
    };
  }
  if (read.kind === 'response' && read.status === 'unavailable') {
    return { message, attachments, outcome: { kind: 'unavailable', until: read.availableFrom ?? '' } };
  }
  const packages = read.kind === 'response' ? read.packages : [];
  const arrived = await Promise.all(packages.map((one) => arrivedPackage(one, attachments)));
  return { message, attachments, outcome: { kind: 'arrived', packages: arrived } };
}

async function arrivedPackage(
  { documents }: RegistryPackage,
  attachments: ReadonlyMap<string, Attachment>,
): Promise<ArrivedPackage> {
  const [{ metadata }] = documents;
  return {
    title: metadata.conformance?.titles ?? {},
    issuer: metadata.issuingAuthority?.name ?? {},
    issued: metadata.issuingDate ?? '',
    documents: await Promise.all(
      documents.map(async (document) => {
        const found = whereabouts(document, attachments);
        if (found.kind === 'url') throw new RangeError(`This portal does not fetch ${found.url}.`);
        return {
          contentId: document.href.replace(/^cid:/, ''),
          title: document.title ?? '',
          mediaType: document.metadata.distribution.formats[0] ?? '',
          sha256: await sha256(found.bytes),
        };
      }),
    ),
  };
}
