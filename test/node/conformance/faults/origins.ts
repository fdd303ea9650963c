/** Pages of other origins. */
import { allowing, altered, spoiling } from '../back-end.ts';
import type { Fault } from './fault.ts';

const friend = 'https://portal.example';
const everybody = (value: (request: Request) => string): Fault['spoil'] =>
  spoiling('*', (response, request) =>
    altered(response, { headers: { 'access-control-allow-origin': value(request) } }),
  );

export const inOrigins: readonly Fault[] = [
  { that: 'lets every page read', misses: 'foreign-origin-refused', spoil: everybody(() => '*') },
  {
    that: 'lets every page read that says who it is',
    misses: 'foreign-origin-refused',
    spoil: everybody(({ headers }) => headers.get('origin') ?? ''),
  },
  {
    that: 'lets every page read instead of the one that was named',
    misses: ['foreign-origin-refused', 'origin-allowed', 'preflight-passes'],
    origin: friend,
    spoil: (next) => everybody(() => '*')(allowing(friend)(next)),
  },
  {
    that: 'does not let the page read why it is refused',
    misses: 'origin-allowed',
    origin: friend,
    spoil: (next) =>
      spoiling('*', (response) =>
        response.status >= 400
          ? altered(response, { headers: { 'access-control-allow-origin': null } })
          : response,
      )(allowing(friend)(next)),
  },
  {
    that: 'does not let the page read when to ask again',
    misses: 'retry-after-exposed',
    origin: friend,
    spoil: (next) =>
      spoiling('*', (response) => altered(response, { headers: { 'access-control-expose-headers': null } }))(
        allowing(friend)(next),
      ),
  },
  {
    that: 'does not let the page send a key with the decision',
    misses: 'preflight-passes',
    origin: friend,
    spoil: (next) =>
      spoiling('*', (response) =>
        altered(response, { headers: { 'access-control-allow-headers': 'content-type' } }),
      )(allowing(friend)(next)),
  },
];
