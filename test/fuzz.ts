/**
 * Reads mutated messages of every line: `npm run fuzz` for 100,000 of them, `npm run fuzz -- 500000 7` for more and for
 * another seed. Takes minutes; the test suite has a short run of the same.
 */
import { lineIds, readMessage, writeMessage } from '../src/provider/edm/index.ts';
import { fixture, fixtureNames } from './node/edm/fixtures.ts';
import { readMutations } from './support/mutations.ts';

const [count = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const texts = fixtureNames.flatMap((name) =>
  lineIds.map((line) => writeMessage({ ...readMessage(fixture(name)), line })),
);
const started = performance.now();
const { read, refused } = readMutations(texts, count, seed);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${count} messages, seed ${seed}: ${read} read, ${refused} refused, none crashed, in ${seconds} s`,
);
