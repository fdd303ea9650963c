/** One back end for each fault: the kit names the expectation that is meant to catch it, and no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkProvider, expectations, type Failure } from '../../../src/conformance/index.ts';
import { aBackEnd, origin as home, smallRegistry } from './back-end.ts';
import { inAnswers } from './faults/answers.ts';
import { inDecisions } from './faults/decisions.ts';
import { inDocuments } from './faults/documents.ts';
import type { Fault } from './faults/fault.ts';
import { inOrigins } from './faults/origins.ts';
import { inSessions } from './faults/sessions.ts';
import { inTime } from './faults/time.ts';

const faults: readonly Fault[] = [
  ...inAnswers,
  ...inSessions,
  ...inDocuments,
  ...inDecisions,
  ...inTime,
  ...inOrigins,
];

const contract: unknown = parse(readFileSync('src/provider/rest/openapi.yaml', 'utf8'), {
  maxAliasCount: -1,
});

async function failuresOf({
  spoil,
  packages,
  that: _that,
  misses: _misses,
  ...how
}: Fault): Promise<readonly Failure[]> {
  const { send, database } = await aBackEnd(smallRegistry(packages));
  const report = await checkProvider({
    url: `${home}/conformance`,
    fetch: spoil(send),
    wait: () => Promise.resolve(),
    ...how,
  });
  await database.destroy();
  return report.scenarios.flatMap(({ failures }) => failures);
}

/** What a JSON pointer into the contract leads to, through references; a section of the TDD leads to itself. */
function found(pointer: string): unknown {
  if (!pointer.startsWith('#/')) return pointer;
  let at = contract;
  for (const token of pointer.slice(2).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    at = (at as Record<string, unknown> | undefined)?.[name];
    const { $ref } = (at ?? {}) as { readonly $ref?: string };
    if ($ref !== undefined) at = found($ref);
  }
  return at;
}

describe('the conformance kit', () => {
  for (const fault of faults) {
    const { that, misses } = fault;
    it(`notices a back end that ${that}`, async () => {
      const failures = await failuresOf(fault);

      assert.deepEqual(
        [...new Set(failures.map(({ expectation }) => expectation))].toSorted(),
        [misses].flat().toSorted(),
        JSON.stringify(failures, null, 1),
      );
      for (const { came, expected, contract: place } of failures) {
        assert.ok(came.length > 0 && came.every((one) => one.includes(' → ')), came.join('\n'));
        assert.ok(expected);
        assert.notEqual(found(place), undefined, place);
      }
    });
  }

  it('has a back end that misses it for every expectation', () => {
    const caught = new Set(faults.flatMap(({ misses }) => misses));

    assert.deepEqual(
      Object.keys(expectations).filter((name) => !caught.has(name as Failure['expectation'])),
      [],
    );
  });

  it('knows for every expectation where the contract says so', () => {
    for (const [name, { contract: place }] of Object.entries(expectations))
      assert.notEqual(found(place), undefined, `${name}: ${place}`);
  });
});
