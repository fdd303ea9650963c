/**
 * Every state and every fault of a visit by its name, as handlers for MSW: for tests and stories of whoever embeds the
 * element. A provider in memory answers as the contract (`openapi.yaml`) wants it.
 */
import { http, type RequestHandler } from 'msw';
import { faults, type Fault, type Tamper } from './faults.ts';
import { MemoryProvider, type Beginning } from './provider.ts';

/** What a scenario is, in one line, for lists of stories. */
interface Scenario extends Beginning {
  readonly about: string;
  readonly fault?: Fault;
}

/**
 * All that can be played, by name, each with `about`: one line for a list. Facts of the provider and faults on the
 * way stand beside it; they may change in any version.
 */
export const scenarios = {
  ready: { about: 'There is evidence to decide about.', status: 'ready' },
  fetching: { about: 'The archive takes its time; then there is evidence.', status: 'fetching' },
  'fetching-followed': {
    about: 'The archive tells of each step by itself; then there is evidence.',
    status: 'fetching',
    followed: true,
  },
  'fetching-breaks-off': {
    about: 'The archive would tell of each step, and breaks off; asked again, there is evidence.',
    status: 'fetching',
    followed: 'broken',
  },
  deferred: { about: 'The evidence will be there in two days.', status: 'deferred' },
  'none-found': { about: 'Nothing is held about the person.', status: 'none-found' },
  'sign-in-required': { about: 'The person has to sign in first.', status: 'sign-in-required' },
  'attributes-required': {
    about: 'More is needed to find the person: nine digits.',
    status: 'attributes-required',
  },
  'identity-mismatch': { about: 'Somebody else has signed in.', status: 'identity-mismatch' },
  decided: { about: 'The decision was made before.', status: 'decided' },
  expired: { about: 'The time is over.', status: 'expired' },
  'link-invalid': { about: 'The link was never issued.', status: 'ready', fault: 'link-invalid' },
  'short-deadline': { about: 'Ninety seconds are left.', status: 'ready', seconds: 90 },
  'not-extendable': {
    about: 'Four minutes are left, and no more is given.',
    status: 'ready',
    seconds: 240,
    extendable: false,
  },
  'late-return': { about: 'The way back comes after the decision.', status: 'ready', awaits: 3 },
  'no-return': { about: 'There is no way back.', status: 'ready', returns: false },
  'evidence-changed': {
    about: 'The evidence changes before the decision arrives.',
    status: 'ready',
    changes: true,
  },
  'sign-in-ran-out': {
    about: 'The sign-in has run out when the decision arrives.',
    status: 'ready',
    fault: 'sign-in-ran-out',
  },
  offline: { about: 'Nothing answers.', status: 'ready', fault: 'offline' },
  busy: { about: 'The first three answers are 503.', status: 'ready', fault: 'busy' },
  slow: { about: 'Every answer takes eight seconds.', status: 'ready', fault: 'slow' },
  'decision-lost': { about: 'The decision breaks off on the way.', status: 'ready', fault: 'decision-lost' },
  'answer-lost': {
    about: 'The decision is recorded, its answer breaks off.',
    status: 'ready',
    fault: 'answer-lost',
  },
  'decision-refused': {
    about: 'The decision is refused for good.',
    status: 'ready',
    fault: 'decision-refused',
  },
  'wrong-digest': { about: 'A document is not the one announced.', status: 'ready', fault: 'wrong-digest' },
  'wrong-type': { about: 'A document is not what it claims to be.', status: 'ready', fault: 'wrong-type' },
  'document-missing': { about: 'A document cannot be had.', status: 'ready', fault: 'document-missing' },
  malformed: { about: 'The session breaks the contract.', status: 'ready', fault: 'malformed' },
} as const satisfies Readonly<Record<string, Scenario>>;
/** Which visit `previewHandlers` plays. */
export type ScenarioName = keyof typeof scenarios;

/** What of a scenario is yours to say. */
export interface ScenarioOptions {
  /** Where people go back to; its origin is the one that is allowed. */
  readonly returnLocation?: string;
}

/**
 * Handlers for `setupWorker` or `setupServer`. Each call begins a visit of its own.
 *
 * @param src - What stands in the element's `src`, absolute.
 */
export function previewHandlers(
  src: string,
  scenario: ScenarioName,
  { returnLocation = 'https://portal.example/return/5aa8f1a4' }: ScenarioOptions = {},
): readonly RequestHandler[] {
  const facts: Scenario = scenarios[scenario];
  const provider = new MemoryProvider(facts, returnLocation);
  const base = src.replace(/\/+$/, '');
  const tamper: Tamper = facts.fault ? faults[facts.fault]() : (_path, _request, answer) => answer();
  const answer = ({ request }: { request: Request }): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(new URL(base).pathname.length).replace(/\/+$/, '');
    return tamper(path, request, () => provider.answer(path, request));
  };
  return [http.all(base, answer), http.all(`${base}/*`, answer)];
}
