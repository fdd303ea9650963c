import { expect } from '@open-wc/testing';
import { backoff } from '../../src/domain/backoff.ts';
import { localDeadline, minutesLeft } from '../../src/domain/deadline.ts';

describe('localDeadline', () => {
  it("is right even when the reader's clock is an hour off", () => {
    const reader = Date.parse('2026-11-24T11:00:00Z');

    expect(localDeadline('2026-11-24T10:40:00Z', '2026-11-24T10:00:00Z', reader)).to.equal(
      reader + 40 * 60_000,
    );
  });
});

describe('minutesLeft', () => {
  it('never says a minute of nothing', () => {
    expect(minutesLeft(60_001, 0)).to.equal(2);
    expect(minutesLeft(1, 0)).to.equal(1);
    expect(minutesLeft(0, 5)).to.equal(0);
  });
});

describe('backoff', () => {
  it('doubles up to half a minute', () => {
    expect([1, 2, 3, 9].map((attempt) => backoff(attempt))).to.deep.equal([1, 2, 4, 30]);
  });

  it('waits as long as the provider asks', () => {
    expect(backoff(1, 90)).to.equal(90);
  });
});
