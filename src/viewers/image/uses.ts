/** How many elements an SVG is drawn with. A few `<use>` of `<use>` make billions, and the browser does not stop at that. */

/** What is drawn with an element: itself and others without an id, and what has one, in it or from elsewhere. */
interface Content {
  count: number;
  readonly ids: string[];
}

/** Nobody draws deeper. */
const deepest = 1000;

const tag = /<(\/?)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const id = /(?:^|[\s:])id\s*=\s*["']\s*([^"']+)/;
const href = /(?:^|[\s:])href\s*=\s*["']\s*#?([^"']+)/;

/**
 * Counted by the tags alone, before anything is parsed. Each tag is looked at once, however deep it stands.
 *
 * @param most - Where there are tags for more than that, they are not counted to the end.
 */
export function drawnElements(svg: string, most: number): number {
  const contents = new Map<string, Content>([['', { count: 0, ids: [] }]]);
  const open: string[] = [];
  let tags = 0;
  for (const [, end, name = '', attributes = ''] of svg.matchAll(tag)) {
    tags += 1;
    if (tags > most * 2 || open.length > deepest) return Infinity;
    if (end) open.pop();
    else {
      const within = put(contents, open.at(-1) ?? '', name, attributes);
      if (!attributes.endsWith('/')) open.push(within);
    }
  }
  return sum(contents, '', new Map());
}

/** Returns the id of the nearest element that has one: the new one, or what it stands in. */
function put(contents: Map<string, Content>, around: string, name: string, attributes: string): string {
  const own = id.exec(attributes)?.[1];
  // Of several with the same id the first is drawn elsewhere.
  const within = own === undefined || contents.has(own) ? around : own;
  if (within !== around) {
    contents.get(around)?.ids.push(within);
    contents.set(within, { count: 0, ids: [] });
  }
  const content = contents.get(within);
  if (!content) return within;
  content.count += 1;
  const used = /(?:^|:)use$/.test(name) && href.exec(attributes)?.[1];
  if (used) content.ids.push(used);
  return within;
}

function sum(contents: ReadonlyMap<string, Content>, id: string, known: Map<string, number>): number {
  const before = known.get(id);
  if (before !== undefined) return before;
  // What uses itself is not drawn.
  known.set(id, 0);
  const { count, ids } = contents.get(id) ?? { count: 0, ids: [] };
  const all = ids.reduce((total, one) => total + sum(contents, one, known), count);
  known.set(id, all);
  return all;
}
