/** Marks what was found: by the highlights of the browser, which leave the document alone; else by elements. */
const all = 'oots-found';
const here = 'oots-found-here';

export class Marks {
  #made: HTMLElement[] = [];

  /** @returns the element around the current occurrence, where one had to be made. */
  set(ranges: readonly Range[], current: Range): HTMLElement | undefined {
    if ('highlights' in CSS) {
      CSS.highlights.set(all, new Highlight(...ranges));
      CSS.highlights.set(here, Object.assign(new Highlight(current), { priority: 1 }));
      return undefined;
    }
    this.#made = around(current);
    return this.#made[0];
  }

  /** What has come into the page since. */
  add(ranges: readonly Range[]): void {
    if (!('highlights' in CSS)) return;
    const known = CSS.highlights.get(all);
    for (const range of ranges) known?.add(range);
  }

  clear(): void {
    if ('highlights' in CSS) for (const name of [all, here]) CSS.highlights.delete(name);
    for (const mark of this.#made) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#made = [];
  }
}

/** An element around each text that the range runs through. */
function around(range: Range): HTMLElement[] {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = node === endContainer ? null : walker.nextNode())
    nodes.push(node as Text);
  return nodes.map((node) => {
    const part = new Range();
    part.setStart(node, node === startContainer ? startOffset : 0);
    part.setEnd(node, node === endContainer ? endOffset : node.length);
    const mark = document.createElement('mark');
    part.surroundContents(mark);
    return mark;
  });
}
