/**
 * `npm run bench`: builds, measures everything one after the other, and prints one table. `-- journey peers` measures
 * these only; `-- --readme` writes what was measured into the README, between its marks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { figure, lines, verdict, type Row } from './rows.ts';

/** Scripts of package.json, without `bench:`; the last line of each with `--json` is its rows. */
const all = ['journey', 'previews', 'peers', 'structured', 'pdf', 'edm', 'provider'] as const;
const named = all.filter((name) => process.argv.includes(name));
const wanted = named.length > 0 ? named : all;

function measure(name: string): Promise<readonly Row[]> {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', `bench:${name}`, '--', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk.toString().replace(/^\[\{.*\}\]$/gm, ''));
    });
    child.on('close', () => resolve(rowsIn(output, name)));
  });
}

function rowsIn(output: string, name: string): readonly Row[] {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last) as Row[];
  } catch {
    return [{ name: `${name} came to no end`, measured: 0, limit: 0, unit: '', ok: false }];
  }
}

/** What the figures depend on, and whether anything else ran. */
function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1) ?? ''} before`;
}

function markdown(rows: readonly Row[], where: string): string {
  const cells = rows.map((one) => {
    const limit = one.limit === null ? '' : figure(one.limit, one.unit);
    return `| ${one.name} | ${figure(one.measured, one.unit)} | ${limit} | ${verdict(one)} |`;
  });
  return [
    '| What | Measured | At most | |',
    '| --- | --: | --: | --- |',
    ...cells,
    '',
    `Measured with ${where}.`,
  ].join('\n');
}

function writeReadme(rows: readonly Row[], where: string): void {
  const marks = /(<!-- bench -->\n)[^]*(\n<!-- \/bench -->)/;
  const readme = readFileSync('README.md', 'utf8');
  if (!marks.test(readme)) throw new Error('README.md has no place for the figures.');
  writeFileSync(
    'README.md',
    readme.replace(marks, (_, from: string, to: string) => `${from}\n${markdown(rows, where)}\n${to}`),
  );
  spawnSync('prettier', ['--write', '--log-level', 'warn', 'README.md'], { stdio: 'inherit' });
}

const where = machine();
if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1);
const rows: Row[] = [];
for (const name of wanted) rows.push(...(await measure(name)));
console.log(`\n${lines(rows).join('\n')}\n\nMeasured with ${where}.`);
if (process.argv.includes('--readme')) writeReadme(rows, where);
const missed = rows.filter(({ ok }) => !ok).length;
console.log(`${rows.filter(({ limit, ok }) => limit !== null && ok).length} held, ${missed} missed`);
process.exitCode = missed > 0 ? 1 : 0;
