/** What every viewer is: bytes in, something safe to look at out. */
import type { EvidenceDocument } from '../domain/evidence.ts';
import type { Localizer } from '../i18n/localizer.ts';

/** What there is to show, and in which language to speak about it. */
export interface Exhibit {
  readonly document: EvidenceDocument;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The document's title in the reader's language, for text alternatives. */
  readonly title: string;
  readonly localizer: Localizer;
}

/** A document on show. */
export interface View {
  /** Shows it at this scale (1 is the natural or fitting size). Left out where zoom makes no sense. */
  readonly zoom?: (scale: number) => void;
  /** Frees workers, object URLs and memory. The element is emptied by the caller. */
  destroy(): void;
}

/**
 * Shows a document inside `host` (an empty element in a shadow root) and resolves when there is something to
 * see. Rejects with a `PreviewError` where it cannot: `damaged`, `encrypted`, `too-large`, `unsupported`, `empty`.
 */
export type Viewer = (host: HTMLElement, exhibit: Exhibit, signal: AbortSignal) => Promise<View>;

/** A viewer's module: loaded when the first document of its type is opened. `styles` go into the shadow root. */
export interface ViewerModule {
  readonly view: Viewer;
  readonly styles?: CSSStyleSheet | readonly CSSStyleSheet[];
}
