/** The text of a page. Loaded once there is a page to be read. */
import { TextLayer, type PdfPage } from './engine.ts';
import { filledIn, layFilled, type Filled } from './fields.ts';
import { putInOrder } from './structure.ts';

type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

/** A piece of the text that lies over a page, with a line's end where it has one. */
export interface Piece {
  readonly element: HTMLElement;
  readonly text: string;
}

/**
 * Lays the page's text over it, and what stands in its fields and notes, in the order of its tags: for the mouse, for
 * screen readers and for searching.
 */
export async function layText(page: PdfPage, container: HTMLElement): Promise<readonly Piece[]> {
  const [textContentSource, filled, tags] = await Promise.all([
    contentOf(page),
    filledIn(page),
    page.getStructTree(),
  ]);
  if (textContentSource.lang) container.lang = textContentSource.lang;
  const layer = new TextLayer({ textContentSource, container, viewport: page.getViewport({ scale: 1 }) });
  await layer.render();
  const fields = filled.map((one) => layFilled(one, page));
  for (const field of fields) container.append(field);
  putInOrder(container, tags);
  const texts = textsOf(textContentSource, filled);
  const spans = fields.flatMap(({ children }) => [...children] as HTMLElement[]);
  return [...layer.textDivs, ...spans].map((element, n) => ({ element, text: texts[n] ?? '' }));
}

/** The texts of the same pieces, without laying them out. */
export async function readText(page: PdfPage): Promise<readonly string[]> {
  return textsOf(...(await Promise.all([contentOf(page), filledIn(page)])));
}

function contentOf(page: PdfPage): Promise<TextContent> {
  return page.getTextContent({ includeMarkedContent: true });
}

function textsOf({ items }: TextContent, filled: readonly Filled[]): readonly string[] {
  const written = items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : []));
  return [...written, ...filled.map(({ text }) => `${text}\n`)];
}
