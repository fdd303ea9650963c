/**
 * Hostile evidence and hostile sessions in real browsers: `npm run hostile` for the whole corpus, `-- --slice` for the part
 * that `npm test` runs. Nothing may run, nothing may be asked of anybody, nothing may leave the page. The same payloads
 * without protection have to run: a harness that sees nothing proves nothing. `-- firefox` is one browser
 * alone, `-- --every=10` each tenth payload, `-- --only=PDF` the lines of the table that begin so.
 */
import { bombs } from './bombs.ts';
import { engines, launch, nothing, visit, type Engine, type Tally, type Visit } from './browser.ts';
import { alone, control } from './control.ts';
import { kinds, type Hostile } from './documents.ts';
import { everything, slice } from './payloads.ts';
import { Report } from './report.ts';
import { startServer } from './server.ts';
import { states } from './sessions.ts';
import { frames, seconds, within } from './stage.ts';

const short = process.argv.includes('--slice');
const every = Number(/^--every=(\d+)$/m.exec(process.argv.join('\n'))?.[1] ?? 1);
const payloads = short ? slice : everything().filter((_, n) => n % every === 0);
const only = /^--only=(.+)$/m.exec(process.argv.join('\n'))?.[1] ?? '';
const [documentsAtOnce, sessionsAtOnce] = [120, 50];
/** A page in Firefox that has had more documents in it answers ever later. */
const inOnePage = 2000;
/** Larger ones take seconds to make and to send to the browser. */
const largeBomb = 500_000;
/** Milliseconds after which a person notices that the page stands still. */
const slowest = 200;
/** Known to take longer, and held to what they take. */
const slower: Readonly<Record<string, number>> = { 'XML: quadratic entities': 2000 };
/** What `pace` takes on a machine that has nothing else to do. A slower one, or a busy one, gets more time in proportion. */
const usualPace = 20;
/** A pause of the machine comes once; what a document costs comes each time. */
const attempts = 3;

const server = await startServer(payloads);
const report = new Report();
let visits = 0;

async function inEngine(engine: Engine): Promise<void> {
  const browser = await launch(engine, server);
  let shown = await fresh();

  async function fresh(): Promise<Visit> {
    visits += 1;
    return visit(browser, `${server.origin}/protected/${visits}`);
  }

  async function renew(): Promise<void> {
    await shown.context.close();
    shown = await fresh();
  }

  /** One line of the table: what was done, and what came of it that should not have. */
  async function line(name: string, count: number, act: () => Promise<readonly string[]>): Promise<void> {
    if (!name.startsWith(only)) return;
    const started = Date.now();
    let found: readonly string[];
    try {
      found = await act();
    } catch (error) {
      found = [error instanceof Error ? error.message : String(error)];
    }
    // What is late by a moment still counts for this line.
    await seconds(0.1);
    const tally: Tally = { ...nothing(), ...shown.tally() };
    report.tell({ engine, name, count, tally, strays: server.strays(), found, took: Date.now() - started });
    if (found.length > 0 || tally.crashes > 0) await renew();
  }

  for (const [kind, make] of Object.entries(kinds)) {
    // A PDF has a worker of its own: a few at a time, and some of the payloads.
    const [step, atOnce] = kind === 'pdf' ? [short ? 4 : 20, 4] : [1, documentsAtOnce];
    const some = payloads.filter((_, n) => n % step === 0);
    for (let from = 0; from < some.length; from += inOnePage) {
      if (from > 0) await renew();
      const part = some.slice(from, from + inOnePage);
      await line(from === 0 ? kind : `${kind}, from ${from}`, part.length, async () => {
        const found: string[] = [];
        for (let at = 0; at < part.length; at += atOnce) {
          const documents = part.slice(at, at + atOnce).map((payload) => make(payload));
          found.push(...(await documentsOn(shown, documents)));
        }
        return found;
      });
    }
  }
  for (const state of states) {
    await line(`session: ${state}`, payloads.length, async () => {
      const found: string[] = [];
      for (let at = 0; at < payloads.length; at += sessionsAtOnce) {
        const ends = payloads.slice(at, at + sessionsAtOnce).map((_, n) => `/sessions/${at + n}/${state}`);
        const reached = await within(
          60,
          shown.page.evaluate((all) => window.hostile.showSessions(all), ends),
        );
        found.push(...reached.filter((what) => what.startsWith('found') || /^(?:idle|opening)$/.test(what)));
      }
      return found;
    });
  }
  for (const [name, bomb] of Object.entries(bombs)) {
    if (short && bomb.content.length > largeBomb) continue;
    await line(name, 1, async () => {
      let found: readonly string[] = [];
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const [outcome, task, most] = await bombOn(shown, bomb, slower[name] ?? slowest);
        console.log(`   ${name}: ${outcome}, longest task ${task} of ${most} ms`);
        if (outcome === 'still loading' || outcome === 'empty') return [outcome];
        if (task <= most) return [];
        found = [`stood still for ${task} ms, ${most} would do`];
      }
      return found;
    });
  }
  await shown.context.close();
  const open = { engine, browser, server, payloads };
  const some = short ? payloads.filter((_, n) => n % 3 === 0) : payloads;
  if (only === '') {
    for (const row of await alone({ ...open, payloads: some })) report.tell(row);
    report.tell(await control(open, short ? 5 : 1000 / every));
  }
  await browser.close();
}

/** What comes of it, the longest task on the way there, and how long one may be: on this machine, at this time. */
async function bombOn(
  { page }: Visit,
  bomb: Hostile,
  limit: number,
): Promise<readonly [outcome: string, task: number, most: number]> {
  const pace = (): Promise<number> => page.evaluate(() => window.hostile.pace());
  const before = await pace();
  const [outcome = 'nothing'] = await within(
    30,
    page.evaluate((one) => window.hostile.showDocuments([one], 15), bomb),
  );
  const task = await page.evaluate(() => window.hostile.longestTask());
  const most = limit * Math.max(1, before / usualPace, (await pace()) / usualPace);
  return [outcome, task, Math.round(most)];
}

async function documentsOn({ page }: Visit, documents: readonly Hostile[]): Promise<readonly string[]> {
  const outcomes = await within(
    60,
    page.evaluate((all) => window.hostile.showDocuments(all), [...documents]),
  );
  const inside = await frames(page);
  const left = await page.evaluate(() => window.hostile.audit());
  return [...outcomes.filter((one) => one === 'still loading' || one === 'empty'), ...left, ...inside];
}

const named = engines.filter((engine) => process.argv.includes(engine));
const wanted = named.length > 0 ? named : short ? engines.slice(0, 1) : engines;
for (const engine of wanted) await inEngine(engine);
server.stop();
process.exitCode = report.end() ? 0 : 1;
