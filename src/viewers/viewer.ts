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
  /** To be called when what the view tells of itself (`pages`, `notices`) is no longer what it was. */
  readonly changed: () => void;
}

/** Where a search stands: the occurrence shown, from 1, of so many; 0 of 0 where there is none. */
export interface Found {
  readonly at: number;
  readonly count: number;
}

/** What a view of several pages tells of them, and how one is gone to. Without it no pages are offered. */
export interface Pages {
  readonly count: number;
  /** The page that is read now, from 1. */
  readonly current: number;
  /** The pages that have been on the screen. Those that were seen when the document was open before are added. */
  readonly seen: Set<number>;
  goTo(page: number): void;
}

/** Something about the file that a person should know, whatever it looks like. */
export type Notice = 'scripts' | 'attachments' | 'layers' | 'form';

/** A document on show. What makes no sense for a kind of document is left out, and then not offered. */
export interface View {
  /** Shows it at this scale (1 is the natural or fitting size). */
  readonly zoom?: (scale: number) => void;
  /** Live, where the view can be zoomed by hand as well: the scale it has now. Read it again after `changed`. */
  readonly scale?: number;
  /**
   * Marks the text wherever it occurs and goes to the first occurrence; for the same text again to the next one, or the
   * one before. An empty text takes the marks away.
   */
  readonly find?: (text: string, step: 1 | -1) => Promise<Found>;
  /** Live: read it again after `changed`. */
  readonly pages?: Pages;
  /** What goes on paper, with everything in it, also what is not painted on the screen. Else what the screen shows. */
  readonly paper?: (signal: AbortSignal) => Promise<readonly Node[]>;
  /** Live: read it again after `changed`. */
  readonly notices?: readonly Notice[];
  /** Frees workers, object URLs and memory. The caller takes the element away. */
  destroy(): void;
}

/**
 * Shows a document inside `host` (an empty element in a shadow root, for this document alone) and resolves when there is something to
 * see. Rejects with a `PreviewError` where it cannot: `damaged`, `encrypted`, `too-large`, `unsupported`, `empty`. The
 * `TypeError` of an `import()` that failed may go through: it is told as `unreachable`, and another try is offered.
 */
export type Viewer = (host: HTMLElement, exhibit: Exhibit, signal: AbortSignal) => Promise<View>;

/** A viewer's module: loaded when somebody comes to the button for the first document of its type. `styles` go into the shadow root. */
export interface ViewerModule {
  readonly view: Viewer;
  /** Called when a document is on its way: what takes time to start may start now. */
  readonly prepare?: () => void;
  readonly styles?: CSSStyleSheet | readonly CSSStyleSheet[];
}
