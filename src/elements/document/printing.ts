/** Puts a document on paper, and nothing of the page around it. */

/** A picture is as large as it calls itself, and no wider than the sheet. */
const paper = `
  body { margin: 0; }
  body > * { break-inside: avoid; box-shadow: none; }
  img { max-inline-size: 100%; block-size: auto; }
`;

/**
 * Prints the nodes by a frame of their own, which goes once that is done.
 *
 * @param title - What the sheet is called, also as a file.
 * @param sheets - The rules that the nodes are shown by.
 */
export async function printNodes(
  title: string,
  nodes: readonly Node[],
  sheets: readonly CSSStyleSheet[],
): Promise<void> {
  const frame = document.createElement('iframe');
  // Out of sight, but not `hidden`: a frame without a box is printed as an empty sheet by some browsers.
  Object.assign(frame.style, {
    position: 'fixed',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
    visibility: 'hidden',
  });
  frame.ariaHidden = 'true';
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  page.document.title = title;
  page.document.body.append(...nodes);
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  // A sheet belongs to the window that made it.
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(`${rules}\n${paper}`);
  page.document.adoptedStyleSheets = [sheet];
  // A picture that is not decoded yet would be a gap on paper.
  await Promise.all([...page.document.images].map((image) => image.decode().catch(() => undefined)));
  // Printing may go on after `print` has returned; a page that never says so is tidied up with its document.
  page.addEventListener('afterprint', () => frame.remove(), { once: true });
  page.focus();
  page.print();
}
