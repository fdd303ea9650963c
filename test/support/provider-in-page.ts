/** The demo's provider inside the page, behind MSW: the same application, the same SQL, no second provider. */
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createProvider } from '../../demo/provider/app.ts';
import { openInMemory } from '../../demo/provider/database/sqlite-wasm.ts';
import { migrate, type Database, type Tables } from '../../demo/provider/database/schema.ts';
import { demoRegistry } from '../../demo/provider/demo-registry.ts';
import { procedures } from '../../demo/procedures.ts';
import { evidenceRequest, type DemoSubject } from '../../demo/portal/requests.ts';
import { readAnswer, type Answer } from '../../demo/portal/outcome.ts';
import { readMessage, type LineId } from '../../src/provider/edm/index.ts';

export interface ProviderInPage {
  readonly database: Database;
  /** Begins an exchange as a portal does. */
  begin(subject?: DemoSubject, line?: LineId): Promise<Exchange>;
  stop(): void;
}

export interface Exchange {
  /** For the element's attribute. */
  readonly src: string;
  /** For the same, where the page has no JSON. */
  readonly messages: string;
  readonly sessionId: string;
  /** Sends the second request; resolves when the provider answers it. */
  collect(): Promise<Answer>;
}

const origin = location.origin;

export async function startProviderInPage(): Promise<ProviderInPage> {
  const database: Database = await openInMemory<Tables>();
  await migrate(database, 'blob');
  const provider = createProvider({
    database,
    registry: demoRegistry,
    settings: { origin, requesterOrigins: [origin], pollEvery: 20, stepEvery: 20, development: true },
  });
  const worker = setupWorker(http.all('*/preview/*', ({ request }) => provider.fetch(request)));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  });

  const send = (message: string, exchangeId: string): Promise<Response> =>
    provider.fetch(
      new Request(`${origin}/exchange`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ebrs+xml', 'oots-exchange-id': exchangeId },
        body: message,
      }),
    );

  return {
    database,
    async begin(subject, line = '2.0') {
      const [procedure] = procedures;
      if (!procedure) throw new RangeError('the demo has procedures');
      const about = subject ?? procedure.subject;
      const exchangeId = crypto.randomUUID();
      const first = await (await send(evidenceRequest(procedure, about, line), exchangeId)).text();
      const read = readMessage(first, { development: true });
      const previewLocation = read.kind === 'error' ? read.exceptions[0]?.previewLocation : undefined;
      if (previewLocation === undefined) throw new Error(first);
      return {
        src: `${previewLocation}/session`,
        messages: `${previewLocation}/messages`,
        sessionId: previewLocation.split('/').at(-1) ?? '',
        async collect() {
          const returnLocation = `${origin}/return/${crypto.randomUUID()}`;
          const second = evidenceRequest(procedure, about, line, { previewLocation, returnLocation });
          const response = await send(second, exchangeId);
          const type = response.headers.get('content-type') ?? '';
          return readAnswer(type, new Uint8Array(await response.arrayBuffer()));
        },
      };
    },
    stop() {
      void worker.stop();
    },
  };
}
