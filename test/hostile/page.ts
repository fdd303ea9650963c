/** Runs in the page: puts hostile documents and sessions into the elements as they ship, and looks at what is left. */
import type { DocumentViewer } from '../../src/elements/document/document-viewer.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { Localizer } from '../../src/i18n/localizer.ts';
import type { Hostile } from './documents.ts';

const stage = (): HTMLElement => document.querySelector('main')!;

/** Every element, also in shadow roots. */
function* all(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

async function until(done: () => boolean, seconds: number): Promise<boolean> {
  for (let end = performance.now() + seconds * 1000; performance.now() < end;) {
    if (done()) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return done();
}

/** Fires what a hostile handler may wait for. Our own controls are not pressed: they would go on to other screens. */
function provoke(root: ParentNode = document): void {
  for (const element of all(root)) {
    if (element.matches('button, input, a[href^="blob:"], a[href="https://sign-in.example/"]')) continue;
    for (const type of ['load', 'error', 'focus', 'mouseover', 'toggle', 'animationstart']) {
      element.dispatchEvent(new Event(type));
    }
    element.dispatchEvent(new MouseEvent('click', { cancelable: true, composed: true }));
  }
}

const forbidden = 'script, object, embed, base, meta[http-equiv], link, form[action], frame, portal';
const addresses = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'background',
  'ping',
  'data',
]);
const ownLink = /^(?:blob:|https:\/\/sign-in\.example\/$)/;

/** What should not be there, whether or not it did anything. */
function audit(root: ParentNode = stage()): readonly string[] {
  const found: string[] = [];
  for (const element of all(root)) {
    const { localName } = element;
    if (element.matches(forbidden)) found.push(localName);
    if (localName === 'iframe' && element.getAttribute('sandbox') !== '') found.push('iframe');
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(name);
      if (!addresses.has(name) || localName === 'oots-preview-space') continue;
      if (!ownLink.test(value) && !value.startsWith('data:image/')) found.push(`${localName} ${name}`);
    }
  }
  return found;
}

/** Milliseconds of the longest task; only Chromium tells. */
let longest = 0;
let taken = 0;
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
}

/** While the last documents came up. */
const longestTask = (): number => taken;

/** Milliseconds of work that is always the same: how fast the machine is now, with all else that it does. */
function pace(): number {
  const begun = performance.now();
  let text = '';
  for (let n = 0; n < 20_000; n += 1) text += JSON.stringify({ n, word: `Degree ${n}` });
  JSON.stringify(text);
  return performance.now() - begun;
}

let localizer: Localizer | undefined;

/** A session of our own brings the chunks, as on any page. */
async function ready(): Promise<Localizer> {
  if (localizer) return localizer;
  const space = document.createElement('oots-preview-space');
  space.setAttribute('src', '/sessions/-1/ready');
  stage().append(space);
  const list = (): (Element & { localizer?: Localizer }) | undefined =>
    [...all(stage())].find(({ localName }) => localName === 'oots-evidence-list');
  await until(() => list()?.localizer !== undefined, 10);
  // The viewers come once the review is drawn, and no more where it is taken away.
  await until(() => customElements.get('oots-document-viewer') !== undefined, 10);
  localizer = list()?.localizer;
  space.remove();
  if (!localizer) throw new Error('The elements did not come up.');
  return localizer;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function viewerOf({ mediaType, content }: Hostile, texts: Localizer): Promise<DocumentViewer> {
  // Bytes that are no text come as Latin-1 in a string, one character each.
  const bytes = mediaType.startsWith('application/pdf')
    ? Uint8Array.from(content, (sign) => sign.charCodeAt(0))
    : new TextEncoder().encode(content);
  const viewer = document.createElement('oots-document-viewer');
  const file = { id: 'd', role: 'main', title: { en: 'Degree' }, mediaType, size: bytes.length } as const;
  const documents = [{ ...file, sha256: await digest(bytes) }] as const;
  viewer.package = { id: 'p', title: { en: 'Degree' }, issuer: { en: 'University' }, documents };
  viewer.load = () => Promise.resolve({ bytes, mediaType });
  viewer.localizer = texts;
  return viewer;
}

const desk = (viewer: DocumentViewer): Element | null | undefined =>
  viewer.shadowRoot?.querySelector('.desk');

/** What a person sees of a document: it, or why it cannot be shown. */
function outcome(viewer: DocumentViewer): string {
  if (desk(viewer)?.getAttribute('aria-busy') !== 'false') return 'still loading';
  const problem = viewer.shadowRoot?.querySelector('[role=alert] p')?.textContent;
  if (problem !== undefined) return problem;
  return viewer.shadowRoot?.querySelector('.stage > * > *') ? 'shown' : 'empty';
}

/** Shows documents, each in a viewer of its own, and leaves them there until the next. */
async function showDocuments(documents: readonly Hostile[], seconds = 10): Promise<readonly string[]> {
  const texts = await ready();
  const viewers = await Promise.all(documents.map((one) => viewerOf(one, texts)));
  // What it took to make them is not the viewers' doing.
  if (viewers.length === 1) await new Promise((resolve) => setTimeout(resolve, 50));
  longest = 0;
  stage().replaceChildren(...viewers);
  await until(() => viewers.every((one) => desk(one)?.getAttribute('aria-busy') === 'false'), seconds);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  taken = Math.round(longest);
  provoke();
  return viewers.map(outcome);
}

function press(space: PreviewSpace, name: RegExp): void {
  const buttons = [...all(space.shadowRoot!)].filter((one) => one instanceof HTMLButtonElement);
  buttons.find(({ textContent }) => name.test(textContent.trim()))?.click();
}

/** Goes as far as the answers in each session that is ready: list, viewer, summary. */
async function showSessions(addresses: readonly string[]): Promise<readonly string[]> {
  await ready();
  const spaces = addresses.map((address) => {
    const space = document.createElement('oots-preview-space');
    space.setAttribute('src', address);
    return space;
  });
  stage().replaceChildren(...spaces);
  const names = (): readonly string[] => spaces.map(({ store }) => store?.state.name ?? 'idle');
  await until(() => names().every((name) => name !== 'idle' && name !== 'opening'), 10);
  const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 40));
  await settled();
  const reached = names();
  provoke();
  const found = [...audit()];
  if (!reached.includes('reviewing')) return [...reached, ...found.map((what) => `found ${what}`)];
  for (const step of [/^View/, /^Use all$/, /^Check your answers$/]) {
    for (const space of spaces) press(space, step);
    await settled();
    provoke();
    found.push(...audit());
  }
  return [...reached, ...found.map((what) => `found ${what}`)];
}

const hostile = { showDocuments, showSessions, audit, provoke, longestTask, pace };
Object.assign(globalThis, { hostile });

export type HostilePage = typeof hostile;
