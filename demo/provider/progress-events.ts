/** The slow archive, told of step by step: server-sent events below `/preview/:id/session`. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { components } from '../../src/provider/rest/openapi.generated.ts';
import { countRead, fetchingSteps, findVisit, isOver, type World } from './visits.ts';

type Progress = components['schemas']['Progress'];

export function progressEvents(world: World): Hono {
  const app = new Hono();
  app.get('/', async (context) => {
    const { id } = await findVisit(world, context.req.param('id') ?? '');
    const response = streamSSE(context, async (stream) => {
      while (!stream.aborted) {
        const progress = await nextStep(world, id);
        if (!progress) {
          await stream.writeSSE({ event: 'changed', data: '' });
          return;
        }
        await stream.writeSSE({ event: 'progress', data: JSON.stringify(progress) });
        await stream.sleep(world.settings.stepEvery);
      }
    });
    response.headers.set('cache-control', 'no-store');
    return response;
  });
  return app;
}

/** `undefined` once there is something else to read than progress. */
async function nextStep(world: World, id: string): Promise<Progress | undefined> {
  const visit = await findVisit(world, id);
  if (visit.situation !== 'fetching' || visit.decision || isOver(visit)) return undefined;
  const { reads } = (await countRead(world, visit)).row;
  return reads <= fetchingSteps ? { done: reads - 1, total: fetchingSteps } : undefined;
}
