/** The pages as pictures that are good enough for paper, one after the other, so that memory stays as it was. */
import type { Localizer } from '../../i18n/localizer.ts';
import { paint, type PdfPage } from './engine.ts';
import type { PdfFile } from './file.ts';

/** Dots for each of a page's points (72 to the inch), for 150 to the inch. */
const dense = 150 / 72;
/** A page of A2 at that; larger ones get fewer dots to the inch. */
const mostPixels = 9_000_000;
const pixelsPerPoint = 96 / 72;

export interface Order {
  readonly file: PdfFile;
  readonly count: number;
  /** Pages beyond are named, not printed. */
  readonly most: number;
  readonly localizer: Localizer;
  /** The pictures are there until one of these is aborted. */
  readonly until: AbortSignal;
}

/** @throws The signal's reason where it is aborted. */
export async function toPaper({ file, count, most, localizer, until }: Order): Promise<readonly Node[]> {
  const sheets: Node[] = [];
  for (let number = 1; number <= count; number += 1) {
    until.throwIfAborted();
    const name = localizer.t('viewer.page', { page: number, pages: count });
    const picture = number > most ? undefined : await pictureOf(file, number, until);
    sheets.push(picture ? named(picture, name) : missing(`${name}. ${localizer.t('viewer.page-failed')}`));
  }
  return sheets;
}

async function pictureOf(
  file: PdfFile,
  number: number,
  until: AbortSignal,
): Promise<HTMLImageElement | undefined> {
  try {
    return await file.on(number, (page) => draw(page, until));
  } catch {
    until.throwIfAborted();
    return undefined;
  }
}

async function draw(page: PdfPage, until: AbortSignal): Promise<HTMLImageElement | undefined> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dense, Math.sqrt(mostPixels / (width * height)), 8192 / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  try {
    await paint(page, canvas, { scale }, until, 'print');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (!blob) return undefined;
    until.throwIfAborted();
    const image = new Image(Math.round(width * pixelsPerPoint), Math.round(height * pixelsPerPoint));
    const address = URL.createObjectURL(blob);
    until.addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
    image.src = address;
    // Paper does not wait for pictures.
    await image.decode();
    return image;
  } finally {
    canvas.width = canvas.height = 0;
    page.cleanup();
  }
}

function named(image: HTMLImageElement, name: string): HTMLImageElement {
  image.alt = name;
  return image;
}

function missing(text: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = text;
  return note;
}
