import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMutations } from '../../support/mutations.ts';
import { fixture, fixtureNames } from './fixtures.ts';

describe('messages with something wrong in them', () => {
  it('are refused, or read for what they say', () => {
    const { read, refused } = readMutations(fixtureNames.map(fixture), 2000, 1);

    assert.ok(read > 50 && refused > 500, `${read} read, ${refused} refused`);
  });
});
