/** Reads a document away from the page. A worker is made for each document and ends with it. */
import type { Reading, Told } from './read.ts';
import { fromJson } from './from-json.ts';
import { fromXml } from './from-xml.ts';
import { read } from './read.ts';

self.onmessage = ({ data: { bytes, json } }: MessageEvent<Reading>): void => {
  try {
    for (const batch of read(bytes, json ? fromJson : fromXml)) tell({ batch });
    tell({ end: true });
  } catch {
    tell({ refused: true });
  }
};

function tell(told: Told): void {
  self.postMessage(told, { transfer: told.batch ? [told.batch.nodes.buffer] : [] });
}
