/** HTML in a value, as text. */
import { trusted } from '../../trusted-types.ts';

/** What stands between the texts of elements, and what is before each of them. */
const breaks: readonly (readonly [selector: string, text: string])[] = [
  ['p,div,ul,ol,dl,table,blockquote,pre,h1,h2,h3,h4,h5,h6', '\n\n'],
  ['br,li,tr,dt,dd', '\n'],
  ['td,th', ' '],
];

/** Its paragraphs are kept. It is read in a document of its own, in which nothing runs or is loaded, and only text comes out. */
export function withoutMarkup(html: string): string {
  const spaced = html.replace(/\s+/g, ' ');
  const { body } = new DOMParser().parseFromString(trusted().createHTML(spaced), 'text/html');
  for (const one of body.querySelectorAll('script,style')) one.remove();
  for (const [selector, text] of breaks) for (const one of body.querySelectorAll(selector)) one.before(text);
  return body.textContent
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
