/** From a document of the session to bytes that may be shown, or to the reason why they may not. */
import { sha256 } from '../../domain/digest.ts';
import { PreviewError } from '../../domain/errors.ts';
import type { EvidenceDocument } from '../../domain/evidence.ts';
import { isWhatItClaims, knownMediaType } from '../../domain/media-type.ts';
import type { DocumentBytes } from '../../provider/port.ts';
import { originalViewer, viewerFor } from '../../viewers/registry.ts';
import type { ViewerModule } from '../../viewers/viewer.ts';

/** Fetches a document. */
export type LoadDocument = (document: EvidenceDocument, signal: AbortSignal) => Promise<DocumentBytes>;

export interface Checked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** Why they may not be shown; they may still be saved. */
  readonly problem?: PreviewError;
}

/**
 * The bytes, held against what was announced. Where the digest differs there are none; a type that differs is a problem
 * of showing, because the bytes are the announced ones.
 *
 * @throws PreviewError `unreachable`, `digest-mismatch`, and whatever the provider says.
 */
export async function loadChecked(
  document: EvidenceDocument,
  load: LoadDocument,
  signal: AbortSignal,
): Promise<Checked> {
  const { bytes } = await load(document, signal).catch((thrown: unknown) => {
    const error = PreviewError.from(thrown);
    // A provider of the page's own may fail in its own way: there are no bytes then that could be damaged.
    throw error === thrown ? error : new PreviewError('unreachable', error.message, { cause: thrown });
  });
  const digest = await sha256(bytes);
  if (digest !== document.sha256) {
    throw new PreviewError(
      'digest-mismatch',
      `Document ${document.id} has another SHA-256 than was announced.`,
      {
        field: 'sha256',
      },
    );
  }
  const problem = whatIsWrong(document, bytes);
  return { bytes, sha256: digest, ...(problem && { problem }) };
}

function whatIsWrong({ id, mediaType }: EvidenceDocument, bytes: Uint8Array): PreviewError | undefined {
  if (bytes.length === 0) return new PreviewError('empty', `Document ${id} is empty.`);
  const known = knownMediaType(mediaType);
  if (known && !isWhatItClaims(known, bytes)) {
    return new PreviewError(
      'type-mismatch',
      `Document ${id} is declared ${mediaType}, but is something else.`,
    );
  }
  if (!known && !viewerFor(mediaType)) {
    return new PreviewError('unsupported', `There is no viewer for ${mediaType}.`);
  }
  return undefined;
}

/**
 * The viewer for a document, or for the data behind its readable view.
 *
 * @param locale - Of the reader, whose words some viewers need.
 */
export async function viewerOf(
  document: EvidenceDocument,
  original: boolean,
  locale: string,
): Promise<ViewerModule> {
  const { mediaType } = document;
  const load = original
    ? originalViewer
    : (viewerFor(mediaType) ?? viewerFor(knownMediaType(mediaType) ?? ''));
  if (!load) throw new PreviewError('unsupported', `There is no viewer for ${mediaType}.`);
  return load(document, locale).catch((cause: unknown) => {
    throw new PreviewError('unreachable', 'The viewer could not be loaded.', { cause });
  });
}
