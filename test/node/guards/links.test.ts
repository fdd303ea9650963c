/** Whoever follows a page of the documentation to a file or a heading arrives there. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const pages = ['README.md', ...globSync('docs/**/*.md')];

/** The text of a page without what is only shown as code. */
const prose = (page: string): string => readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors that GitHub gives the headings of a page. */
function anchors(page: string): ReadonlySet<string> {
  const found = new Map<string, number>();
  const names = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = found.get(name) ?? 0;
    found.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  return new Set(names);
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURI(path));
  if (!existsSync(target)) return false;
  return anchor === undefined || (statSync(target).isFile() && anchors(target).has(anchor));
}

/** What the pages hold that matches, each with its page. */
const all = (pattern: RegExp): readonly (readonly [page: string, what: string])[] =>
  pages.flatMap((page) => [...prose(page).matchAll(pattern)].map(([, what = '']) => [page, what] as const));

describe('the documentation', () => {
  it('leads somewhere by each link', () => {
    const own = all(/\]\(([^)\s]+)\)/g).filter(([, link]) => !/^[a-z]+:/.test(link));

    assert.deepEqual(
      own.filter((one) => !leadsSomewhere(...one)),
      [],
    );
  });

  it('names no file that is not there', () => {
    const named = all(/`((?:src|test|demo|docs|bin)\/[\w./-]+)`/g);

    assert.deepEqual(
      named.filter(([, file]) => !existsSync(file)),
      [],
    );
  });

  it('has every page in its index', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    const others = globSync('*.md', { cwd: 'docs' }).filter((page) => page !== 'README.md');

    assert.deepEqual(
      others.filter((page) => !index.includes(`](${page})`)),
      [],
    );
  });
});
