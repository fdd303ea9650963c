/** What it would take to clean a page: that is done in one turn, and a person would see everything stand still. */

/** Of elements in one another, where no page that anybody wrote has more: the effort is the square of it. */
const deepest = 400;
const mostTags = 40_000;

/** Told by the tags alone, before anything is parsed. The depth leaves out elements that need not be closed. */
export function isTooMuch(html: string): boolean {
  let [depth, tags] = [0, 0];
  for (const [, end, open] of html.matchAll(/<(\/?)(?:[bh]r|img|p|li|t[dhr]|d[td])\b|<(\/?)[a-z]/gi)) {
    tags += 1;
    if (end === undefined) depth = Math.max(0, depth + (open ? -1 : 1));
    if (depth > deepest || tags > mostTags) return true;
  }
  return false;
}
