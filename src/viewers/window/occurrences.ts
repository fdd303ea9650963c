/** Where a text occurs in an element, whatever elements it runs through. */

/** Elements whose texts are read apart from one another. */
const apart = 'p,dt,dd,th,td,summary,button,li,div';

interface Stretch {
  readonly node: Text;
  readonly start: number;
}

/** Upper and lower case are the same, and so are all kinds of space. */
export function occurrences(element: HTMLElement, sought: string): readonly Range[] {
  const needle = folded(sought.trim());
  const found: Range[] = [];
  // Where it is not in all of the text, it is in none of its parts: quickly told, and so of most elements.
  if (!needle || !folded(element.textContent).includes(needle)) return found;
  let stretches: Stretch[] = [];
  let text = '';
  let around: Element | null = null;
  const search = (): void => {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
      found.push(rangeOf(stretches, at, at + needle.length));
    stretches = [];
    text = '';
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement?.closest(apart) ?? null;
    if (box !== around) search();
    around = box;
    stretches.push({ node: node as Text, start: text.length });
    text += folded(node.nodeValue ?? '');
  }
  search();
  return found;
}

/** As long as it was, so that places in it are places in the text. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return same.replace(/\s/g, ' ');
}

function rangeOf(stretches: readonly Stretch[], from: number, to: number): Range {
  const range = new Range();
  const first = stretches.findLast(({ start }) => start <= from);
  const last = stretches.findLast(({ start }) => start < to);
  if (first) range.setStart(first.node, from - first.start);
  if (last) range.setEnd(last.node, to - last.start);
  return range;
}
