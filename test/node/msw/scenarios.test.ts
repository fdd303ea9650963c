/** The provider behind the handlers is held against the contract as any other, and each fault is one a page can meet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { checkProvider, type ScenarioName as KitScenario } from '../../../src/conformance/index.ts';
import { PreviewError } from '../../../src/domain/errors.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { previewHandlers, scenarios, type ScenarioName } from '../../../src/msw/index.ts';
import { restProvider } from '../../../src/provider/rest/provider.ts';
import type { Provider } from '../../../src/provider/port.ts';

const { signal } = new AbortController();

/** A network with these visits on it. */
function network(visits: Readonly<Record<string, ScenarioName>>): (request: Request) => Promise<Response> {
  const handlers = Object.entries(visits).flatMap(([src, scenario]) => [...previewHandlers(src, scenario)]);
  return async (request) => {
    const response = (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
    if (response.type === 'error') throw new TypeError('network error');
    return response;
  };
}

const src = 'https://provider.example/preview/1/session';
const visit = (scenario: ScenarioName): Provider => restProvider(src, network({ [src]: scenario }));

const kit: Readonly<Partial<Record<KitScenario, ScenarioName>>> = {
  'happy-path': 'ready',
  'mixed-decision': 'ready',
  'refuse-all': 'ready',
  'none-found': 'none-found',
  deferred: 'deferred',
  expired: 'expired',
  'replayed-decision': 'ready',
  'changed-evidence': 'ready',
  'second-tab': 'ready',
  'slow-provider': 'fetching',
  documents: 'ready',
  headers: 'ready',
  extension: 'ready',
  'return-location': 'ready',
  timeout: 'ready',
  abandoned: 'ready',
};

describe('the provider behind the handlers', () => {
  it('keeps the contract: return-location, where there is none', async () => {
    const report = await checkProvider({
      sessions: { 'return-location': [src] },
      fetch: network({ [src]: 'no-return' }),
      only: ['return-location'],
      wait: () => Promise.resolve(),
    });

    assert.equal(report.passed, true);
  });

  for (const [name, scenario] of Object.entries(kit)) {
    it(`keeps the contract: ${name}`, async () => {
      const report = await checkProvider({
        sessions: { [name]: [src] },
        fetch: network({ [src]: scenario }),
        only: [name as KitScenario],
        wait: () => Promise.resolve(),
      });

      assert.deepEqual(
        report.scenarios.flatMap(({ failures }) => failures),
        [],
      );
    });
  }
});

const session: Readonly<Partial<Record<ScenarioName, string>>> = {
  ready: 'ready',
  fetching: 'fetching',
  'fetching-followed': 'fetching',
  'fetching-breaks-off': 'fetching',
  deferred: 'deferred',
  'none-found': 'noneFound',
  'sign-in-required': 'signInRequired',
  'attributes-required': 'attributesRequired',
  'identity-mismatch': 'mismatched',
  decided: 'decided',
  expired: 'expired',
  'link-invalid': 'linkInvalid',
  offline: 'unreachable',
  busy: 'unreachable',
  malformed: 'malformed',
};
const decision: Readonly<Partial<Record<ScenarioName, string>>> = {
  'late-return': 'recorded',
  'no-return': 'recorded',
  'evidence-changed': 'changed',
  'sign-in-ran-out': 'signInRequired',
  'decision-lost': 'unreachable',
  'answer-lost': 'unreachable',
  'decision-refused': 'rejected',
  'short-deadline': 'recorded',
  'not-extendable': 'recorded',
};

/** What came of it: the type of the answer, or the code of the error. */
const outcome = (work: Promise<{ readonly type: string }>): Promise<string> =>
  work.then(
    ({ type }) => type,
    (thrown: unknown) => PreviewError.from(thrown).code,
  );

async function approveAll(provider: Provider): Promise<Submission> {
  const answer = await provider.readSession(signal);
  assert.equal(answer.type, 'ready');
  return {
    idempotencyKey: crypto.randomUUID(),
    decisions: answer.session.packages.map(({ id, documents }) => ({
      packageId: id,
      verdict: 'approved',
      documents: documents.map(({ id: documentId, sha256 }) => ({ documentId, sha256 })),
    })),
  };
}

describe('a scenario', () => {
  for (const [scenario, expected] of Object.entries(session)) {
    it(`begins as its name says: ${scenario}`, async () => {
      assert.equal(await outcome(visit(scenario as ScenarioName).readSession(signal)), expected);
    });
  }

  for (const [scenario, expected] of Object.entries(decision)) {
    it(`meets the decision as its name says: ${scenario}`, async () => {
      const provider = visit(scenario as ScenarioName);

      assert.equal(await outcome(provider.decide(await approveAll(provider), signal)), expected);
    });
  }

  for (const scenario of ['decision-lost', 'answer-lost'] as const) {
    it(`takes the same decision again after ${scenario}`, async () => {
      const provider = visit(scenario);
      const submission = await approveAll(provider);
      await outcome(provider.decide(submission, signal));

      assert.equal(await outcome(provider.decide(submission, signal)), 'recorded');
    });
  }

  it('shows the evidence once the attributes are right', async () => {
    const provider = visit('attributes-required');
    assert.equal(await outcome(provider.identify({ studentNumber: '12' }, signal)), 'rejected');

    assert.equal(await outcome(provider.identify({ studentNumber: '014882331' }, signal)), 'ready');
  });

  it('is told in one line, and each is tested here', () => {
    const elsewhere = ['slow', 'wrong-digest', 'wrong-type', 'document-missing'];
    const tested = new Set([...Object.keys(session), ...Object.keys(decision), ...elsewhere]);

    assert.deepEqual(
      Object.keys(scenarios).filter((name) => !tested.has(name)),
      [],
    );
    assert.ok(Object.values(scenarios).every(({ about }) => about.endsWith('.')));
  });
});
