/** An authority's page in a frame: `?origins=` goes into `frame-origins`. The test asks it what it sees, and presses. */
import { PreviewSpace } from '../../src/elements/preview-space.ts';
import { register } from '../../src/elements/register.ts';
import { aProvider } from '../support/provider.ts';

/** What the page tells the test. */
export interface Sight {
  readonly lang: string;
  /** The focus is on the heading. */
  readonly focused: boolean;
  /** Who takes the person back: the page itself, or the page around. */
  readonly leaves: 'itself' | 'around' | undefined;
  readonly warnings: readonly string[];
}

/** The page brings no library of tests: it is loaded for every test anew. */
async function waitUntil(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

register([PreviewSpace]);
const warnings: string[] = [];
console.warn = (message: string) => {
  if (message.startsWith('[oots-preview-space]')) warnings.push(message);
};

const space = document.createElement('oots-preview-space');
space.lang = 'en';
space.provider = aProvider();
const origins = new URLSearchParams(location.search).get('origins');
if (origins !== null) space.setAttribute('frame-origins', origins);
document.body.append(space);

let leaves: Sight['leaves'];
async function goBack(): Promise<void> {
  // After the part that listens to the same.
  space.addEventListener('oots-leave', (event) => {
    leaves = event.defaultPrevented ? 'around' : 'itself';
    event.preventDefault();
  });
  await waitUntil(() => space.store?.state.name === 'reviewing');
  space.store?.dispatch({ type: 'allChosen', verdict: 'refused' });
  space.store?.dispatch({ type: 'checked' });
  space.store?.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
  const way = (): HTMLElement | null | undefined =>
    space.shadowRoot?.querySelector('oots-way-back')?.shadowRoot?.querySelector('a');
  await waitUntil(way);
  way()?.click();
}

async function answer(asked: unknown): Promise<void> {
  // What listens comes later than the element.
  await import('../../src/host/frame/inside.ts');
  await space.updateComplete;
  if (asked === 'go back') await goBack();
  const focused = space.shadowRoot?.activeElement?.localName === 'h1';
  const sight: Sight = { lang: space.lang, focused, leaves, warnings };
  parent.postMessage({ sight }, '*');
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'look' || data === 'go back') void answer(data);
});
