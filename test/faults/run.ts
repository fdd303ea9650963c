/** `npm run faults -- --runs N --seed S`: randomised visits on a network on which everything goes wrong. */
import { parseArgs } from 'node:util';
import { openFile } from '../../demo/provider/database/node-sqlite.ts';
import { migrate, type Tables } from '../../demo/provider/database/schema.ts';
import { protectedWell, randomJourney } from './journey.ts';
import { enterFastWorld } from './world.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** oneKey, resume, tabs or digests: without it the run has to fail. */
    without: { type: 'string' },
    /** After so many the run ends. */
    failures: { type: 'string', default: '5' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const protections = { ...protectedWell, ...(values.without !== undefined && { [values.without]: false }) };

enterFastWorld();
let failed = 0;
const started = performance.now();
for (let n = 0; n < runs && failed < Number(values.failures); n += 1) {
  const database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
  await randomJourney(database, seed + n, protections).catch((thrown: unknown) => {
    failed += 1;
    console.error(thrown instanceof Error ? thrown.message : thrown);
  });
  await database.destroy();
  if ((n + 1) % 1000 === 0) console.log(`${n + 1} visits, ${failed} failed`);
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${runs} visits from seed ${seed}, in ${seconds} s`);
console.log(`${runs - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
