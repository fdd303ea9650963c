import type { DecisionAnswer, Provider } from '../../src/provider/port.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { Submission, TerminalReason } from '../../src/domain/submission.ts';
import { aReceipt, aSession, anExchange } from './session.ts';

/** A provider for unit tests that remembers what it was told. Journeys run against the real one. */
export interface FakeProvider extends Provider {
  readonly submissions: Submission[];
  readonly reports: TerminalReason[];
}

export function aProvider(overrides: Partial<Provider> = {}): FakeProvider {
  const submissions: Submission[] = [];
  const reports: TerminalReason[] = [];
  return {
    submissions,
    reports,
    readSession: () => Promise.resolve({ type: 'ready', session: aSession() }),
    readDocument: () =>
      Promise.resolve({ bytes: new TextEncoder().encode('Hello'), mediaType: 'text/plain' }),
    decide: (submission): Promise<DecisionAnswer> => {
      submissions.push(submission);
      return Promise.resolve({ type: 'recorded', receipt: aReceipt(), wayBack: anExchange().wayBack });
    },
    identify: () => Promise.resolve({ type: 'ready', session: aSession() }),
    report: (reason) => {
      reports.push(reason);
      return Promise.resolve();
    },
    extend: () => Promise.resolve(Date.now() + 80 * 60_000),
    readWayBack: () => Promise.resolve({ wayBack: anExchange().wayBack, retryAfter: 0 }),
    ...overrides,
  };
}

/** A provider that has this to say when the session is read. */
export function saying(answer: SessionAnswer): FakeProvider {
  return aProvider({ readSession: () => Promise.resolve(answer) });
}
