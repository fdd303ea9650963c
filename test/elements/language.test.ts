/** What a page can say about languages: which there are, and other words for what is said in them. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { FailureEvent } from '../../src/host/events.ts';
import { waitUntil } from '../support/patience.ts';
import { saying } from '../support/provider.ts';
import { aSession } from '../support/session.ts';
import { heading, opened, root } from '../support/space.ts';

const provider = saying({ type: 'ready', session: aSession() });

const choices = (space: PreviewSpace): readonly string[] =>
  [...root(space).querySelector('oots-language-choice')!.shadowRoot!.querySelectorAll('option')].map(
    (option) => option.text.trim(),
  );

describe('a page that says which languages there are', () => {
  it('has no others in the choice, in its own order', async () => {
    const space = await opened(
      await fixture(
        html`<oots-preview-space lang="fr" languages="fr xx de" .provider=${provider}></oots-preview-space>`,
      ),
    );

    expect(choices(space)).to.deep.equal(['Français', 'Deutsch']);
  });

  it('has no choice where there is one', async () => {
    const space = await opened(
      await fixture(
        html`<oots-preview-space lang="fr" languages="en" .provider=${provider}></oots-preview-space>`,
      ),
    );

    expect(choices(space)).to.deep.equal([]);
    expect(root(space).querySelector('.frame')).to.have.attribute('lang', 'en');
  });
});

describe('a page with texts of its own', () => {
  const welsh = { 'review.heading': 'Edrychwch ar eich tystiolaeth' };

  it('is heard instead of ours, in the same places', async () => {
    const texts = JSON.stringify({ en: { 'review.lead': '{{requester}} asks. “{{procedure}}” is why.' } });
    const space = await opened(
      await fixture(
        html`<oots-preview-space lang="en" .provider=${provider}>
          <script type="application/json" data-texts>
            ${texts}
          </script>
        </oots-preview-space>`,
      ),
    );

    await waitUntil(() => / asks\. “.+” is why\./.test(root(space).textContent));
    expect(heading(space)).to.equal('Check your evidence before it is sent');
  });

  it('adds a language, which is spoken when it is asked for, with English where a text is missing', async () => {
    const space = await opened(
      await fixture(
        html`<oots-preview-space
          lang="cy-GB"
          .provider=${provider}
          .texts=${{ cy: welsh }}
        ></oots-preview-space>`,
      ),
    );

    await waitUntil(() => heading(space) === welsh['review.heading']);
    expect(root(space).querySelector('.frame')).to.have.attribute('lang', 'cy');
    expect(root(space).textContent).to.contain('Nobody has received anything yet');
    expect(choices(space)).to.have.length.greaterThan(4);
  });

  for (const wrong of ['{', '[1]', '{"not a tag": {}}']) {
    it(`is told what is wrong with them, and goes on without: ${wrong}`, async () => {
      const space = document.createElement('oots-preview-space');
      Object.assign(space, { lang: 'en', provider });
      const script = Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: wrong,
      });
      script.dataset['texts'] = '';
      space.append(script);
      setTimeout(() => document.body.append(space));

      const { code, field } = await oneEvent<FailureEvent>(space, 'oots-failure');

      expect([code, field]).to.deep.equal(['configuration', 'texts']);
      expect(heading(await opened(space))).to.equal('Check your evidence before it is sent');
      space.remove();
    });
  }
});
