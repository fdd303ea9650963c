/** One visit in a real browser, against the real provider, from the link to the end; and what must hold about it. */
import assert from 'node:assert/strict';
import type { BrowserContext, Page } from '@playwright/test';
import type { State } from '../../../src/machine/state.ts';
import { Chance } from '../chance.ts';
import type { Checked, Entered } from './in-page.ts';
import { BrowserTab } from './person.ts';
import type { ProviderProcess } from './provider-process.ts';
import { anotherPage, type FaultyWire } from './wire.ts';

const over: ReadonlySet<State['name']> = new Set([
  'finished',
  'awaitingReturn',
  'alreadyDecided',
  'expired',
  'failed',
  'linkInvalid',
]);
const open: ReadonlySet<State['name']> = new Set(['reviewing', 'checking', 'postponed']);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!condition() && performance.now() < end) await pause(10);
  return condition();
}

const written = (checked: Checked | undefined): string => sorted(checked?.verdicts ?? {});
const sorted = (verdicts: object): string =>
  JSON.stringify(Object.entries(verdicts).sort(([one], [other]) => one.localeCompare(other)));

export class BrowserJourney {
  readonly #provider: ProviderProcess;
  readonly #wire: FaultyWire;
  readonly #context: BrowserContext;
  readonly #tabs: BrowserTab[] = [];
  readonly #gone: BrowserTab[] = [];
  readonly #faults: string[] = [];
  readonly #chance: Chance;
  readonly #seed: number;
  #id = '';
  #path = '';
  /** A tab was closed: what it had not sent yet is gone with it, and the person knows. */
  #closed = false;
  #changes = false;

  constructor(seed: number, provider: ProviderProcess, wire: FaultyWire, context: BrowserContext) {
    this.#seed = seed;
    this.#chance = new Chance(seed);
    this.#provider = provider;
    this.#wire = wire;
    this.#context = context;
  }

