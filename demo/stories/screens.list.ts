/** Every state that a journey can be in (`src/machine/graph.ts`), with the screen that shows it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { PreviewError } from '../../src/domain/errors.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { StateEvent } from '../../src/host/events.ts';
import type { StateName } from '../../src/machine/graph.ts';
import type { Message } from '../../src/machine/message.ts';
import type { Provider } from '../../src/provider/port.ts';
import { aProvider, saying } from '../../test/support/provider.ts';
import { aReceipt, aSession, anExchange } from '../../test/support/session.ts';
import { studies } from './evidence.ts';

/** How a state is reached: what the provider says, then what the person does with the review. */
interface Screen {
  readonly provider?: Provider | Promise<Provider>;
  readonly then?: readonly Message[];
}

const exchange = anExchange();
const never = (): Promise<never> => new Promise(() => undefined);
const failing = (error: PreviewError): Provider => aProvider({ readSession: () => Promise.reject(error) });

async function ready(overrides: Partial<Provider> = {}): Promise<Provider> {
  const { packages, load } = await studies();
  const session = aSession({ packages });
  return aProvider({
    readSession: () => Promise.resolve({ type: 'ready', session }),
    readDocument: load,
    ...overrides,
  });
}

const check: readonly Message[] = [{ type: 'allChosen', verdict: 'approved' }, { type: 'checked' }];
const send: readonly Message[] = [
  ...check,
  { type: 'confirmed', idempotencyKey: '6f1c2a34-7b1e-4c55-9a0e-1d2f0b7f9c11' },
];
const wayBack = { kind: 'known', url: '#returned', host: 'portal.example', method: 'GET' } as const;

const screens: Readonly<Record<StateName, () => Screen>> = {
  idle: () => ({}),
  opening: () => ({ provider: aProvider({ readSession: never }) }),
  fetching: () => ({
    provider: saying({ type: 'fetching', exchange, progress: { done: 2, total: 3 }, retryAfter: 3600 }),
  }),
  unreachable: () => ({
    provider: failing(new PreviewError('unreachable', 'There is no answer.', { retryAfter: 3600 })),
  }),
  signInRequired: () => ({
    provider: saying({
      type: 'signInRequired',
      exchange,
      ways: [
        { label: { en: 'Sign in with your eID' }, href: '#eid' },
        { label: { en: 'Sign in with your bank' }, href: '#bank' },
      ],
    }),
  }),
  attributesRequired: () => ({
    provider: saying({
      type: 'attributesRequired',
      exchange,
      attributes: [
        { name: 'studentNumber', label: { en: 'Student number' }, hint: { en: 'Nine digits' } },
        { name: 'graduation', label: { en: 'Date of graduation' }, kind: 'date' },
      ],
    }),
  }),
  reviewing: () => ({ provider: ready() }),
  checking: () => ({ provider: ready(), then: check }),
  postponed: () => ({ provider: ready(), then: [{ type: 'postponed' }] }),
  sending: () => ({ provider: ready({ decide: never }), then: send }),
  awaitingReturn: () => ({
    provider: ready({
      decide: () => Promise.resolve({ type: 'recorded', receipt: aReceipt(), wayBack: { kind: 'awaited' } }),
      readWayBack: never,
    }),
    then: send,
  }),
  finished: () => ({ provider: ready(), then: send }),
  alreadyDecided: () => ({ provider: saying({ type: 'decided', exchange, receipt: aReceipt() }) }),
  deferred: () => ({
    provider: saying({ type: 'deferred', exchange, availableFrom: '2026-12-01T08:00:00Z' }),
  }),
  mismatched: () => ({ provider: saying({ type: 'mismatched', exchange }) }),
  noneFound: () => ({ provider: saying({ type: 'noneFound', exchange }) }),
  expired: () => ({ provider: saying({ type: 'expired', exchange }) }),
  failed: () => ({ provider: failing(new PreviewError('rejected', 'The provider refuses.')) }),
  linkInvalid: () => ({ provider: saying({ type: 'linkInvalid' }) }),
  returning: () => ({
    provider: saying({ type: 'ready', session: aSession({ exchange: { ...exchange, wayBack } }) }),
    then: [{ type: 'postponed' }, { type: 'left' }],
  }),
};

function screen(provider: Provider | undefined, then: readonly Message[]): TemplateResult {
  let left = then;
  const goOn = (event: StateEvent): void => {
    if (event.state !== 'reviewing') return;
    const messages = left;
    left = [];
    // After the state has been told: the store takes one message at a time.
    for (const message of messages) (event.target as PreviewSpace).store?.dispatch(message);
  };
  // An address of its own: what one story sent is not on its way in the next.
  return html`<oots-preview-space
    src="/preview/${crypto.randomUUID()}"
    .provider=${provider}
    @oots-state=${goOn}
    @oots-leave=${(event: Event) => event.preventDefault()}
  ></oots-preview-space>`;
}

export default {
  title: 'Whole/Screens',
  component: 'oots-preview-space',
  parameters: { controls: { disable: true } },
  excludeStories: ['story'],
} satisfies Meta;

export function story(name: StateName): StoryObj {
  return {
    loaders: [
      async () => {
        const { provider, then = [] } = screens[name]();
        return { provider: await provider, then };
      },
    ],
    render: (_args, { loaded }) =>
      screen(loaded['provider'] as Provider | undefined, loaded['then'] as readonly Message[]),
  };
}
