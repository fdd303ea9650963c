import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { aProvider, saying } from '../../test/support/provider.ts';
import { aSession, anExchange } from '../../test/support/session.ts';
import { studies, type Evidence } from './evidence.ts';

/** The attributes and properties of the whole; how it goes on is under Journeys, every state under Screens. */
export default {
  title: 'Parts/Preview space',
  component: 'oots-preview-space',
  // Each in a page of its own, because its heading takes the focus.
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  argTypes: {
    contract: { control: 'select', options: [undefined, 'native', 'italy', 'sweden', 'ukraine'] },
  },
} satisfies Meta;

const providing = ({ packages, load }: Evidence) =>
  aProvider({
    readSession: () => Promise.resolve({ type: 'ready', session: aSession({ packages }) }),
    readDocument: load,
  });

export const WithEvidence: StoryObj = {
  name: 'With evidence',
  loaders: [async () => ({ facts: { provider: providing(await studies()) } })],
};

export const FewLanguages: StoryObj = {
  name: 'Few languages',
  ...WithEvidence,
  args: { languages: 'en fi' },
};

export const OtherWords: StoryObj = {
  name: 'Other words',
  args: {
    provider: saying({ type: 'noneFound', exchange: anExchange() }),
    texts: { en: { 'none-found.heading': 'The archive is empty' } },
  },
};

/** What a page gets that has no back end yet. */
export const NotSetUp: StoryObj = { name: 'Not set up', args: { src: 'http://elsewhere.example/session' } };

/** What stands inside with `slot="form"` is seen until the review can take its place, here for ever. */
export const AFormFirst: StoryObj = {
  name: 'A form first',
  render: () => html`
    <oots-preview-space .provider=${aProvider({ readSession: () => new Promise(() => undefined) })}>
      <form slot="form" method="post" action="#sent">
        <h1>Check your evidence before it is sent</h1>
        <fieldset>
          <legend>Degree certificate</legend>
          <label><input type="radio" name="verdict p1" value="approved" required /> Use</label>
          <label><input type="radio" name="verdict p1" value="refused" required /> Do not use</label>
        </fieldset>
        <button name="step" value="check">Check your answers</button>
      </form>
    </oots-preview-space>
  `,
};
