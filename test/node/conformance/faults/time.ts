/** Time that is over, and more of it. */
import { json, operationOf, placeOf, problem, rewriting, spoiling, type Body } from '../back-end.ts';
import type { Fault } from './fault.ts';

export const inTime: readonly Fault[] = [
  {
    that: 'says that somebody decided although the time is over',
    misses: 'expired-told',
    only: ['expired'],
    spoil: rewriting('GET /', (body) =>
      body['status'] === 'expired' ? { ...body, status: 'decided' } : undefined,
    ),
  },
  {
    that: 'takes decisions when the time is over',
    misses: 'expired-refuses',
    only: ['expired'],
    spoil: spoiling('POST /decision', (response) =>
      response.status === 410 ? json({ return: { allowedOrigins: [] } }) : response,
    ),
  },
  {
    that: 'gives no more time although it says so',
    misses: 'extension-granted',
    spoil: spoiling('POST /extension', (response) =>
      response.ok ? problem(409, 'not-extendable') : response,
    ),
  },
  {
    that: 'gives more time in words only',
    misses: 'extension-later',
    spoil: (next) => async (request) => {
      const { src = '' } = placeOf(request) ?? {};
      if (operationOf(request) !== 'POST /extension') return next(request);
      const { status, now, deadline } = (await (await next(new Request(src))).json()) as Body;
      return status === 'ready' ? json({ now, deadline }) : next(request);
    },
  },
  {
    that: 'promises more time than it gives',
    misses: 'extension-kept',
    spoil: rewriting('POST /extension', (body, { ok }) =>
      ok
        ? { ...body, deadline: new Date(Date.parse(String(body['deadline'])) + 3_600_000).toISOString() }
        : undefined,
    ),
  },
  {
    that: 'says that it must not give more time, not that it does not',
    misses: 'extension-refused',
    spoil: spoiling('POST /extension', (response) => (response.status === 409 ? problem(403) : response)),
  },
];
