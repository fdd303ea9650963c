/**
 * The tags of a page, as roles around its text: headings, lists, tables, and figures with their alternative texts.
 *
 * The pieces of text are placed by coordinates, so that they can be moved into the order of the tags, which is the
 * order of reading, without anything being seen of it.
 */

interface Content {
  readonly type: string;
  readonly id: string;
}

/** What pdf.js tells of a tag. */
interface Tag {
  readonly role: string;
  readonly children: readonly (Tag | Content)[];
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  readonly rowSpan?: number | undefined;
  readonly colSpan?: number | undefined;
  readonly scope?: string | undefined;
}

/** Not among them: links, for nothing here leads anywhere. */
const roles: Readonly<Record<string, string>> = {
  Art: 'article',
  BlockQuote: 'blockquote',
  Caption: 'caption',
  Code: 'code',
  Em: 'emphasis',
  Strong: 'strong',
  Title: 'heading',
  H: 'heading',
  P: 'paragraph',
  L: 'list',
  TOC: 'list',
  LI: 'listitem',
  TOCI: 'listitem',
  Table: 'table',
  THead: 'rowgroup',
  TBody: 'rowgroup',
  TFoot: 'rowgroup',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};

/** Roles that mean something only inside these, and what these may hold besides. */
const inside: Readonly<Record<string, readonly string[]>> = {
  listitem: ['list'],
  rowgroup: ['table'],
  row: ['table', 'rowgroup'],
  columnheader: ['row'],
  cell: ['row'],
};
const holders = new Set(Object.values(inside).flat());

/** Deeper than any tags that help a reader. */
const deepest = 40;

/** Moves the pieces of a text layer, and fields, into the order of the tags. Text without a tag stays where it is, after them. */
export function putInOrder(layer: HTMLElement, tags: Tag | null): void {
  if (!tags) return;
  const marked = new Map([...layer.querySelectorAll('[id]')].map((piece) => [piece.id, piece]));
  const first = layer.firstChild;
  for (const child of tags.children) {
    const placed = place(child, '', marked, 0);
    if (placed) layer.insertBefore(placed, first?.parentNode === layer ? first : null);
  }
}

function place(
  node: Tag | Content,
  around: string,
  marked: ReadonlyMap<string, Element>,
  depth: number,
): Element | undefined {
  if (!('children' in node)) return marked.get(node.id);
  if (depth > deepest) return undefined;
  const element = document.createElement('div');
  const role = roleOf(node, around);
  name(element, node, role);
  for (const child of node.children) {
    const placed = place(child, role || around, marked, depth + 1);
    if (placed) element.append(placed);
  }
  return element;
}

function roleOf(tag: Tag, around: string): string {
  const mine = roleAlone(tag);
  const fits = inside[mine]?.includes(around);
  if (fits === false || (holders.has(mine) && !holdsAny(mine, tag))) return '';
  // Between a list and its items, or a table and its cells, nothing else may speak up.
  return holders.has(around) && !fits && mine !== 'caption' ? '' : mine;
}

function roleAlone({ role, alt }: Tag): string {
  if (role === 'Figure' || role === 'Formula') return alt ? 'img' : '';
  return /^H\d$/.test(role) ? 'heading' : (roles[role] ?? '');
}

/** A list of something else than items is none, and no more is a table without rows. */
function holdsAny(role: string, { children }: Tag): boolean {
  return children.some((child) => 'children' in child && inside[roleAlone(child)]?.includes(role));
}

function name(element: HTMLElement, tag: Tag, role: string): void {
  if (tag.lang) element.lang = tag.lang;
  if (!role) return;
  element.role = role === 'columnheader' && tag.scope === 'Row' ? 'rowheader' : role;
  if (role === 'heading') element.ariaLevel = /\d/.exec(tag.role)?.[0] ?? '1';
  if (role === 'img') element.ariaLabel = tag.alt ?? null;
  span(element, tag);
}

function span(element: HTMLElement, { rowSpan, colSpan }: Tag): void {
  if (rowSpan) element.ariaRowSpan = String(rowSpan);
  if (colSpan) element.ariaColSpan = String(colSpan);
}
