import { sha256 } from '../../src/domain/digest.ts';
import type { EvidenceDocument } from '../../src/domain/evidence.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import type { Exhibit } from '../../src/viewers/viewer.ts';
import { aDocument } from './session.ts';

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A document whose announced size and digest are those of its bytes. */
export async function announced(
  bytes: Uint8Array<ArrayBuffer>,
  overrides: Partial<EvidenceDocument> = {},
): Promise<EvidenceDocument> {
  return aDocument({ size: bytes.length, sha256: await sha256(bytes), ...overrides });
}

export function anExhibit(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Exhibit {
  return {
    bytes,
    document: aDocument({ mediaType }),
    title: 'Degree',
    localizer: createLocalizer('en'),
    changed: () => undefined,
  };
}

/** A PDF with so many pages, each with its number on it. */
export async function aPdf(pages = 1, text = 'Degree certificate'): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument, StandardFonts } = await import('pdf-lib/dist/pdf-lib.esm.js');
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= pages; n += 1) {
    pdf.addPage([595, 842]).drawText(`${text} ${n}`, { x: 60, y: 700, size: 36, font });
  }
  return new Uint8Array(await pdf.save());
}

/** A one-colour PNG, drawn by the browser. */
export async function aPicture(
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(40, 20);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'teal';
  context.fillRect(0, 0, 40, 20);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}
