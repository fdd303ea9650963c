/** Evidence that takes its time: told of step by step where the provider does so, else asked for every so often. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { effectsOn } from '../../../src/machine/effects.ts';
import type { State } from '../../../src/machine/state.ts';
import { createPreviewStore } from '../../../src/machine/store.ts';
import { previewHandlers, type ScenarioName } from '../../../src/msw/index.ts';
import { restProvider } from '../../../src/provider/rest/provider.ts';
import { enterFastWorld } from '../../faults/world.ts';

const src = 'https://provider.example/preview/1/session';
const kept = { read: () => undefined, keep: () => undefined, forget: () => undefined };

enterFastWorld();

/** What was asked for and what the person saw, until there was something to decide. */
async function waited(scenario: ScenarioName): Promise<{ asked: string[]; seen: State[] }> {
  const handlers = [...previewHandlers(src, scenario)];
  const asked: string[] = [];
  const provider = restProvider(src, async (request) => {
    asked.push(request.url.slice(src.length));
    return (await getResponse(handlers, request)) ?? Response.error();
  });
  const store = createPreviewStore(
    effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined }),
  );
  const seen: State[] = [];
  await new Promise<void>((resolve) => {
    store.subscribe((state) => {
      seen.push(state);
      if (state.name === 'reviewing') resolve();
    });
    store.dispatch({ type: 'opened' });
  });
  store.destroy();
  return { asked, seen };
}

describe('evidence that takes its time', () => {
  it('is followed step by step, and the session read again when it is worth it', async () => {
    const { asked, seen } = await waited('fetching-followed');

    assert.deepEqual(asked, ['', '/progress-events', '']);
    assert.deepEqual(
      seen.flatMap((state) => (state.name === 'fetching' ? [state.progress?.done] : [])),
      [1, 2],
    );
  });

  it('is asked for every so often once the stream broke off, which is not tried again', async () => {
    const { asked } = await waited('fetching-breaks-off');

    assert.deepEqual(asked, ['', '/progress-events', '', '']);
  });

  it('is asked for every so often where nothing else is offered', async () => {
    const { asked } = await waited('fetching');

    assert.deepEqual(asked, ['', '', '']);
  });
});
