/** The text of a page. Loaded once there is a page to be read. */
import { TextLayer, type PdfPage } from './engine.ts';
import { putInOrder } from './structure.ts';

type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

/** A piece of the text that lies over a page, with a line's end where it has one. */
export interface Piece {
  readonly element: HTMLElement;
  readonly text: string;
}

/** Lays the page's text over it, in the order of its tags: for the mouse, for screen readers and for searching. */
export async function layText(page: PdfPage, container: HTMLElement): Promise<readonly Piece[]> {
  const [textContentSource, tags] = await Promise.all([contentOf(page), page.getStructTree()]);
  const layer = new TextLayer({ textContentSource, container, viewport: page.getViewport({ scale: 1 }) });
  await layer.render();
  putInOrder(container, tags);
  const texts = textsOf(textContentSource);
  return layer.textDivs.map((element, n) => ({ element, text: texts[n] ?? '' }));
}

/** The texts of the same pieces, without laying them out. */
export async function readText(page: PdfPage): Promise<readonly string[]> {
  return textsOf(await contentOf(page));
}

function contentOf(page: PdfPage): Promise<TextContent> {
  return page.getTextContent({ includeMarkedContent: true });
}

function textsOf({ items }: TextContent): readonly string[] {
  return items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : []));
}
