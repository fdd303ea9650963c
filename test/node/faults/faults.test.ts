/** A short run of `npm run faults`, and that taking a protection away is noticed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

function run(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/faults/run.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('visits on a network on which everything goes wrong', () => {
  it('end in one decision or none, as the person confirmed it', () => {
    const { status, said } = run('--runs', '200', '--seed', '1');

    assert.equal(status, 0, said);
  });

  for (const protection of ['oneKey', 'resume', 'tabs', 'digests']) {
    it(`do not without ${protection}`, () => {
      assert.equal(run('--runs', '400', '--seed', '1', '--without', protection, '--failures', '1').status, 1);
    });
  }
});
