/** One value with what belongs to it: its language, its currency, its scheme. */
import type { Localizer } from '../../i18n/localizer.ts';
import type { Entry } from './entry.ts';

/** Attributes that are read together with the number they stand at. */
const units = new Set(['Currency', 'Currency ID', 'Currency code', 'Unit', 'Unit code']);

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** The value as issued; a date is written out in the reader's language. */
export function valueNodes({ value, lang, qualifiers }: Entry, localizer: Localizer): readonly Node[] {
  const nodes: Node[] = [];
  if (value !== undefined) {
    const text = make('bdi', '', readable(value, localizer));
    if (lang !== undefined) text.lang = lang;
    nodes.push(text);
  }
  for (const { label, value: said } of qualifiers) {
    const bdi = make('bdi', '', readable(said, localizer));
    nodes.push(
      units.has(label) ? make('span', 'unit', ' ', bdi) : make('small', 'qualifier', ` ${label}: `, bdi),
    );
  }
  return nodes;
}

function readable(value: string, localizer: Localizer): string {
  return localizer.date(value, value.includes('T') ? 'date-time' : 'date');
}
