import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PreviewError } from '../../src/domain/errors.ts';
import { transition } from '../../src/machine/machine.ts';
import type { Effect, Message } from '../../src/machine/message.ts';
import type { State } from '../../src/machine/state.ts';
import { aDocument, aPackage, aReceipt, aSession, anExchange } from '../support/session.ts';

const deadline = 1_000_000;
const session = aSession({ deadline });
const awaited = anExchange({ wayBack: { kind: 'awaited' } });
const unreachable = new PreviewError('unreachable', 'down');
const rejected = new PreviewError('rejected', 'no');

interface Run {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The state after these messages, and everything that was asked for on the way. */
function run(...messages: readonly Message[]): Run {
  let state: State = { name: 'idle' };
  const effects: Effect[] = [];
  for (const message of messages) {
    const step = transition(state, message);
    if (!step) continue;
    const [next, ...asked] = step;
    state = next;
    effects.push(...asked);
  }
  return { state, effects };
}

const opened: Message[] = [{ type: 'opened' }, { type: 'ready', session }];
const allUsed: Message = { type: 'allChosen', verdict: 'approved' };
const confirmed: Message = { type: 'confirmed', idempotencyKey: 'key-1' };
const sent: Message[] = [...opened, allUsed, { type: 'checked' }, confirmed];

const anyMessage: fc.Arbitrary<Message> = fc.oneof(
  ...(
    ['opened', 'checked', 'reconsidered', 'postponed', 'resumed', 'retried', 'moreTimeAsked', 'left'] as const
  ).map((type) => fc.constant<Message>({ type })),
  ...(['tooLate', 'notExtended', 'notAnswered', 'counted', 'linkInvalid'] as const).map((type) =>
    fc.constant<Message>({ type }),
  ),
  ...(['mismatched', 'noneFound', 'decided', 'expired'] as const).map((type) =>
    fc.constantFrom<Message>({ type, exchange: session.exchange }, { type, exchange: awaited }),
  ),
  fc.constant<Message>({ type: 'ready', session }),
  fc.constant<Message>({ type: 'fetching', exchange: session.exchange, retryAfter: 1 }),
  fc.constant<Message>({
    type: 'deferred',
    exchange: session.exchange,
    availableFrom: '2026-11-26T08:00:00Z',
  }),
  fc.constant<Message>({ type: 'signInRequired', exchange: session.exchange, ways: [] }),
  fc.constant<Message>({ type: 'attributesRequired', exchange: session.exchange, attributes: [] }),
  fc.record({
    type: fc.constant('chosen' as const),
    packageId: fc.constantFrom('a', 'b', 'no-such'),
    verdict: fc.constantFrom('approved' as const, 'refused' as const),
  }),
  fc.record({
    type: fc.constant('allChosen' as const),
    verdict: fc.constantFrom('approved' as const, 'refused' as const),
  }),
  fc.constantFrom<Message>({ type: 'reasonGiven', code: undefined }, { type: 'reasonGiven', code: 'wrong' }),
  fc.record({ type: fc.constant('confirmed' as const), idempotencyKey: fc.uuid() }),
  fc.record({
    type: fc.constant('notAsAnnounced' as const),
    documentId: fc.constantFrom('a-main', 'b-main'),
  }),
  fc.constantFrom<Message>({ type: 'interrupted', error: unreachable }, { type: 'failed', error: rejected }),
  fc.constantFrom<Message>(
    { type: 'recorded', receipt: aReceipt(), wayBack: session.exchange.wayBack },
    { type: 'recorded', receipt: aReceipt(), wayBack: { kind: 'awaited' } },
  ),
  fc.constant<Message>({
    type: 'changed',
    session: aSession({
      packages: [aPackage({ id: 'a', documents: [aDocument({ sha256: 'c'.repeat(64) })] })],
    }),
  }),
  fc.constant<Message>({ type: 'returnLocated', wayBack: session.exchange.wayBack }),
  fc.record({ type: fc.constant('ticked' as const), now: fc.constantFrom(0, 999_999, 1_000_000) }),
  fc.constant<Message>({ type: 'extended', deadline: 2_000_000, now: 999_999, extendable: true }),
);
const anyJourney = fc.array(anyMessage, { maxLength: 60 }).map((messages) => [...opened, ...messages]);

/** Every step of a journey: the state before, the message, the state after and what was asked for. */
function* steps(messages: readonly Message[]): Generator<[before: State, after: State, effects: Effect[]]> {
  let state: State = { name: 'idle' };
  for (const message of messages) {
    const step = transition(state, message);
    if (!step) continue;
    const [next, ...effects] = step;
    yield [state, next, effects];
    state = next;
  }
}

const always = (rule: (before: State, after: State, effects: Effect[]) => boolean): void => {
  fc.assert(
    fc.property(anyJourney, (messages) => [...steps(messages)].every((step) => rule(...step))),
    { numRuns: 500 },
  );
};

describe('whatever happens, in whatever order', () => {
  it('nothing is sent that the person has not seen in the summary', () => {
    always(
      (before, _, effects) =>
        effects.every((effect) => effect.type !== 'send') ||
        ['checking', 'sending', 'unreachable'].includes(before.name),
    );
  });

  it('what is sent has a verdict for every package', () => {
    always((before, _, effects) =>
      effects.every(
        (effect) =>
          effect.type !== 'send' ||
          before.name !== 'checking' ||
          effect.submission.decisions.length === before.session.packages.length,
      ),
    );
  });

  it('one confirmation is sent under one key, however often it is tried', () => {
    always((before, _, effects) =>
      effects.every((effect) => {
        if (effect.type !== 'send') return true;
        if (before.name === 'sending') return effect.submission === before.submission;
        if (before.name === 'unreachable') return effect.submission === before.pending?.submission;
        return true;
      }),
    );
  });

  it('nothing is sent after a decision is recorded', () => {
    fc.assert(
      fc.property(anyJourney, (messages) => {
        let recorded = false;
        return [...steps(messages)].every(([, after, effects]) => {
          const again = recorded && effects.some(({ type }) => type === 'send');
          recorded ||= after.name === 'finished' || after.name === 'awaitingReturn';
          return !again;
        });
      }),
    );
  });

  it('the person leaves only for an address that was found good', () => {
    always((_, __, effects) =>
      effects.every(
        (effect) =>
          effect.type !== 'leave' ||
          (session.exchange.wayBack.kind === 'known' && effect.way.url === session.exchange.wayBack.url),
      ),
    );
  });

  it('there is a way back from every end whose way back is known', () => {
    fc.assert(
      fc.property(anyJourney, (messages) =>
        [...steps(messages)].every(([, after]) => {
          const ended =
            'exchange' in after &&
            !('review' in after) &&
            after.name !== 'fetching' &&
            after.name !== 'opening';
          if (!ended || after.exchange.wayBack.kind !== 'known') return true;
          return transition(after, { type: 'left' })?.[0].name === 'returning';
        }),
      ),
    );
  });

  it('time running out approves nothing', () => {
    always((before, after, effects) =>
      after.name !== 'expired' || before.name === 'expired'
        ? true
        : effects.every(({ type }) => type !== 'send'),
    );
  });
});

describe('opening', () => {
  it('asks for the session', () => {
    expect(run({ type: 'opened' }).effects).to.deep.equal([{ type: 'read', after: 0 }]);
  });

  it('asks again, later, while the evidence is being fetched', () => {
    const { state, effects } = run(
      { type: 'opened' },
      { type: 'fetching', exchange: session.exchange, retryAfter: 4 },
    );

    expect(state.name).to.equal('fetching');
    expect(effects.at(-1)).to.deep.equal({ type: 'read', after: 4 });
  });

  it('counts down and tries again by itself where nobody answers', () => {
    const down: Message[] = [{ type: 'opened' }, { type: 'interrupted', error: unreachable }];

    expect(run(...down).state).to.include({ name: 'unreachable', secondsLeft: 1 });
    expect(run(...down, { type: 'counted' }).effects.at(-1)).to.deep.equal({ type: 'read', after: 0 });
  });

  it('looks for the way back where there is nothing to decide and the way is not known yet', () => {
    expect(run({ type: 'opened' }, { type: 'noneFound', exchange: awaited }).effects.at(-1)).to.deep.equal({
      type: 'locateReturn',
    });
  });
});

describe('reviewing', () => {
  it('begins with nothing chosen', () => {
    expect(run(...opened).state).to.deep.include({ name: 'reviewing', decisions: {} });
  });

  it('points at the first piece that is not decided when asked to go on', () => {
    const { state } = run(
      ...opened,
      { type: 'chosen', packageId: 'a', verdict: 'refused' },
      { type: 'checked' },
    );

    expect(state).to.deep.include({ name: 'reviewing', missed: { packageId: 'b', times: 1 } });
  });

  it('does not take a choice for something that is not there', () => {
    const choice: Message = { type: 'chosen', packageId: 'x', verdict: 'approved' };

    expect(transition(run(...opened).state, choice)).to.be.undefined;
  });

  it('cannot approve a piece whose bytes are not those announced', () => {
    const { state } = run(...opened, { type: 'notAsAnnounced', documentId: 'a-main' }, allUsed);

    expect(state).to.deep.include({ decisions: { b: 'approved' } });
    expect(transition(state, { type: 'chosen', packageId: 'a', verdict: 'approved' })).to.be.undefined;
    expect(transition(state, { type: 'chosen', packageId: 'a', verdict: 'refused' })).not.to.be.undefined;
  });

  it('can be used once its bytes have come as they were announced', () => {
    const { state } = run(
      ...opened,
      { type: 'notAsAnnounced', documentId: 'a-main' },
      { type: 'shown', documentId: 'a-main', sha256: 'a'.repeat(64) },
      allUsed,
    );

    expect(state).to.deep.include({ unusable: new Set(), decisions: { a: 'approved', b: 'approved' } });
  });

  it('stays unusable where another of its documents came as announced', () => {
    const { state } = run(
      ...opened,
      { type: 'notAsAnnounced', documentId: 'a-main' },
      { type: 'shown', documentId: 'b-main', sha256: 'a'.repeat(64) },
    );

    expect(state).to.deep.include({ unusable: new Set(['a']) });
  });

  it('asks the provider before the time is over', () => {
    const { state, effects } = run(...opened, { type: 'ticked', now: deadline });

    expect(state).to.include({ name: 'reviewing', minutesLeft: 0 });
    expect(effects.at(-1)).to.deep.equal({ type: 'askTime' });
  });

  it('tells the provider when the time is over', () => {
    const { state, effects } = run(...opened, { type: 'tooLate' });

    expect(state.name).to.equal('expired');
    expect(effects).to.deep.include({ type: 'report', reason: 'timeout' });
  });

  it('never ends by itself where nobody tells of a deadline', () => {
    const { deadline: _deadline, ...timeless } = session;
    const { state } = run(
      { type: 'opened' },
      { type: 'ready', session: timeless },
      { type: 'ticked', now: Number.MAX_SAFE_INTEGER },
      { type: 'postponed' },
      { type: 'ticked', now: Number.MAX_SAFE_INTEGER },
    );

    expect(state.name).to.equal('postponed');
  });

  it('lives on when more time is granted', () => {
    const { state } = run(
      ...opened,
      { type: 'moreTimeAsked' },
      { type: 'extended', deadline: deadline * 2, now: deadline, extendable: false },
      { type: 'ticked', now: deadline },
    );

    expect(state).to.include({ name: 'reviewing', moreTime: 'granted' });
  });

  it('is not said to have more time where the provider only tells the same deadline again', () => {
    const { state } = run(
      ...opened,
      { type: 'ticked', now: deadline },
      { type: 'extended', deadline, now: deadline - 3, extendable: true },
    );

    expect(state).to.include({ name: 'reviewing', moreTime: undefined });
  });

  it('can be given more time while it is left for later', () => {
    const { state } = run(
      ...opened,
      { type: 'postponed' },
      { type: 'extended', deadline: deadline * 2, now: deadline, extendable: false },
      { type: 'resumed' },
    );

    expect(state).to.have.nested.property('session.deadline', deadline * 2);
  });

  it('can be given more time again after a question that nobody answered', () => {
    const asked: Message = { type: 'moreTimeAsked' };
    const { effects } = run(...opened, asked, { type: 'notAnswered' }, asked);

    expect(effects.filter(({ type }) => type === 'extend')).to.have.length(2);
  });

  it('can be given more time after the person went on before the answer', () => {
    const asked: Message = { type: 'moreTimeAsked' };
    const { effects } = run(...opened, allUsed, asked, { type: 'checked' }, asked);

    expect(effects.filter(({ type }) => type === 'extend')).to.have.length(2);
  });

  it('is found again as it was left, after "Finish later" and after "Go back"', () => {
    const { state } = run(
      ...opened,
      allUsed,
      { type: 'postponed' },
      { type: 'resumed' },
      { type: 'checked' },
      { type: 'reconsidered' },
    );

    expect(state).to.deep.include({ name: 'reviewing', decisions: { a: 'approved', b: 'approved' } });
  });
});

describe('attributes that are asked for', () => {
  const asked: Message[] = [
    { type: 'opened' },
    { type: 'attributesRequired', exchange: session.exchange, attributes: [] },
  ];
  const identified: Message = { type: 'identified', values: { n: '1' } };

  it('are handed over, and kept nowhere', () => {
    const { state, effects } = run(...asked, identified);

    expect(effects.at(-1)).to.deep.equal({ type: 'identify', values: { n: '1' } });
    expect(JSON.stringify(state)).not.to.contain('"1"');
  });

  it('leave the form where it was while the provider cannot be reached', () => {
    const { state } = run(...asked, identified, { type: 'interrupted', error: unreachable });

    expect(state).to.deep.include({ name: 'attributesRequired', problem: unreachable });
  });

  it('lead to the evidence', () => {
    expect(run(...asked, identified, { type: 'ready', session }).state.name).to.equal('reviewing');
  });
});

describe('a visit that may be over', () => {
  for (const [name, ...messages] of [
    ['reviewing'],
    ['checking', allUsed, { type: 'checked' }],
    ['postponed', { type: 'postponed' }],
  ] as const) {
    it(`shows no form any more where somebody decided: ${name}`, () => {
      const decided: Message = { type: 'decided', exchange: session.exchange };

      expect(run(...opened, ...messages, decided).state.name).to.equal('alreadyDecided');
    });
  }
});

describe('a page that comes back out of the history', () => {
  it('reads the session anew, although it was on the way back', () => {
    const { state, effects } = run(...opened, { type: 'postponed' }, { type: 'left' }, { type: 'resumed' });

    expect(state.name).to.equal('opening');
    expect(effects.at(-1)).to.deep.equal({ type: 'read', after: 0 });
  });
});

describe('a page that was left while it was sending', () => {
  const pending = run(...sent).effects.find((effect) => effect.type === 'send')!.submission;

  it('goes on with the same decision under the same key', () => {
    const { state, effects } = run({ type: 'opened' }, { type: 'ready', session, pending });

    expect(state).to.deep.include({ name: 'sending', submission: pending });
    expect(effects.at(-1)).to.deep.equal({ type: 'send', submission: pending, after: 0 });
  });

  it('goes on with it after the provider had to fetch the evidence once more', () => {
    const fetching: Message = { type: 'fetching', exchange: session.exchange, retryAfter: 1 };
    const { state } = run({ type: 'opened' }, fetching, { type: 'ready', session, pending });

    expect(state).to.deep.include({ name: 'sending', submission: pending });
  });

  for (const when of ['before', 'after'] as const) {
    it(`asks again about what changed ${when} it was opened, and keeps the other answers`, () => {
      const other = aSession({
        packages: [
          aPackage({ id: 'a', documents: [aDocument({ id: 'a-main', sha256: 'd'.repeat(64) })] }),
          session.packages[1]!,
        ],
      });
      const { state } = run(
        { type: 'opened' },
        { type: 'ready', session: when === 'before' ? other : session, pending },
        { type: 'changed', session: other },
      );

      expect(state).to.deep.include({
        name: 'reviewing',
        decisions: { b: 'approved' },
        changed: new Set(['a']),
      });
    });
  }
});

describe('sending', () => {
  it('goes to the sign-in where that ran out', () => {
    const { state } = run(...sent, { type: 'signInRequired', exchange: session.exchange, ways: [] });

    expect(state.name).to.equal('signInRequired');
  });

  it('sends the digests that were shown under the key of the confirmation', () => {
    const { effects } = run(
      ...opened,
      { type: 'shown', documentId: 'a-main', sha256: 'f'.repeat(64) },
      ...sent.slice(2),
    );
    const send = effects.find((effect) => effect.type === 'send');

    expect(send?.submission.idempotencyKey).to.equal('key-1');
    expect(send?.submission.decisions[0]?.documents[0]?.sha256).to.equal('f'.repeat(64));
  });

  it('goes on trying, and says so in the end', () => {
    const interrupted: Message = { type: 'interrupted', error: unreachable };

    expect(run(...sent, interrupted, interrupted).state.name).to.equal('sending');
    expect(run(...sent, interrupted, interrupted, interrupted).state.name).to.equal('unreachable');
    expect(
      run(...sent, interrupted, interrupted, interrupted, { type: 'retried' }).effects.at(-1),
    ).to.include({
      type: 'send',
      after: 0,
    });
  });

  it('says that the provider cannot be reached where it asks for a long pause', () => {
    const error = new PreviewError('unreachable', 'Closed for an hour.', { retryAfter: 3600 });

    expect(run(...sent, { type: 'interrupted', error }).state).to.include({
      name: 'unreachable',
      secondsLeft: 3600,
    });
  });

  it('asks again about the piece that changed, and keeps the other answers', () => {
    const changed = aSession({
      packages: [
        aPackage({ id: 'a', documents: [aDocument({ id: 'a-main', sha256: 'c'.repeat(64) })] }),
        ...session.packages.slice(1),
      ],
    });
    const { state } = run(...sent, { type: 'changed', session: changed });

    expect(state).to.deep.include({
      name: 'reviewing',
      decisions: { b: 'approved' },
      changed: new Set(['a']),
    });
  });

  it('waits for the way back where it is not known yet', () => {
    const { state, effects } = run(...sent, {
      type: 'recorded',
      receipt: aReceipt(),
      wayBack: { kind: 'awaited' },
    });

    expect(state.name).to.equal('awaitingReturn');
    expect(effects.at(-1)).to.deep.equal({ type: 'locateReturn' });
    expect(transition(state, { type: 'left' })).to.be.undefined;
  });

  it('keeps in the receipt what was decided about, document by document', () => {
    const { state } = run(...sent, {
      type: 'recorded',
      receipt: aReceipt(),
      wayBack: session.exchange.wayBack,
    });

    const [first] = state.name === 'finished' ? (state.receipt.evidence ?? []) : [];
    expect(first?.title).to.deep.equal(session.packages[0]?.title);
    expect(first?.documents[0]?.sha256).to.equal(session.packages[0]?.documents[0].sha256);
  });

  it('ends with the receipt and the way back', () => {
    const { state } = run(...sent, {
      type: 'recorded',
      receipt: aReceipt(),
      wayBack: session.exchange.wayBack,
    });

    expect(state.name).to.equal('finished');
    expect(transition(state, { type: 'left' })?.[1]).to.deep.equal({
      type: 'leave',
      way: session.exchange.wayBack,
    });
  });
});
