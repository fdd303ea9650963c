/**
 * Everything that `npm test` checks, and one line at the end: `N passed, N failed`.
 *
 * A step is a command. Its tests are counted where its output tells how many there were; a command that only
 * succeeds or fails counts as one. `npm test -- lint unit` runs only the steps named, in each browser.
 *
 * What a step printed comes when it is over, and that of the steps that failed comes last: whoever is told that
 * something failed finds it at the end.
 */
import { spawn } from 'node:child_process';
import { findFirefox, prepareMachine } from './support/machine.ts';

/** What a step cannot do without: what is built, or browsers and a database on the machine. */
type Need = 'build' | 'machine';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly needs?: readonly Need[];
}

const unit = (engine: string): Step => ({
  name: `unit in ${engine}`,
  command: `ENGINES=${engine} web-test-runner --config test/web-test-runner.config.mjs`,
  needs: ['machine'],
});
const endToEnd = (engine: string): Step => ({
  name: `e2e in ${engine}`,
  command: `playwright test --config test/e2e/playwright.config.ts --project ${engine}`,
  needs: ['build', 'machine'],
});

const build: Step = { name: 'build', command: 'npm run --silent build' };
/** What reads the code comes first, because it says soonest what is wrong. */
const steps: readonly Step[] = [
  build,
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'types of the pure layers', command: 'tsc -p src/tsconfig.pure.json' },
  { name: 'types of the provider as a Web application', command: 'tsc -p demo/provider/tsconfig.json' },
  { name: 'unused', command: 'knip' },
  { name: 'contract', command: 'node test/guards/contract.ts' },
  { name: 'manifest', command: 'node test/guards/manifest.ts' },
  { name: 'size', command: 'node test/guards/size.ts', needs: ['build'] },
  { name: 'package', command: 'node test/guards/package.ts', needs: ['build'] },
  { name: 'descriptions', command: 'node test/guards/described.ts', needs: ['build'] },
  { name: 'node', command: 'node --test "test/node/**/*.test.ts"', needs: ['build', 'machine'] },
  { name: 'hostile', command: 'node test/hostile/run.ts --slice', needs: ['build', 'machine'] },
  endToEnd('chromium'),
  unit('firefox'),
  unit('chromium'),
  endToEnd('firefox'),
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Result extends Count {
  /** All that the step printed, with its name. */
  readonly told: string;
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
      const { passed, failed } = counted(output, status === 0);
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      // As a whole, because steps run beside one another.
      const told = `\n── ${name}: ${command}\n${output}`;
      if (failed === 0) console.log(told);
      // Not on a line of its own: that form is kept for the last line.
      console.log(`── ${name}: ${passed} passed and ${failed} failed in ${seconds} s`);
      resolve({ passed, failed, told });
    });
  });
}

/** The number of tests, as each runner prints it. A step that failed never counts less than one failure. */
function counted(output: string, succeeded: boolean): Count {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = last(/^\s*(?:ℹ |# )pass (\d+)/gm) || last(/^\s*(\d+) passed/gm);
  const failed = last(/^\s*(?:ℹ |# )fail (\d+)/gm) || last(/^\s*(?:\d+ passed, )?(\d+) failed/gm);
  if (!succeeded) return { passed, failed: Math.max(1, failed) };
  return { passed: passed || 1, failed };
}

/** As it is asked for, in each browser. */
const short = ({ name }: Step): string => name.replace(/ in \w*$/, '');
const names = new Set(steps.map(short));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.has(name));
if (unknown.length > 0) {
  throw new Error(`There is no step called ${unknown.join(', ')}. There are: ${[...names].join(', ')}.`);
}
const isWanted = (step: Step): boolean => wanted.length === 0 || wanted.includes(short(step));
const results: Result[] = [];
const todo = steps.filter(isWanted);
let built = (): void => undefined;
const whenBuilt = new Promise<void>((resolve) => (built = resolve));
if (!isWanted(build)) built();
const ready: Readonly<Record<Need, Promise<void>>> = { build: whenBuilt, machine: prepareMachine() };

/** Takes the next step as soon as the last is over. */
async function work(): Promise<void> {
  for (let step = todo.shift(); step; step = todo.shift()) {
    for (const need of step.needs ?? []) await ready[need];
    if (step.name.endsWith('firefox') && findFirefox() === undefined) continue;
    results.push(await run(step));
    if (step === build) built();
  }
}

// Two at a time, for as many cores as any machine has: with more of them everything takes longer than it is waited for.
await Promise.all([work(), work()]);
for (const { failed, told } of results) if (failed > 0) console.log(told);
const sum = (key: keyof Count): number => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
