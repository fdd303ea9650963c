/**
 * A journey in a language that is none: each text of ours is between marks, and longer than in English. What is seen
 * outside marks, and is no fact of the exchange, is written where no translator can find it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { messages } from '../../src/i18n/messages.ts';
import { aProvider } from '../support/provider.ts';
import { aDocument, aPackage, aSession } from '../support/session.ts';
import { waitUntil } from '../support/patience.ts';
import { seen } from '../support/sight.ts';
import { cards, heading, pressMain, root } from '../support/space.ts';

const stretched = (text: string): string => `⟦${text}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`;
const pseudo = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, stretched(text)]));

/** Facts of the exchange, formats by the names they have everywhere, and what `Intl` makes of them. Authors' texts are marked as such (`bdi`). */
const facts =
  /^(?:TXT|Aino Virtanen|Finnish|Finland|Austria|portal\.example|Hello|\d{1,2} \p{L}+ \d{4}(?: at [\d:]+)?)$/u;

/** What the provider of the tests sends: a document that is as it was announced. */
const hello = aDocument({
  mediaType: 'text/plain',
  size: 5,
  sha256: '185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969',
});
const provider = aProvider({
  readSession: () =>
    Promise.resolve({ type: 'ready', session: aSession({ packages: [aPackage({ documents: [hello] })] }) }),
});

/** What is written outside marks. */
function unmarked(space: PreviewSpace): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  for (const node of seen(space)) {
    if (node instanceof Element) found.push(...unmarkedNames(node));
    if (!(node instanceof Text) || node.parentElement?.closest('bdi, option, style')) continue;
    for (const part of node.data.split(/(?=[⟦⟧])|(?<=[⟦⟧])/)) {
      if (part === '⟦') depth += 1;
      else if (part === '⟧') depth -= 1;
      else if (depth === 0 && /\p{L}/u.test(part) && !facts.test(part.trim())) found.push(part.trim());
    }
  }
  return found;
}

/** Names that are only heard. */
function unmarkedNames(element: Element): readonly string[] {
  return ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-roledescription']
    .map((name) => element.getAttribute(name) ?? '')
    .filter((text) => /\p{L}/u.test(text) && !text.includes('⟦'));
}

describe('a journey in a language that is none', () => {
  it('says nothing that is not in the catalogue', async () => {
    const space = await fixture<PreviewSpace>(
      html`<oots-preview-space
        lang="qps"
        .provider=${provider}
        .texts=${{ qps: pseudo }}
      ></oots-preview-space>`,
    );
    const reach = (key: keyof typeof messages): Promise<void> =>
      waitUntil(() => heading(space).startsWith(`⟦${messages[key]}`));
    await reach('review.heading');

    expect(unmarked(space), 'review').to.deep.equal([]);

    cards(space)[0]!.querySelector<HTMLElement>('.link')!.click();
    await waitUntil(() =>
      root(space).querySelector('oots-document-viewer')?.shadowRoot?.querySelector('[role=toolbar], .tools'),
    );
    expect(unmarked(space), 'a document').to.deep.equal([]);

    for (const card of cards(space)) card.querySelector<HTMLInputElement>('input[value=refused]')!.click();
    await pressMain(space);
    await reach('check.heading');
    expect(unmarked(space), 'check').to.deep.equal([]);

    await pressMain(space);
    await reach('recorded.heading');
    expect(unmarked(space), 'end').to.deep.equal([]);
  });
});