  /** The page says that it reached a state. Held against the provider's database at once. */
  entered(page: Page, told: Entered): void {
    const tab = this.#tabs.find((one) => one.page === page);
    if (!tab) return;
    if (tab.onItsWay && told.before === 'opening' && told.state === 'reviewing' && !this.#changes)
      this.#faults.push('asked once more about what is on its way');
    tab.told(told);
    const rows = this.#provider.recorded(this.#id);
    if (told.state === 'finished' || told.state === 'awaitingReturn') {
      const [row] = rows;
      if (!row?.verdicts) this.#faults.push('told that it is recorded, and it is not');
      else if (Date.parse(row.recorded_at) > told.at)
        this.#faults.push('told that it is recorded before it was');
      else if (sorted(JSON.parse(row.verdicts) as object) !== written(tab.confirmations.at(-1)))
        this.#faults.push('recorded something else than was confirmed');
    }
    if (told.unsent && rows.some(({ verdicts }) => verdicts !== null))
      this.#faults.push('told that nothing was sent, and it is recorded');
    const unreadable = this.#wire.log.some((line) => line.endsWith(anotherPage));
    const alone = this.#tabs.length + this.#gone.length === 1;
    if (alone && told.before === 'sending' && told.state === 'alreadyDecided' && !unreadable)
      this.#faults.push('told that somebody else decided');
  }

  /** Where the visit is, and what happened on the wire. */
  get where(): string {
    return [this.#tabs.map(({ state }) => state).join(), ...this.#wire.log].join('\n');
  }

  /** @throws AssertionError with the seed and what happened on the wire. */
  async run(origin: string): Promise<void> {
    const chance = this.#chance;
    const { path, id } = await this.#provider.begin(chance);
    this.#id = id;
    this.#path = origin + path;
    this.#wire.begin(new Chance(this.#seed + 7), chance.of([0, 0.15, 0.3, 0.6]));
    this.#changes = chance.happens(0.2);
    const alone = chance.happens(0.6);
    const ends = chance.happens(0.04) ? chance.below(4) : undefined;
    try {
      await this.#open();
      if (!alone && chance.happens(0.5)) await this.#open();
      for (let step = 0; step < 8 && !this.#isOver(); step += 1) {
        if (step === ends) this.#provider.expire(id);
        await this.#step(chance.of(this.#tabs));
        if (!alone && this.#tabs.length === 1 && chance.happens(0.3)) await this.#open();
        if (chance.happens(0.02)) void this.#provider.restart();
      }
      this.#wire.heal();
      await this.#provider.up();
      await this.#judge(ends !== undefined);
    } catch (thrown) {
      const what = thrown instanceof Error ? thrown.message : String(thrown);
      throw new Error(`seed ${this.#seed}: ${what}\n${this.where}`, { cause: thrown });
    } finally {
      this.#wire.heal();
      await Promise.all(this.#tabs.map((tab) => tab.close()));
    }
  }

  #isOver(): boolean {
    return this.#tabs.some(({ state }) => over.has(state));
  }

  async #open(): Promise<void> {
    const page = await this.#context.newPage();
    const number = this.#tabs.length + this.#gone.length + 1;
    const opening = new BrowserTab(page, this.#path, (what) =>
      this.#wire.log.push(`tab ${number}, ${opening.state}: ${what}`),
    );
    this.#tabs.push(opening);
    await opening.visit();
  }

  /** What a person does next, and what happens to them. */
  async #step(tab: BrowserTab): Promise<void> {
    const chance = this.#chance;
    if (this.#tabs.length > 1) await tab.toFront();
    await until(() => tab.state !== 'idle' && tab.state !== 'opening', 2);
    if (tab.state === 'unreachable' && chance.happens(0.5)) await tab.press('Try now');
    if (tab.state === 'postponed') await tab.press('Go on now');
    if (tab.state === 'reviewing') {
      if (chance.happens(0.05)) await tab.press('Finish later');
      else await tab.choose(chance);
    }
    if (tab.state === 'checking') {
      if (this.#changes && chance.happens(0.6)) this.#provider.change(this.#id);
      if (chance.happens(0.1)) await tab.press('Go back');
      else await tab.confirm(chance.happens(0.4) ? 2 : 1);
    }
    await pause(chance.below(60));
    if (chance.happens(tab.state === 'sending' ? 0.35 : 0.08)) await this.#disturb(tab);
  }

  async #disturb(tab: BrowserTab): Promise<void> {
    const chance = this.#chance;
    if (chance.happens(0.7)) await tab.reload();
    else if (chance.happens(0.6)) await tab.awayAndBack();
    else {
      this.#closed = true;
      await tab.close();
      this.#gone.push(...this.#tabs.splice(this.#tabs.indexOf(tab), 1));
      await this.#open();
    }
  }

  async #judge(expires: boolean): Promise<void> {
    for (const tab of this.#tabs) if (tab.state === 'unreachable') await tab.press('Try now');
    const still = (): boolean => this.#tabs.every(({ state }) => over.has(state) || open.has(state));
    assert.ok(await until(still, 30), 'left without a way on');
    // A press may still be on its way: then the screen is another one in a moment.
    for (const tab of this.#tabs) {
      const left = (await tab.hasWayOn()) || ((await until(still, 30)) && (await tab.hasWayOn()));
      assert.ok(left, 'a screen with nothing to do');
    }
    const rows = this.#provider.recorded(this.#id);
    assert.ok(rows.length <= 1, 'recorded twice');
    const [row] = rows;
    if (row?.verdicts) {
      await this.#judgeRecorded(row.verdicts);
    } else if (!this.#changes && !this.#closed && !expires) {
      const untold = this.#tabs.find(
        ({ confirmations, state }) => confirmations.length > 0 && state !== 'failed',
      );
      assert.ok(!untold, 'confirmed, and lost');
    }
    assert.deepEqual(this.#faults, []);
  }

  async #judgeRecorded(verdicts: string): Promise<void> {
    const seen = [...this.#tabs, ...this.#gone].flatMap(({ confirmations }) => confirmations);
    const meant = seen.filter((one) => written(one) === sorted(JSON.parse(verdicts) as object));
    assert.ok(meant.length > 0, 'recorded what nobody confirmed');
    const held = JSON.stringify(this.#provider.digests(this.#id));
    assert.ok(
      meant.some(({ digests }) => JSON.stringify(digests) === held),
      'recorded about what was not shown',
    );
    const closed = await until(() => !this.#tabs.some(({ state }) => open.has(state)), 20);
    assert.ok(closed, 'a form is live although the visit is decided');
  }
}
