/** What a person sees of a page, whichever shadow root it is in. */

/** Nodes in the order in which they are seen: those of a shadow root, and where a slot is those it was given. */
export function* seen(node: Node): Generator<Node> {
  if (node instanceof Element && !node.checkVisibility({ visibilityProperty: true })) {
    // Only what has a box is asked whether it is visible.
    if (getComputedStyle(node).display !== 'contents') return;
  }
  yield node;
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const given = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  for (const child of given.length > 0 ? given : inside.childNodes) yield* seen(child);
}
