/** What a person sees of the element, and presses. */
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { waitUntil } from './patience.ts';

export const root = (space: PreviewSpace): ShadowRoot => space.shadowRoot!;

export const heading = (space: PreviewSpace): string => root(space).querySelector('h1')?.innerText ?? '';

export const cards = (space: PreviewSpace): ShadowRoot[] =>
  [
    ...root(space).querySelector('oots-evidence-list')!.shadowRoot!.querySelectorAll('oots-evidence-card'),
  ].map((card) => card.shadowRoot!);

/** Presses the way on of the screen. */
export async function pressMain(space: PreviewSpace): Promise<void> {
  await space.updateComplete;
  root(space).querySelector<HTMLElement>('.button.main')!.click();
}

/** Resolves when the first answer of the provider is on the screen. */
export async function opened(space: PreviewSpace): Promise<PreviewSpace> {
  await waitUntil(() => !['', 'Opening your evidence'].includes(heading(space)), 'an answer');
  return space;
}
