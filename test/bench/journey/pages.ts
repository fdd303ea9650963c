/** The two lines of the README in a page, and the page that somebody wrote by hand to show the same facts. */
import type { Resource } from '../server.ts';
import { sessionOf, type Session } from './facts.ts';

const page = (head: string, body: string): Resource => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evidence</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});

/** What a page can say in its head, so that everything is asked for at once. */
const hints = (pieces: number): string => `<link rel="modulepreload" href="/chunks/review.js">
<link rel="modulepreload" href="/chunks/wire-rest.js">
<link rel="preload" as="fetch" crossorigin href="/sessions/${pieces}">`;

function ours(pieces: number, head = '', form = ''): Resource {
  return page(
    `${head}<script src="/oots-preview-space.js" defer></script>`,
    `<main><oots-preview-space src="/sessions/${pieces}">${form}</oots-preview-space></main>`,
  );
}

/**
 * As somebody writes it by hand; its names are those by which the element takes choices over. Also written into the
 * script of `/scripted`, so it uses nothing from around it.
 */
function formByHand({ exchange, packages, subject }: Session): string {
  const day = new Intl.DateTimeFormat('en-IE', { dateStyle: 'long', timeZone: 'UTC' });
  const { requester, provider, procedure, requirement } = exchange;
  const name = 'givenName' in subject ? `${subject.givenName} ${subject.familyName}` : '';
  const cards = packages.map(
    ({ id, title, issuer, issued }) => `<li><article class="card"><h3>${title['en'] ?? ''}</h3>
<p class="meta">${issuer['en'] ?? ''} · ${day.format(new Date(issued ?? 0))} · Finnish<br>1 document · not opened yet</p>
<p><a href="/documents/${id}">View</a></p>
<fieldset><legend>Use ${title['en'] ?? ''}?</legend><label><input type="radio" name="verdict ${id}" value="approved"> Use it</label>
<label><input type="radio" name="verdict ${id}" value="refused"> Do not use it</label></fieldset></article></li>`,
  );
  return `<form slot="form" method="post"><h1>Check your evidence</h1><p>${requester.name['en'] ?? ''} asks for evidence for ${procedure.title?.['en'] ?? ''}. Decide what may be used.</p>
<p>Nothing is sent before you decide.</p><p>34 minutes left <button>More time</button></p>
<aside class="card"><h2>The request</h2><dl><dt>Asks</dt><dd>${requester.name['en'] ?? ''}, Austria</dd><dt>Asked</dt><dd>${provider.name['en'] ?? ''}, Finland</dd>
<dt>For</dt><dd>${requirement?.['en'] ?? ''}</dd><dt>About</dt><dd>${name}, 14 May 2001</dd></dl></aside>
<h2>${packages.length} pieces of evidence</h2><ul>${cards.join('\n')}</ul>
<div class="bar card"><b>${packages.length} left to decide</b> <button>Continue</button></div></form>`;
}

const sheet = '<link rel="stylesheet" href="/by-hand.css">';

const byHand = (pieces: number): Resource => page(sheet, `<main>${formByHand(sessionOf(pieces))}</main>`);

/** The least that a script can be: it asks for the session, as two lines have to, and writes the page by hand. */
const bareScript = `fetch(document.currentScript.dataset.session).then((answer) => answer.json())
  .then((session) => { document.querySelector('main').innerHTML = (${String(formByHand)})(session) })`;

const scripted = (pieces: number): Resource =>
  page(`${sheet}<script src="/bare.js" data-session="/sessions/${pieces}" defer></script>`, '<main></main>');

/**
 * A slow browser paints half of what it has read. So nothing moves for what comes after it; the bar begins at its left
 * for this.
 */
const style = `body { margin: 0; background: #f4f6fa; color: #16203a; font-family: system-ui, sans-serif; line-height: 1.5 }
main { max-inline-size: 60rem; margin: auto; padding: 1.5rem }
.card { padding: 1rem 1.25rem; border: 1px solid #d5dbe8; border-radius: 10px; background: #fff }
ul { margin: 0; padding: 0; list-style: none } li { margin-block-end: 1rem } h3 { margin: 0 } .meta { color: #4a5672 }
dl { display: grid; grid-template-columns: 8rem 1fr; margin: 0 } dd { margin: 0 }
fieldset { display: flex; gap: 1rem; margin: 0; padding: 0; border: 0 } legend { position: absolute; clip-path: inset(50%) }
label { padding: 0.5rem 1rem; border: 1px solid #d5dbe8; border-radius: 10px } a { color: #1546a0 }
button { min-block-size: 2.5rem; padding: 0.5rem 1rem; border: 0; border-radius: 10px; background: #1546a0; color: #fff; font: inherit; vertical-align: middle }
.bar { position: sticky; inset-block-end: 0; display: flex; gap: 1rem; align-items: center; min-block-size: 2.5rem }
`;

/** By path and number of pieces, as in `/ours/10`. */
const pages: Readonly<Record<string, (pieces: number) => Resource>> = {
  ours,
  'ours-hinted': (pieces) => ours(pieces, hints(pieces)),
  'ours-form': (pieces) => ours(pieces, sheet, formByHand(sessionOf(pieces))),
  'by-hand': byHand,
  scripted,
  sessions: (pieces) => ({ type: 'application/json', body: JSON.stringify(sessionOf(pieces)) }),
};

/** One of these, or what they load. */
export function pageAt(path: string): Resource | undefined {
  if (path === '/by-hand.css') return { type: 'text/css', body: style, kept: true };
  if (path === '/bare.js') return { type: 'text/javascript', body: bareScript, kept: true };
  const [, what = '', count] = /^\/([a-z-]+)\/(\d+)$/.exec(path) ?? [];
  return pages[what]?.(Number(count));
}
