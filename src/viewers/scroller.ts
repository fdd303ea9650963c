/** What moves when a person scrolls inside a document. */

/** The nearest element around that scrolls; `undefined` where it is the page itself. */
export function scrollerOf(element: Element): HTMLElement | undefined {
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  if (!(around instanceof HTMLElement)) return undefined;
  const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
  return scrolls ? around : scrollerOf(around);
}
