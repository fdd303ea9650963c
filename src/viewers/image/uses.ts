/** How many elements an SVG is drawn with. A few `<use>` of `<use>` make billions, and the browser does not stop at that. */

/** What stands in an element: how many others, and which from elsewhere. */
interface Content {
  count: number;
  readonly uses: string[];
}

/** Nobody draws deeper, and counting takes the square of it. */
const deepest = 1000;

const tag = /<(\/?)([\w:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** Counted by the tags alone, before anything is parsed. */
export function drawnElements(svg: string): number {
  const contents = new Map<string, Content>([['', { count: 0, uses: [] }]]);
  const open: string[] = [];
  for (const [, end, name = '', attributes = ''] of svg.matchAll(tag)) {
    if (end) open.pop();
    else {
      const id = attribute(attributes, 'id');
      if (!contents.has(id)) contents.set(id, { count: 0, uses: [] });
      const used = /(?:^|:)use$/.test(name) ? attribute(attributes, 'href') : '';
      for (const around of new Set(['', id, ...open])) put(contents.get(around), used);
      if (!attributes.endsWith('/') && open.push(id) > deepest) return Infinity;
    }
  }
  return sum(contents, '', new Map());
}

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']\\s*#?([^"']+)`).exec(text)?.[1] ?? '';
}

function put(content: Content | undefined, used: string): void {
  if (!content) return;
  content.count += 1;
  if (used) content.uses.push(used);
}

function sum(contents: ReadonlyMap<string, Content>, id: string, known: Map<string, number>): number {
  const before = known.get(id);
  if (before !== undefined) return before;
  // What uses itself is not drawn.
  known.set(id, 0);
  const { count, uses } = contents.get(id) ?? { count: 0, uses: [] };
  const all = uses.reduce((total, used) => total + sum(contents, used, known), count);
  known.set(id, all);
  return all;
}
