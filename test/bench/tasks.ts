/**
 * The longest task of the page's main thread between marks, in milliseconds of the processor: what another program
 * takes from it meanwhile does not count. Of several rounds the median.
 */
import type { CDPSession } from '@playwright/test';
import { median } from './rows.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

interface Tasks {
  /** Ends it. The page has made the marks `loading`, `scrolling` and `done`, in this order, again and again. */
  longest(): Promise<{ readonly loading: number; readonly scrolling: number }>;
}

/** From now on. */
export async function watchTasks(session: CDPSession): Promise<Tasks> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return {
    async longest() {
      const over = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await over;
      return {
        loading: between(events, 'loading', 'scrolling'),
        scrolling: between(events, 'scrolling', 'done'),
      };
    },
  };
}

function between(events: readonly TraceEvent[], from: string, to: string): number {
  const marks = (name: string): readonly TraceEvent[] =>
    events.filter((one) => one.name === name && one.ph !== 'X').sort((a, b) => a.ts - b.ts);
  const [begins, ends] = [marks(from), marks(to)];
  const rounds = begins.map((begin, at) => {
    const tasks = events.filter(
      ({ ph, pid, tid, ts }) =>
        ph === 'X' && pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < (ends[at]?.ts ?? 0),
    );
    return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
  });
  // The first round pays for the chunks, which a person has paid for with the first document.
  return median(rounds.slice(1));
}
