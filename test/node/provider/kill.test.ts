/** The provider as a process with its file, killed while a decision is on its way. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { evidenceRequest } from '../../../demo/portal/requests.ts';
import { procedures } from '../../../demo/procedures.ts';
import { messageMediaType, readMessage } from '../../../src/provider/edm/index.ts';
import type { components } from '../../../src/provider/rest/openapi.generated.ts';
import { startDemo, type Demo } from '../../e2e/servers.ts';
import { posting } from './journey.ts';

type Ready = components['schemas']['Ready'];

/** Milliseconds from the moment the decision leaves: before it is read, while it is written, after the answer. */
const moments = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45];

describe('the provider, killed while it records a decision', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.stop());

  for (const moment of moments) {
    it(`has one decision once it was repeated, and the one that was sent (${moment} ms)`, async () => {
      const src = await aSession(demo);
      const { packages } = (await (await fetch(src)).json()) as Ready;
      const body = {
        decisions: packages.map(({ id, documents }, n) => ({
          packageId: id,
          verdict: n === 0 ? 'approved' : 'refused',
          documents: documents.map(({ id: documentId, sha256 }) => ({ documentId, sha256 })),
        })),
      };
      const key = crypto.randomUUID();
      const sent = fetch(`${src}/decision`, posting(body, key)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, moment));

      demo.killProvider();
      await sent;
      await demo.startProvider();
      const { status } = await fetch(`${src}/decision`, posting(body, key));

      assert.equal(status, 200);
      const id = src.split('/').at(-2) ?? '';
      const rows = demo.decisions().filter(({ session_id }) => session_id === id);
      assert.deepEqual(
        rows.map(({ verdicts }) => JSON.parse(verdicts ?? '') as unknown),
        [Object.fromEntries(body.decisions.map(({ packageId, verdict }) => [packageId, verdict]))],
      );
    });
  }
});

/** The address of a new session, as the portal's first request brings it about. */
async function aSession({ provider }: Demo): Promise<string> {
  const [procedure] = procedures;
  assert.ok(procedure);
  const answer = await fetch(`${provider}/exchange`, {
    method: 'POST',
    headers: { 'content-type': messageMediaType, 'oots-exchange-id': crypto.randomUUID() },
    body: evidenceRequest(procedure, procedure.subject, '2.0'),
  });
  const message = readMessage(await answer.text(), { development: true });
  const location = message.kind === 'error' ? message.exceptions[0]?.previewLocation : undefined;
  assert.ok(location);
  return `${location}/session`;
}
