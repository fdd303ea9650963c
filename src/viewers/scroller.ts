/** What the pages are scrolled in: the nearest box around them that scrolls, also outside the shadow root. */

type Edges = Pick<DOMRect, 'top' | 'left' | 'right'>;

/** The box, or `null` where it is the window. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let at = outside(element); at; at = outside(at)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at !== document.documentElement && at !== document.body) return at as HTMLElement;
  }
  return null;
}

function outside(element: Element): Element | null {
  if (element.assignedSlot ?? element.parentElement) return element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Upper and lower edge of what can be seen of it. */
export function windowOf(scroller: HTMLElement | null): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}

/** Scrolls so that a box comes to the upper edge, or so much of the window below it, and into view from the side. */
export function bringUp(scroller: HTMLElement | null, box: Edges, below = 0): void {
  const { top, bottom } = windowOf(scroller);
  const { left, right } = scroller?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
  const aside =
    below > 0 && (box.left < left || box.right > right) ? box.left - left - (right - left) * below : 0;
  const by = { top: box.top - top - (bottom - top) * below, left: aside, behavior: 'instant' as const };
  (scroller ?? window).scrollBy(by);
}
