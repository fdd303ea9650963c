/** A page in a frame and the page around it, on two origins. Whatever a stranger says, nothing happens. */
import { expect } from '@open-wc/testing';
import { connectFrame, type ConnectedFrame, type FrameOptions } from '../../src/host/frame/index.ts';
import { waitUntil } from '../support/patience.ts';
import type { Sight } from './inside.ts';

const around = location.origin;
/** The same server under other names: to a browser, other origins. */
const authority = around.replace('localhost', '127.0.0.1');
const stranger = around.replace('localhost', 'stranger.localhost');
const inside = (origins = around): string =>
  `${authority}/test/frame/inside.html?origins=${encodeURIComponent(origins)}`;
const relay = (origin: string): string => `${origin}/test/frame/stranger.html`;
const wayBack = {
  kind: 'known',
  url: 'https://portal.example/return/1',
  host: 'portal.example',
  method: 'GET',
};

let iframe: HTMLIFrameElement;
let frame: ConnectedFrame | undefined;
let heard: [string, unknown][] = [];
let warnings: string[] = [];
const { warn } = console;

const everything = (): Pick<FrameOptions, 'onState' | 'onLanguage' | 'onLeaving'> => ({
  onState: (state) => heard.push(['state', state]),
  onLanguage: (language) => heard.push(['language', language]),
  onLeaving: (way) => heard.push(['leaving', way]),
});
const connect = (options: Partial<FrameOptions> = {}): void => {
  frame = connectFrame(iframe, { origin: authority, ...everything(), ...options });
};
const hears = (what: string, value?: unknown): Promise<void> =>
  waitUntil(
    () => heard.some(([name, said]) => name === what && (value === undefined || deepEqual(said, value))),
    `${what} ${JSON.stringify(value)}`,
  );
const deepEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const reviewing = { state: 'reviewing', recorded: false };

function show(address: string): Promise<unknown> {
  iframe.src = address;
  return new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }));
}

/** The next message on our window that has this field. */
function says<T>(field: string): Promise<T> {
  return new Promise((resolve) => {
    const hear = ({ data, source }: MessageEvent<Record<string, unknown>>): void => {
      if (source !== iframe.contentWindow || typeof data !== 'object' || !(field in data)) return;
      window.removeEventListener('message', hear);
      resolve(data[field] as T);
    };
    window.addEventListener('message', hear);
  });
}

const post = (message: unknown, ports: MessagePort[] = []): void =>
  iframe.contentWindow!.postMessage(message, '*', ports);

/** What the page in the frame has to tell after everything that was said to it so far. */
function look(asked: 'look' | 'go back' = 'look'): Promise<Sight> {
  const sight = says<Sight>('sight');
  post(asked);
  return sight;
}

async function showStranger(origin: string): Promise<void> {
  const ready = says('ports');
  iframe.src = relay(origin);
  await ready;
}
/** How many ports the stranger has got by now. */
function countPorts(): Promise<number> {
  const ports = says<number>('ports');
  post({ count: true });
  return ports;
}

/** Lets the stranger say hello, and waits until it has got one port more. */
async function giveAPort(): Promise<void> {
  const before = await countPorts();
  post({ onWindow: ours('hello', { nonce: crypto.randomUUID() }) });
  while ((await countPorts()) === before);
}

const nonce = '3f1b8d0e-6c1a-4c52-9a0e-6d2f0b7f9c11';
const ours = (type: string, facts: object = {}): object => ({
  channel: 'oots-preview-space',
  version: 1,
  type,
  ...facts,
});

before(async function () {
  // The first page brings the files that all others have in common.
  this.timeout(60_000);
  iframe = document.createElement('iframe');
  document.body.append(iframe);
  await show(inside());
  iframe.remove();
});
beforeEach(() => {
  heard = [];
  warnings = [];
  console.warn = (message: string) => void warnings.push(message);
  iframe = document.createElement('iframe');
  document.body.append(iframe);
});
afterEach(() => {
  frame?.dispose();
  frame = undefined;
  iframe.remove();
  console.warn = warn;
});

