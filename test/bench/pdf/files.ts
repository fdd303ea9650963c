/** The PDF of the benchmark: pages of text, with a block of one colour on the first, and of another on the last. */
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

export const firstBlock = [255, 0, 255] as const;
export const lastBlock = [0, 255, 255] as const;
const lines = 45;

export async function aFile(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= pages; n += 1) {
    const page = pdf.addPage([595, 842]);
    const line = `Page ${n}: the quick brown fox jumps over the lazy dog, and nobody is surprised`;
    for (let at = 0; at < lines; at += 1) page.drawText(line, { x: 50, y: 790 - at * 16, size: 12, font });
    // Painted after everything else: where it can be seen, the page is complete.
    // High on the first and low on the last: where one scrolls from and to.
    const [color, y] = n === 1 ? [rgb(1, 0, 1), 600] : [rgb(0, 1, 1), 200];
    if (n === 1 || n === pages) page.drawRectangle({ x: 200, y, width: 200, height: 150, color });
  }
  return pdf.save();
}
