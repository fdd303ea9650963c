/** The command as a process, against the demo over HTTP, with its database in a file. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { createProvider } from '../../../demo/provider/app.ts';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { demoRegistry } from '../../../demo/provider/demo-registry.ts';
import { scenarios, type Report } from '../../../src/conformance/index.ts';
import { allowing, altered, portal, spoiling, type Send } from './back-end.ts';

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['bin/oots-preview-space.ts', ...args],
      { encoding: 'utf8' },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const conformance = (...args: readonly string[]): Promise<Ended> => run('conformance', ...args);

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-'));
  let database: Database;
  let server: ServerType;
  let home: string;
  /** Stands in front of the provider; a test may put something else there. */
  let front: Send;
  let provider: Send;

  before(async () => {
    database = openFile<Tables>(join(folder, 'provider.sqlite'));
    await migrate(database, 'blob');
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server = serve({ fetch: (request) => front(request), port: 0 }, resolve);
    });
    home = `http://localhost:${port}`;
    const settings = { origin: home, requesterOrigins: [portal], development: true };
    const demo = createProvider({ database, registry: demoRegistry, settings });
    provider = (request) => demo.fetch(request);
    front = provider;
  });
  after(async () => {
    await new Promise((resolve) => server.close(resolve));
    await database.destroy();
    rmSync(folder, { recursive: true });
  });

  it('passes the demo, and says so in a table', async () => {
    const { status, out, err } = await conformance(`${home}/conformance`);

    assert.equal(err, '');
    for (const { name } of scenarios)
      assert.match(out, new RegExp(`^${name} +passed +\\d+\\.\\d\\d s +\\d+$`, 'm'));
    assert.match(out, new RegExp(`\\n${scenarios.length} passed, 0 failed, 0 not offered\\n$`));
    assert.equal(status, 0);
  });

  it('says the same in JSON', async () => {
    const { status, out } = await conformance(`${home}/conformance`, '--json');
    const { passed, scenarios: played } = JSON.parse(out) as Report;

    assert.equal(passed, true);
    assert.deepEqual(
      played.map(({ scenario, result }) => [scenario, result]),
      scenarios.map(({ name }) => [name, 'passed']),
    );
    assert.equal(status, 0);
  });

  it('says of a failure what was expected, what came, and where the contract says so', async () => {
    front = spoiling('GET /documents', (response) => altered(response, { headers: { 'repr-digest': null } }))(
      provider,
    );
    const { status, out } = await conformance(`${home}/conformance`, '--only', 'documents,deferred');
    front = provider;

    assert.match(out, /^documents +FAILED /m);
    assert.match(out, /^deferred +passed /m);
    assert.match(out, /^documents: document-repr-digest$/m);
    assert.match(out, /^ {2}expected {2}Repr-Digest with the SHA-256 that the session announces$/m);
    assert.match(
      out,
      /^ {2}came {6}GET \/documents\/[0-9a-f-]{36} → 200, no Repr-Digest, announced sha-256=:.{44}:$/m,
    );
    assert.match(
      out,
      /^ {2}contract {2}openapi\.yaml#\/paths\/~1documents~1\{documentId\}\/get\/responses\/200\/headers\/Repr-Digest$/m,
    );
    assert.match(out, /\n1 passed, 1 failed, 0 not offered\n$/);
    assert.equal(status, 1);
  });

  it('asks as a page of another origin would', async () => {
    const friend = 'https://portal.example';
    const only = ['--only', 'happy-path,headers'];
    const refused = await conformance(`${home}/conformance`, '--origin', friend, ...only);
    front = allowing(friend)(provider);
    const allowed = await conformance(`${home}/conformance`, '--origin', friend, ...only);
    front = provider;

    assert.match(refused.out, /^headers: origin-allowed$/m);
    assert.match(refused.out, /^headers: preflight-passes$/m);
    assert.equal(refused.status, 1);
    assert.equal(allowed.status, 0);
  });

  it('takes sessions from a file, and says what is missing there', async () => {
    const offer = await fetch(`${home}/conformance`, { method: 'POST', body: '{"scenario":"refuse-all"}' });
    const file = join(folder, 'sessions.json');
    writeFileSync(file, JSON.stringify({ 'refuse-all': [offer.headers.get('location')] }));
    const { status, out } = await conformance('--sessions', file, '--only', 'refuse-all,expired');

    assert.match(out, /^refuse-all +passed /m);
    assert.match(out, /^expired +not offered$/m);
    assert.match(out, /^ {2}expired: a session whose time to decide is over/m);
    assert.equal(status, 1);
  });

  it('does not mind what is missing with --allow-missing', async () => {
    const offer = await fetch(`${home}/conformance`, { method: 'POST', body: '{"scenario":"deferred"}' });
    const file = join(folder, 'sessions.json');
    writeFileSync(file, JSON.stringify({ deferred: [offer.headers.get('location')] }));

    assert.equal((await conformance('--sessions', file, '--allow-missing')).status, 0);
  });

  it('tells how it is run', async () => {
    const { status, out } = await conformance('--help');

    for (const { name } of scenarios) assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    for (const option of ['--sessions', '--origin', '--patience', '--only', '--allow-missing', '--json'])
      assert.match(out, new RegExp(`^ {2}${option} `, 'm'));
    assert.equal(status, 0);
  });

  for (const [what, args, message] of [
    ['no address', [], /Name <url>, or --sessions <file>/],
    ['two addresses', ['http://localhost/a', 'http://localhost/b'], /One address is enough/],
    ['an address and a file', ['http://localhost/a', '--sessions', 'file.json'], /name one of them/],
    ['an address that is none', ['localhost:4301'], /starts with http/],
    ['an option that there is not', ['http://localhost/', '--fast'], /--fast/],
    [
      'a scenario that there is not',
      ['http://localhost/', '--only', 'sunday'],
      /no scenario sunday.*happy-path/,
    ],
    ['an origin with a path', ['http://localhost/', '--origin', 'https://portal.example/'], /--origin takes/],
    ['no patience', ['http://localhost/', '--patience', '0'], /--patience takes seconds/],
    ['a file that is not there', ['--sessions', 'nowhere.json'], /nowhere\.json cannot be read/],
    ['a file with something else', ['--sessions', 'package.json'], /there is no scenario name/],
  ] as const) {
    it(`could not be run with ${what}, and says what to do`, async () => {
      const { status, out, err } = await conformance(...args);

      assert.match(err, message);
      assert.match(err, /conformance --help/);
      assert.equal(out, '');
      assert.equal(status, 2);
    });
  }

  it('could not be run where there is no server, and says what to do', async () => {
    const free = await new Promise<AddressInfo>((resolve) => {
      const short = serve({ fetch: (request) => front(request), port: 0 }, (address) => {
        short.close(() => resolve(address));
      });
    });
    const { status, err } = await conformance(`http://localhost:${free.port}/conformance`);

    assert.match(
      err,
      /no connection to http:\/\/localhost:\d+\/conformance \(.*ECONNREFUSED.*\)\. Start the server/,
    );
    assert.equal(status, 2);
  });

  it('could not be run where the address is another one', async () => {
    const { status, err } = await conformance(`${home}/elsewhere`);

    assert.match(err, /offers none of the scenarios/);
    assert.equal(status, 2);
  });

  it('knows no other command', async () => {
    const { status, err } = await run('dance');

    assert.match(err, /no command dance/);
    assert.equal(status, 2);
  });
});