describe('a frame', () => {
  it('tells how far the journey is, in which language, and is as high as its content', async () => {
    connect();
    await show(inside());

    await hears('state', reviewing);
    await hears('language', 'en');
    await waitUntil(() => iframe.getBoundingClientRect().height > 400);
    expect(warnings).to.deep.equal([]);
  });

  it('is heard by a page that comes later than it', async () => {
    await show(inside());
    await look();

    connect();

    await hears('state', reviewing);
  });

  it('is heard again after it was loaded again', async () => {
    connect();
    await show(inside());
    await hears('state', reviewing);
    heard = [];

    await show(inside());

    await hears('state', reviewing);
  });

  it('lets the page around take the person back', async () => {
    connect({ returnOrigins: ['https://portal.example'] });
    await show(inside());
    await hears('language');

    const { leaves } = await look('go back');

    expect(leaves).to.equal('around');
    await hears('leaving', wayBack);
    await hears('state', { state: 'finished', recorded: true });
  });

  it('takes the person back by itself once nobody listens', async () => {
    connect({ returnOrigins: ['https://portal.example'] });
    await show(inside());
    await hears('language');
    frame!.dispose();

    expect((await look('go back')).leaves).to.equal('itself');
  });

  it('speaks what the page around speaks, gets the focus and gives it back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    connect();
    await show(inside());
    await hears('state', reviewing);
    button.focus();

    frame!.speak('de');
    frame!.focus();

    await hears('language', 'de');
    expect((await look()).focused).to.equal(true);
    expect(document.activeElement).to.equal(iframe);
    frame!.dispose();
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('leaves the focus where the person is busy in the page around', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    connect();
    field.focus();

    await show(inside());
    await hears('state', reviewing);
    await look();

    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('tells nobody anything without frame-origins', async () => {
    connect();
    await show(`${authority}/test/frame/inside.html`);
    await look();
    post(ours('ask'));

    const { warnings: told } = await look();

    expect(heard).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });
});

describe('the page in the frame', () => {
  it('says nothing to a page that asks and is not named exactly', async () => {
    const nearly = [stranger, around.toUpperCase(), `${around}/`, '*', 'null'];
    await show(inside(nearly.join(' ')));
    await look();
    const said: unknown[] = [];
    const hear = ({ data }: MessageEvent<unknown>): void => void said.push(data);
    window.addEventListener('message', hear);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = hear;
    post(ours('ask'));
    post(ours('port', { nonce }), [port2]);

    const { warnings: told } = await look();

    window.removeEventListener('message', hear);
    expect(said.filter((data) => !Object.hasOwn(data as object, 'sight'))).to.deep.equal([]);
    expect(told.join()).to.contain('frame-origins');
  });

  it('takes no port twice, none that it did not wait for, and no order that it does not know', async () => {
    const hello = says<string>('nonce');
    await show(inside());
    const known = await hello;
    const { port1, port2 } = new MessageChannel();
    const replay = new MessageChannel();
    const heardTwice: unknown[] = [];
    replay.port1.onmessage = ({ data }) => void heardTwice.push(data);
    post(ours('port', { nonce: known }), [port2]);
    post(ours('port', { nonce: known }), [replay.port2]);
    post(ours('port', { nonce }), [new MessageChannel().port1]);
    post({ ...ours('ask'), version: 2 });
    await new Promise((resolve) => (port1.onmessage = resolve));
    port1.postMessage(ours('language', { language: '"><img src=x>' }));
    port1.postMessage(ours('leaving', { url: 'https://stranger.example', method: 'GET' }));
    port1.postMessage(ours('language', { language: 'de' }));
    while ((await look()).lang !== 'de');

    const { lang, warnings: told } = await look();

    expect(lang).to.equal('de');
    expect(heardTwice).to.deep.equal([]);
    expect(told).to.have.lengthOf(5);
  });
});

describe('the page around', () => {
  it('gives no port to another origin in its frame, however often it says hello', async () => {
    connect();
    await showStranger(stranger);
    for (let times = 0; times < 50; times += 1) post({ onWindow: ours('hello', { nonce }) });

    expect(await countPorts()).to.equal(0);
    expect(warnings).to.have.lengthOf(10);
    expect(warnings[0]).to.contain(stranger);
  });

  it('gives no port to another frame of the right origin', async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    connectFrame(other, { origin: authority });
    await showStranger(authority);
    post({ onWindow: ours('hello', { nonce }) });

    expect(await countPorts()).to.equal(0);
    other.remove();
  });

  const polluted: unknown = JSON.parse('{"__proto__": {"polluted": true}, "state": "a", "recorded": false}');
  const hostile: readonly [string, object][] = [
    ['another version', { ...ours('height', { pixels: 9 }), version: 2 }],
    ['a version in words', { ...ours('height', { pixels: 9 }), version: '1' }],
    ['something unknown', ours('navigate', { url: 'https://stranger.example' })],
    ['a name of Object', ours('constructor')],
    ['a huge height', ours('height', { pixels: 1e9 })],
    ['a negative height', ours('height', { pixels: -1 })],
    ['no number', ours('height', { pixels: NaN })],
    ['a height with a style', ours('height', { pixels: '9px; position: fixed' })],
    ['a field more', ours('height', { pixels: 9, top: 0 })],
    ['a field less', ours('state', { state: 'finished' })],
    ['markup', ours('state', { state: '<img src=x onerror=alert(1)>', recorded: true })],
    ['what would pollute', ours('state', polluted as object)],
    ['javascript:', ours('leaving', { url: 'javascript:alert(1)', method: 'GET' })],
    ['data:', ours('leaving', { url: 'data:text/html,x', method: 'GET' })],
    ['a stranger', ours('leaving', { url: 'https://stranger.example/', method: 'GET' })],
    ['credentials', ours('leaving', { url: `${around.replace('//', '//a:b@')}/`, method: 'GET' })],
    ['another method', ours('leaving', { url: `${around}/`, method: 'DELETE' })],
    ['an order of its own', ours('bye')],
    ['no message', []],
  ];
  it('does nothing of what a hostile page of the right origin says, and goes on', async () => {
    connect();
    await showStranger(authority);
    await giveAPort();
    for (const [, message] of hostile) post({ onPort: message });
    post({ onPort: null });
    post({ onPort: ours('height', { pixels: 321 }) });

    await waitUntil(() => iframe.style.blockSize === '321px', 'the height that is one');

    expect(heard).to.deep.equal([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    expect(warnings).to.have.lengthOf(10);
  });

  it('tells the developer of each', async () => {
    await showStranger(authority);
    const untold: string[] = [];
    for (const [what, message] of hostile) {
      warnings = [];
      connect();
      await giveAPort();
      post({ onPort: message });
      await waitUntil(() => warnings.length === 1).catch(() => untold.push(what));
    }

    expect(untold).to.deep.equal([]);
  });

  it('answers a hello once: said again it is a replay', async () => {
    connect();
    await showStranger(authority);
    for (let times = 0; times < 3; times += 1) post({ onWindow: ours('hello', { nonce }) });
    await giveAPort();

    // One for the three, one for the hello after them.
    expect(await countPorts()).to.equal(2);
  });

  for (const origin of ['*', 'https://provider.example/', 'provider.example', 'null']) {
    it(`does not connect to "${origin}"`, () => {
      expect(() => connectFrame(iframe, { origin })).to.throw(TypeError);
    });
  }
});
