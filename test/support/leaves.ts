/** What a document says, read by other means than the viewer's, and what a view shows of it. */

/**
 * Every text and every attribute value, as often as it occurs. Declarations of namespaces are none. A text with elements
 * in it is one, in the order in which it stands.
 */
export function leavesOfXml(xml: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...parsed.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].filter(({ name }) => !/^xmlns(?::|$)/.test(name)).map(({ value }) => value),
    hasText(element) && !isInText(element) ? element.textContent : '',
  ]);
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function isInText({ parentElement }: Element): boolean {
  return parentElement !== null && (hasText(parentElement) || isInText(parentElement));
}

export function leavesOfJson(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['[]'] : value.flatMap(leavesOfJson);
  if (typeof value !== 'object' || value === null) return [String(value)];
  const members = Object.values(value);
  return members.length === 0 ? ['{}'] : members.flatMap(leavesOfJson);
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The leaves that a view does not show. One that occurs twice has to be there twice. */
export function missing(leaves: readonly string[], view: Element): readonly string[] {
  const shown = new Map<string, number>();
  const add = (text: string, count: number): void => {
    shown.set(spaced(text), (shown.get(spaced(text)) ?? 0) + count);
  };
  for (const element of view.querySelectorAll<HTMLElement>('bdi, .long')) {
    if (element.closest('.raw')) continue;
    const value = element.title || element.textContent;
    // A value with its currency says both.
    for (const part of element.className === 'amount' ? value.split(' ') : [value]) add(part, 1);
    if (element.lang) add(element.lang, 1);
  }
  return leaves.filter((leaf) => {
    const text = spaced(leaf.startsWith('data:') ? leaf.slice(0, 200) : leaf);
    const left = shown.get(text) ?? 0;
    shown.set(text, left - 1);
    return text !== '' && left <= 0;
  });
}
