/**
 * `npm run faults -- --runs N --seed S`: randomised visits on a network on which everything goes wrong. With `--e2e` in a
 * real browser, against the demo's provider as a process and its database (after `npm run build`).
 */
import { parseArgs } from 'node:util';
import { openFile } from '../../demo/provider/database/node-sqlite.ts';
import { migrate, type Tables } from '../../demo/provider/database/schema.ts';
import { browserJourneys } from './e2e/run.ts';
import { protectedWell, randomJourney } from './journey.ts';
import { enterFastWorld } from './world.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** oneKey, resume, tabs or digests: without it the run has to fail. */
    without: { type: 'string' },
    /** After so many the run ends. */
    failures: { type: 'string', default: '5' },
    e2e: { type: 'boolean', default: false },
    /** Visits in the browser at once. */
    workers: { type: 'string', default: '4' },
  },
});
const [runs, seed, failures] = [
  Number(values.runs ?? (values.e2e ? 1000 : 10_000)),
  Number(values.seed),
  Number(values.failures),
];
const protections = { ...protectedWell, ...(values.without !== undefined && { [values.without]: false }) };
const every = values.e2e ? 100 : 1000;
let failed = 0;
let visits = 0;
const fails = (what: string): void => {
  failed += 1;
  console.error(what);
};
const done = (count: number): void => {
  visits = count;
  if (count > 0 && count % every === 0) console.log(`${count} visits, ${failed} failed, ${seconds()} s`);
};
const started = performance.now();
const seconds = (): number => Math.round((performance.now() - started) / 1000);

if (values.e2e) {
  const workers = Number(values.workers);
  await browserJourneys({ runs, seed, protections, failures, workers, failed: fails, done });
} else {
  enterFastWorld();
  for (let n = 0; n < runs && failed < failures; n += 1) {
    const database = openFile<Tables>(':memory:');
    await migrate(database, 'blob');
    await randomJourney(database, seed + n, protections).catch((thrown: unknown) =>
      fails(thrown instanceof Error ? thrown.message : String(thrown)),
    );
    await database.destroy();
    done(n + 1);
  }
}
console.log(`${visits} visits from seed ${seed}, in ${seconds()} s`);
console.log(`${visits - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
