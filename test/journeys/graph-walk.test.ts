/** The graph of the journey, walked in the real element: every arrow of it, by clicks and by what a provider says. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.ts';
import { first } from '../../src/i18n/texts/first.ts';
import { later } from '../../src/i18n/texts/later.ts';
import { reviewTexts } from '../../src/i18n/texts/review.ts';
import { graph, type StateName } from '../../src/machine/graph.ts';
import { isOutOfReach } from '../../src/machine/state.ts';
import { waitUntil } from '../support/patience.ts';
import { heading } from '../support/space.ts';
import { beginWalk, inTheirOwnTime, type Said } from '../support/walk.ts';

/** A message, and the state it leads to where the graph leaves that open. */
type Step = Said | `${Said}>${StateName}`;

const headings: Readonly<Record<Exclude<StateName, 'idle'>, string>> = {
  opening: first['opening.heading'],
  fetching: later['fetching.heading'],
  unreachable: first['unreachable.heading'],
  signInRequired: later['sign-in.heading'],
  attributesRequired: later['attributes.heading'],
  reviewing: reviewTexts['review.heading'],
  checking: later['check.heading'],
  postponed: later['later.heading'],
  sending: later['sending.heading'],
  awaitingReturn: later['recorded.heading'],
  finished: later['recorded.heading'],
  alreadyDecided: later['decided.heading'],
  deferred: later['deferred.heading'],
  mismatched: later['mismatch.heading'],
  noneFound: later['none.heading'],
  expired: later['expired.heading'],
  failed: first['failed.heading'],
  linkInvalid: later['link.heading'],
  returning: 'Taking you back to portal.example',
};

const toReview: Step[] = ['opened', 'ready>reviewing'];
const toCheck: Step[] = [...toReview, 'allChosen', 'checked>checking'];
const toSend: Step[] = [...toCheck, 'confirmed'];
const toAttributes: Step[] = ['opened', 'attributesRequired', 'identified'];
const ends = ['deferred', 'mismatched', 'noneFound', 'decided', 'expired'] as const;

const walks: readonly Step[][] = [
  ...ends.map((end): Step[] => ['opened', end, 'returnLocated', 'left', 'left']),
  ['opened', 'failed'],
  ['opened', 'linkInvalid'],
  ['opened', 'attributesRequired', 'left'],
  ['opened', 'ready>sending', 'recorded>finished', 'left'],
  [
    'opened',
    'interrupted',
    'counted>unreachable',
    'counted>opening',
    'interrupted',
    'retried>opening',
    'signInRequired',
  ],
  ['opened', 'signInRequired', 'retried', 'signInRequired', 'left'],
  ['opened', 'fetching', 'progressed', 'fetching', 'postponed', 'resumed>opening', 'fetching', 'interrupted'],
  ...(
    [
      ...ends,
      'signInRequired',
      'attributesRequired',
      'linkInvalid',
      'failed',
      'ready>reviewing',
      'ready>sending',
    ] as const
  ).map((answer): Step[] => ['opened', 'fetching', answer]),
  [...toAttributes, 'interrupted', 'identified', 'failed', 'identified', 'attributesRequired'],
  ...(
    [...ends, 'signInRequired', 'fetching', 'linkInvalid', 'ready>reviewing', 'ready>sending'] as const
  ).map((answer): Step[] => [...toAttributes, answer]),
  [
    ...toReview,
    'chosen',
    'checked>reviewing',
    'shown',
    'notAsAnnounced',
    'ticked',
    'moreTimeAsked',
    'notAnswered',
    'moreTimeAsked',
    'extended',
  ],
  [
    ...toReview,
    'moreTimeAsked',
    'notExtended',
    'postponed',
    'ticked',
    'extended',
    'resumed>reviewing',
    'tooLate',
  ],
  [...toCheck, 'reconsidered', 'checked>checking', 'ticked', 'moreTimeAsked', 'extended', 'tooLate'],
  [...toCheck, 'reasonGiven', 'moreTimeAsked', 'notAnswered', 'moreTimeAsked', 'notExtended'],
  [...toReview, 'postponed', 'tooLate'],
  [...toReview, 'postponed', 'left', 'resumed'],
  ...(['decided', 'expired', 'linkInvalid'] as const).flatMap((doubted): Step[][] => [
    [...toReview, doubted],
    [...toCheck, doubted],
    [...toReview, 'postponed', doubted],
  ]),
  [
    ...toSend,
    'interrupted>sending',
    'interrupted>sending',
    'interrupted>unreachable',
    'counted>unreachable',
    'counted>sending',
  ],
  [
    ...toSend,
    'interrupted>sending',
    'interrupted>sending',
    'interrupted>unreachable',
    'retried>sending',
    'interrupted>unreachable',
    'left',
  ],
  [...toSend, 'recorded>awaitingReturn', 'returnLocated'],
  ...(
    [
      'changed',
      'deferred',
      'mismatched',
      'noneFound',
      'decided',
      'tooLate',
      'linkInvalid',
      'signInRequired',
    ] as const
  ).map((answer): Step[] => [...toSend, answer]),
  [...toSend, 'failed', 'returnLocated', 'left'],
];

const arrows = Object.entries(graph).flatMap(([from, row]) =>
  Object.entries(row).flatMap(([message, to]: [string, string | readonly string[]]) =>
    [to].flat().map((target) => `${from} ${message} ${target === 'stay' ? from : target}`),
  ),
);

/** Messages after which the state may be the very same. */
const quiet = new Set(['ticked', 'left']);

describe('the graph of the journey', function () {
  inTheirOwnTime();
  const walked = new Set<string>();
  const seen = new Set<StateName>();

  /** Kept as a picture by `npm run states`. */
  async function look(name: StateName): Promise<void> {
    if (seen.has(name)) return;
    seen.add(name);
    await executeServerCommand('keep-state', { name });
  }

  for (const steps of walks) {
    it(steps.join(', '), async () => {
      const walk = await beginWalk(steps.includes('returnLocated'));
      for (const step of steps) {
        const [message, wanted] = step.split('>') as [Said, StateName | undefined];
        const before = walk.state;
        const [target] = [
          wanted ?? (graph[before.name] as Record<string, StateName | 'stay'>)[message],
        ].flat();
        const to = target === 'stay' || target === undefined ? before.name : target;
        await walk.take(message, to);
        const arrived = (): boolean =>
          walk.state.name === to && (walk.state !== before || quiet.has(message));
        await waitUntil(arrived, `${before.name} ${message} ${to}: ${walk.state.name}`);
        if (to !== 'idle') {
          // Whoever reads that the provider cannot be reached stays there while it is tried again.
          const shown = headings[isOutOfReach(walk.state) ? 'unreachable' : to];
          await waitUntil(() => heading(walk.space) === shown, `the screen of ${to}`);
        }
        walked.add(`${before.name} ${message} ${to}`);
        await look(to);
      }
    });
  }

  it('was walked as a whole, and nothing else', () => {
    expect([...walked].sort()).to.deep.equal([...arrows].sort());
  });
});
