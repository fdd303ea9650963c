/** Decisions that are taken, or not taken, as they should be. */
import {
  json,
  operationOf,
  placeOf,
  problem,
  rewriting,
  spoiling,
  type Body,
  type Send,
} from '../back-end.ts';
import type { Fault } from './fault.ts';

interface Posted {
  readonly decisions?: readonly { readonly verdict?: string }[];
  readonly reason?: string;
}

/** A decision that is not JSON is none. */
async function postedIn(request: Request): Promise<Posted> {
  return request
    .clone()
    .json()
    .then(
      (body: unknown) => body as Posted,
      () => ({}),
    );
}

/** Stands between decisions and the back end; everything else passes. */
const deciding =
  (answer: (request: Request, next: Send) => Promise<Response>): Fault['spoil'] =>
  (next) =>
  (request) =>
    operationOf(request) === 'POST /decision' ? answer(request, next) : next(request);

const receipt = (operation: string, change: (receipt: Body) => Body | undefined): Fault['spoil'] =>
  rewriting(operation, ({ receipt: before, ...body }) =>
    before === undefined ? undefined : { ...body, receipt: change(before as Body) },
  );

/** The same request under other headers. */
function under(request: Request, headers: Readonly<Record<string, string>>): Request {
  const all = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Request(request.clone(), { headers: all });
}

/** Gives up behind the back of the person. */
async function giveUp(next: Send, { url }: Request): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  await next(new Request(url, { method: 'POST', headers, body: '{"reason":"abandoned"}' }));
}

function firstWins(next: Send, when: (started: number, recorded: number) => boolean): Send {
  const recorded = new Map<string, { readonly at: number; readonly response: Promise<Response> }>();
  let clock = 0;
  return async (request) => {
    if (operationOf(request) !== 'POST /decision') return next(request);
    clock += 1;
    const started = clock;
    const { decisions } = await postedIn(request);
    const response = await next(request);
    clock += 1;
    const before = recorded.get(request.url);
    if (response.ok && decisions)
      recorded.set(request.url, { at: clock, response: Promise.resolve(response.clone()) });
    const { type = '' } = response.ok ? {} : ((await response.clone().json()) as { type?: string });
    if (!before || !type.endsWith('already-decided') || !when(started, before.at)) return response;
    return (await before.response).clone();
  };
}

