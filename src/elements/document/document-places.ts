/**
 * Where the person was in each document. It is kept by the document as the visit holds it, not by the viewer, which goes
 * when it is closed: who opens it again goes on there, and with the visit all places are gone.
 */
import type { EvidenceDocument } from '../../domain/evidence.ts';
import type { Tab } from './document-tabs.ts';

interface Place {
  readonly scale: number;
  /** Pixels from its beginning. */
  readonly top: number;
  /** The pages that have been on the screen. */
  readonly seen: ReadonlySet<number>;
}

const inReadable = new WeakMap<EvidenceDocument, Place>();
const inOriginal = new WeakMap<EvidenceDocument, Place>();

const placesIn = ({ original }: Tab): WeakMap<EvidenceDocument, Place> =>
  original ? inOriginal : inReadable;

/** Where the person left the document; its beginning, where they have not been in it. */
export function placeIn(tab: Tab): Place {
  return placesIn(tab).get(tab.document) ?? { scale: 1, top: 0, seen: new Set() };
}

export function keepPlace(tab: Tab, place: Place): void {
  placesIn(tab).set(tab.document, place);
}
