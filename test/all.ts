/**
 * Everything that `npm test` checks, and one line at the end: `N passed, N failed`.
 *
 * A step is a command. Its tests are counted where its output tells how many there were; a command that only
 * succeeds or fails counts as one. `npm test -- lint unit` runs only the steps named, in each browser.
 */
import { spawn } from 'node:child_process';
import { findFirefox, prepareMachine } from './support/machine.ts';

interface Step {
  readonly name: string;
  readonly command: string;
}

/** What reads the code, while it is built and what needs no browser runs. */
const reading: readonly Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'types of the pure layers', command: 'tsc -p src/tsconfig.pure.json' },
  { name: 'types of the provider as a Web application', command: 'tsc -p demo/provider/tsconfig.json' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'unused', command: 'knip' },
  { name: 'contract', command: 'node test/guards/contract.ts' },
  { name: 'manifest', command: 'node test/guards/manifest.ts' },
];
const building: readonly Step[] = [{ name: 'build', command: 'npm run --silent build' }];
const hostile: readonly Step[] = [{ name: 'hostile', command: 'node test/hostile/run.ts --slice' }];
const built: readonly Step[] = [
  { name: 'size', command: 'node test/guards/size.ts' },
  { name: 'package', command: 'node test/guards/package.ts' },
  { name: 'descriptions', command: 'node test/guards/described.ts' },
  { name: 'node', command: 'node --test "test/node/**/*.test.ts"' },
];
const unit = (engine: string): Step => ({
  name: `unit in ${engine}`,
  command: `ENGINES=${engine} web-test-runner --config test/web-test-runner.config.mjs`,
});
const endToEnd = (engine: string): Step => ({
  name: `e2e in ${engine}`,
  command: `playwright test --config test/e2e/playwright.config.ts --project ${engine}`,
});

interface Result {
  readonly passed: number;
  readonly failed: number;
}

function run({ name, command }: Step): Promise<Result> {
  console.log(`… ${name}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('close', (status) => {
      const result = counted(output, status === 0);
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      // As a whole, because two steps run at a time.
      console.log(`\n── ${name}: ${command}\n${output}`);
      // Not on a line of its own: that form is kept for the last line.
      console.log(`── ${name}: ${result.passed} passed and ${result.failed} failed in ${seconds} s`);
      resolve(result);
    });
  });
}

/** The number of tests, as each runner prints it. A step that failed never counts less than one failure. */
function counted(output: string, succeeded: boolean): Result {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = last(/^\s*(?:ℹ |# )pass (\d+)/gm) || last(/^\s*(\d+) passed/gm);
  const failed = last(/^\s*(?:ℹ |# )fail (\d+)/gm) || last(/^\s*(?:\d+ passed, )?(\d+) failed/gm);
  if (!succeeded) return { passed, failed: Math.max(1, failed) };
  return { passed: passed || 1, failed };
}

/** As it is asked for, in each browser. */
const short = ({ name }: Step): string => name.replace(/ in \w*$/, '');
const names = new Set([reading, building, built, hostile, [unit(''), endToEnd('')]].flat().map(short));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.has(name));
if (unknown.length > 0) {
  throw new Error(`There is no step called ${unknown.join(', ')}. There are: ${[...names].join(', ')}.`);
}
const results: Result[] = [];
const oneByOne = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    if (wanted.length === 0 || wanted.includes(short(step))) results.push(await run(step));
  }
};
const read = oneByOne(reading);
const build = oneByOne(building);
// While the first steps go on, which need no browser.
await prepareMachine();
const firefox = findFirefox() !== undefined;
// Rows that never wait for one another: one for each core that any machine has, and one that mostly waits for its browser.
await Promise.all([
  Promise.all([read, build]).then(() => oneByOne([unit('chromium'), endToEnd('chromium')])),
  build.then(() => oneByOne([...built, ...(firefox ? [unit('firefox')] : [])])),
  build.then(() => oneByOne([...hostile, ...(firefox ? [endToEnd('firefox')] : [])])),
]);
const sum = (key: keyof Result): number => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
