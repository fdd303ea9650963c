/** What it would take to clean a page: that is done in one turn, and a person would see everything stand still. */

/** Of elements in one another, where no page that anybody wrote has more: the effort is the square of it. */
const deepest = 400;
const mostTags = 40_000;
/** Of letters that are shown: a thousand pages full of them. What stands in tags, as pictures do, costs little. */
const mostLetters = 2_000_000;

/** Told by the tags alone, before anything is parsed. The depth leaves out elements that need not be closed. */
export function isTooMuch(html: string): boolean {
  if (html.length > mostLetters && lettersIn(html) > mostLetters) return true;
  let [depth, tags] = [0, 0];
  for (const [, end, open] of html.matchAll(/<(\/?)(?:[bh]r|img|p|li|t[dhr]|d[td])\b|<(\/?)[a-z]/gi)) {
    tags += 1;
    if (end === undefined) depth = Math.max(0, depth + (open ? -1 : 1));
    if (depth > deepest || tags > mostTags) return true;
  }
  return false;
}

/** Letters outside tags. By steps, because an expression would look for the end of each tag that has none. */
function lettersIn(html: string): number {
  let letters = 0;
  for (let at = 0, tag = 0; at < html.length; at = html.indexOf('>', tag) + 1 || html.length) {
    tag = html.indexOf('<', at);
    if (tag < 0) return letters + html.length - at;
    letters += tag - at;
  }
  return letters;
}