export const inDecisions: readonly Fault[] = [
  {
    that: 'takes it for an error that everything is refused',
    misses: 'decision-recorded',
    spoil: deciding(async (request, next) => {
      const { decisions } = await postedIn(request);
      const refused = decisions?.length && decisions.every(({ verdict }) => verdict === 'refused');
      return refused ? problem(422, 'invalid-request', '/decisions') : next(request);
    }),
  },
  { that: 'gives no receipt', misses: 'receipt-given', spoil: receipt('POST /decision', () => undefined) },
  {
    that: 'mixes up what was approved and what was refused',
    misses: 'receipt-matches',
    spoil: receipt('POST /decision', ({ approved, refused, ...rest }) => ({
      ...rest,
      approved: refused,
      refused: approved,
    })),
  },
  {
    that: 'says that the time is over although somebody decided',
    misses: 'decided-told',
    spoil: rewriting('GET /', (body) =>
      body['status'] === 'decided' && 'receipt' in body ? { ...body, status: 'expired' } : undefined,
    ),
  },
  {
    that: 'tells another receipt later',
    misses: 'decided-receipt',
    spoil: receipt('GET /', (one) => ({ ...one, reference: crypto.randomUUID() })),
  },
  {
    that: 'records a repetition once more',
    misses: 'replay-same',
    spoil: (next) => {
      const seen = new Set<string>();
      return rewriting('POST /decision', (body, { ok }, { headers }) => {
        const key = headers.get('idempotency-key') ?? '';
        if (!ok || !seen.has(key)) {
          seen.add(key);
          return undefined;
        }
        return { ...body, receipt: { ...(body['receipt'] as Body), reference: crypto.randomUUID() } };
      })(next);
    },
  },
  {
    that: 'says of another decision under the same key that it came too late',
    misses: 'replay-other-body',
    spoil: spoiling('POST /decision', async (response) => {
      const said = response.status === 422 ? await response.clone().text() : '';
      return said.includes('was used for another') ? problem(409, 'already-decided') : response;
    }),
  },
  {
    that: 'takes another key for a repetition',
    misses: 'replay-other-key',
    spoil: (next) => firstWins(next, (started, recorded) => started > recorded),
  },
  {
    that: 'tells both of two tabs that they decided',
    misses: 'one-of-two',
    spoil: (next) => firstWins(next, (started, recorded) => started < recorded),
  },
  {
    that: 'does not look at digests',
    misses: 'changed-refused',
    spoil: spoiling('POST /decision', async (response) => {
      const said = response.status === 409 ? await response.clone().text() : '';
      return said.includes('evidence-changed') ? json({ return: { allowedOrigins: [] } }) : response;
    }),
  },
  {
    that: 'ends the visit when the evidence has changed',
    misses: 'nothing-recorded',
    spoil: deciding(async (request, next) => {
      const response = await next(request.clone());
      const said = response.status === 409 ? await response.clone().text() : '';
      if (said.includes('evidence-changed')) await giveUp(next, request);
      return response;
    }),
  },
  {
    that: 'ends the visit when a key is too long',
    misses: 'nothing-recorded',
    spoil: deciding(async (request, next) => {
      if ((request.headers.get('idempotency-key') ?? '').length > 128) await giveUp(next, request);
      return next(request);
    }),
  },
  {
    that: 'does not say what is wrong with a decision',
    misses: 'bad-input-field',
    spoil: rewriting('POST /decision', ({ field: _field, ...body }, { status }) =>
      status === 422 ? body : undefined,
    ),
  },
  {
    that: 'says 400 where the contract says 422',
    misses: 'bad-input-refused',
    spoil: spoiling('POST /decision', async (response) =>
      response.status === 422 && !(await response.clone().text()).includes('Idempotency-Key')
        ? problem(400, 'invalid-request')
        : response,
    ),
  },
  {
    that: 'takes a decision that also gives a reason',
    misses: 'bad-input-refused',
    spoil: deciding(async (request, next) => {
      const { decisions, reason } = await postedIn(request);
      return decisions && reason !== undefined
        ? next(new Request(request, { body: JSON.stringify({ decisions }) }))
        : next(request);
    }),
  },
  {
    that: 'takes decisions without a key',
    misses: 'key-required',
    spoil: deciding((request, next) =>
      next(
        request.headers.has('idempotency-key')
          ? request
          : under(request, { 'idempotency-key': 'x'.repeat(16) }),
      ),
    ),
  },
  {
    that: 'takes decisions that a form of another site can send',
    misses: 'json-required',
    spoil: deciding((request, next) => next(under(request, { 'content-type': 'application/json' }))),
  },
  {
    that: 'takes no reasons',
    misses: 'reason-recorded',
    spoil: deciding(async (request, next) => {
      const { reason } = await postedIn(request);
      const response = await next(request);
      return response.ok && reason !== undefined ? problem(422, 'invalid-request') : response;
    }),
  },
  {
    that: 'forgets reasons',
    misses: 'reason-ends',
    spoil: deciding(async (request, next) => {
      const session = await next(new Request(placeOf(request)?.src ?? ''));
      const { status, return: back } = (await session.json()) as Body;
      const { reason, decisions } = await postedIn(request);
      return status === 'ready' && reason !== undefined && !decisions && reason !== 'bored'
        ? json({ return: back })
        : next(request);
    }),
  },
  {
    that: 'takes a decision after the person gave up',
    misses: 'reason-final',
    spoil: (next) => {
      const given = new Set<string>();
      return deciding(async (request) => {
        const { reason } = await postedIn(request);
        const response = await next(request.clone());
        if (response.ok && reason !== undefined) given.add(request.url);
        return !response.ok && given.has(request.url) ? json({ return: { allowedOrigins: [] } }) : response;
      })(next);
    },
  },
];
