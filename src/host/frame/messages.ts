/**
 * What a page in a frame and the page around it say to each other: facts, nothing about anybody, in version 1.
 *
 * Each side reads what comes as if a stranger had sent it. What it does not know is dropped and told to the developer.
 */
import { warnDeveloper } from '../developer.ts';

const channel = 'oots-preview-space';
const version = 1;
/** No page is that high: what says so wants to do harm. In CSS pixels. */
export const highest = 100_000;

type Check<T> = (value: unknown) => value is T;

const text =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);
const flag: Check<boolean> = (value) => typeof value === 'boolean';
const pixels: Check<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= highest;
const method: Check<'GET' | 'POST'> = (value) => value === 'GET' || value === 'POST';
/** A newer frame may know states that this page does not, so their names are not a closed set here. */
const name = text(/^[a-z][a-zA-Z]{0,39}$/);
const languageTag = text(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i);
const nonce = text(/^[\da-f-]{36}$/);

/** Every message, with what it carries. */
const messages = {
  /** From around, on the window: is there anybody? */
  ask: {},
  /** From inside, on the window, to the configured origins only: here I am. */
  hello: { nonce },
  /** From around, on the window: the answer to that hello, with the port on which all else is said. */
  port: { nonce },
  /** From inside: so high is the page. */
  height: { pixels },
  /** From inside: the journey reached this state; a decision is recorded, or not. */
  state: { state: name, recorded: flag },
  /** From inside: this is spoken. From around: speak this, unless the person has chosen. */
  language: { language: languageTag },
  /** From inside: the person wants to go back. A frame cannot take them there. */
  leaving: { url: text(/^https?:\/\/\S{1,4000}$/), method },
  /** From around: the focus is yours. */
  focus: {},
  /** From around: nobody listens any more. */
  bye: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Check<unknown>>>>>;

type Messages = typeof messages;
export type Kind = keyof Messages;
type Checked<C> = C extends Check<infer T> ? T : never;
type Facts<K extends Kind> = { readonly [F in keyof Messages[K]]: Checked<Messages[K][F]> };
type MessageOf<K extends Kind> = { [One in K]: { readonly type: One } & Facts<One> }[K];

/** A message as it is posted. */
export function say<K extends Kind>(type: K, facts: Facts<K>): object {
  return { channel, version, type, ...facts };
}

/** Whether something claims to be ours. Everything else on a window is somebody else's talk. */
export function isOurs(data: unknown): boolean {
  return isObject(data) && Object.hasOwn(data, 'channel') && data['channel'] === channel;
}

/**
 * Reads what came.
 *
 * @param kinds - What this side takes here.
 * @returns a new object with nothing in it but what was checked; what is wrong, in words, where it is none of them.
 */
export function read<K extends Kind>(data: unknown, kinds: readonly K[]): MessageOf<K> | string {
  if (!isObject(data) || !isOurs(data)) return 'It is no message of this channel.';
  if (data['version'] !== version) return `It is not of version ${version}.`;
  const type = kinds.find((one) => one === data['type']);
  if (type === undefined) return `It is none of ${kinds.join(', ')}.`;
  const checks: readonly (readonly [string, Check<unknown>])[] = Object.entries(messages[type]);
  const expected = ['channel', 'version', 'type', ...checks.map(([field]) => field)];
  const wrong =
    checks.find(([field, isRight]) => !Object.hasOwn(data, field) || !isRight(data[field]))?.[0] ??
    Object.keys(data).find((field) => !expected.includes(field));
  if (wrong !== undefined) return `Its "${type}" has a field that is wrong, missing or unknown.`;
  const facts = Object.fromEntries(checks.map(([field]) => [field, data[field]]));
  return { type, ...facts } as unknown as MessageOf<K>;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** Tells the developer, ten times at most: whoever floods the page is not to flood the console. */
export function complaints(): (message: string) => void {
  let left = 10;
  return (message) => {
    if (left > 0) warnDeveloper(message);
    left -= 1;
  };
}
