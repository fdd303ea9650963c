/** Every language on a narrow phone: nothing is cut off, nothing sticks out. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { languages } from '../../src/i18n/catalogues.ts';
import { waitUntil } from '../support/patience.ts';
import { aProvider } from '../support/provider.ts';
import { seen } from '../support/sight.ts';
import { heading, opened, pressMain, root } from '../support/space.ts';

/** What is left of 320 px beside the margins of a page. */
const narrow = 296;

/** Boxes that are narrower than what is written in them. */
function tooNarrow(space: PreviewSpace): readonly string[] {
  return [...seen(space)]
    .filter((node) => node instanceof HTMLElement)
    .filter(
      (element) => !element.closest('.unseen, select') && getComputedStyle(element).display !== 'inline',
    )
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map((element) => `${element.localName}.${element.className}: ${element.innerText.slice(0, 60)}`);
}

async function speak(space: PreviewSpace, language: string): Promise<void> {
  space.lang = language;
  await waitUntil(() => root(space).querySelector('.frame')!.getAttribute('lang') === language);
  await space.updateComplete;
  // The parts are drawn after the element.
  await new Promise(requestAnimationFrame);
}

async function inEveryLanguage(space: PreviewSpace): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const language of languages) {
    await speak(space, language);
    const wrong = tooNarrow(space);
    if (wrong.length > 0) found[language] = wrong;
  }
  return found;
}

describe('at 320 px, in every language,', () => {
  let space: PreviewSpace;

  before(async () => {
    const frame = await fixture(
      html`<div style="inline-size: ${narrow}px">
        <oots-preview-space lang="en" .provider=${aProvider()}></oots-preview-space>
      </div>`,
    );
    space = await opened(frame.querySelector('oots-preview-space')!);
  });

  it('the review, the check and the end fit', async function () {
    this.timeout(60_000);

    expect(await inEveryLanguage(space), 'review').to.deep.equal({});

    for (const card of root(space)
      .querySelector('oots-evidence-list')!
      .shadowRoot!.querySelectorAll('oots-evidence-card'))
      card.shadowRoot!.querySelector<HTMLInputElement>('input[value=approved]')!.click();
    await speak(space, 'en');
    await pressMain(space);
    await waitUntil(() => heading(space) === 'Check your answers');
    expect(await inEveryLanguage(space), 'check').to.deep.equal({});

    await speak(space, 'en');
    await pressMain(space);
    await waitUntil(() => heading(space) === 'Your decision is recorded');
    expect(await inEveryLanguage(space), 'end').to.deep.equal({});
  });
});
