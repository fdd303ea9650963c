/** An element with a class and children. Text becomes a text node, whatever it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  // One by one: several at once the browser would put into a fragment first.
  for (const child of children) element.append(child);
  return element;
}
