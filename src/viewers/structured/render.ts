/** Entries as something to read: lists of facts, tables of records, groups that fold. */
import type { Localizer } from '../../i18n/localizer.ts';
import type { Entry } from './entry.ts';
import { make, valueNodes } from './value.ts';

/** A table with more columns is harder to read than a list. */
const mostColumns = 8;

export function render(root: Entry, localizer: Localizer): HTMLElement {
  const record = make('div', 'record', make('h3', '', root.label));
  if (root.value !== undefined || root.qualifiers.length > 0) {
    record.append(make('p', '', ...valueNodes(root, localizer)));
  }
  record.append(...contents(root.entries, localizer));
  return record;
}

/** Siblings of one name stand together, in the order in which each name first appears. */
function contents(entries: readonly Entry[], localizer: Localizer): readonly HTMLElement[] {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) named.set(entry.label, [...(named.get(entry.label) ?? []), entry]);
  const parts: HTMLElement[] = [];
  let facts: HTMLElement | undefined;
  for (const [label, siblings] of named) {
    if (siblings.every(({ entries: inner }) => inner.length === 0)) {
      if (!facts) parts.push((facts = make('dl', 'values')));
      facts.append(
        make('dt', '', label),
        ...siblings.map((one) => fact(one, siblings.length > 1, localizer)),
      );
    } else {
      facts = undefined;
      parts.push(...groups(label, siblings, localizer));
    }
  }
  return parts;
}

/** Where one fact is told in several languages, each says which it is. */
function fact(entry: Entry, several: boolean, localizer: Localizer): HTMLElement {
  const value = make('dd', '', ...valueNodes(entry, localizer));
  if (several && entry.lang !== undefined) {
    value.append(make('small', 'qualifier', ` ${localizer.language(entry.lang)}`));
  }
  return value;
}

function groups(label: string, siblings: readonly Entry[], localizer: Localizer): readonly HTMLElement[] {
  const columns = columnsOf(siblings);
  if (siblings.length > 1 && columns)
    return [section(`${label} (${siblings.length})`, [table(siblings, columns, localizer)])];
  return siblings.map((one, n) => {
    const title = siblings.length > 1 ? localizer.t('viewer.item', { title: label, number: n + 1 }) : label;
    const own = one.value !== undefined || one.qualifiers.length > 0;
    const beside = own ? [make('p', '', ...valueNodes(one, localizer))] : [];
    return section(title, [...beside, ...contents(one.entries, localizer)]);
  });
}

function section(title: string, children: readonly HTMLElement[]): HTMLElement {
  const details = make('details', 'group', make('summary', '', title), ...children);
  details.open = true;
  return details;
}

/** The columns of a table, if these are records of one simple shape. */
function columnsOf(records: readonly Entry[]): readonly string[] | undefined {
  const simple = records.every(
    ({ value, entries }) => value === undefined && entries.every(({ entries: inner }) => inner.length === 0),
  );
  const columns = [
    ...new Set(
      records.flatMap(({ qualifiers, entries }) => [...qualifiers, ...entries].map(({ label }) => label)),
    ),
  ];
  return simple && columns.length <= mostColumns ? columns : undefined;
}

function table(records: readonly Entry[], columns: readonly string[], localizer: Localizer): HTMLElement {
  const head = make(
    'tr',
    '',
    ...columns.map((label) => Object.assign(make('th', '', label), { scope: 'col' })),
  );
  const rows = records.map(({ qualifiers, entries }) => {
    const asEntries = qualifiers.map((one): Entry => ({ ...one, qualifiers: [], entries: [] }));
    const all = [...asEntries, ...entries];
    return make(
      'tr',
      '',
      ...columns.map((label) =>
        cell(
          all.filter((one) => one.label === label),
          localizer,
        ),
      ),
    );
  });
  const made = make('table', '', make('thead', '', head), make('tbody', '', ...rows));
  // A table may be wider than a phone; it scrolls, and the page does not.
  return Object.assign(make('div', 'scroll', made), { tabIndex: 0, role: 'group' });
}

function cell(entries: readonly Entry[], localizer: Localizer): HTMLElement {
  return make('td', '', ...entries.map((one) => make('div', '', ...valueNodes(one, localizer))));
}
