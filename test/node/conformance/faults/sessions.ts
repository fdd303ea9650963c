/** Sessions that tell something wrong. */
import { degree } from '../../provider/registers.ts';
import {
  altered,
  json,
  placeOf,
  portal,
  problem,
  rewriting,
  spoiling,
  type Body,
  type Spoil,
} from '../back-end.ts';
import type { Fault } from './fault.ts';

const inSession = (status: string, change: (body: Body) => Body): Spoil =>
  rewriting('GET /', (body) => (body['status'] === status ? change(body) : undefined));

/** Offers the session of another scenario. */
const offering =
  (instead: string, scenario: string): Spoil =>
  (next) =>
  async (request) => {
    if (!request.url.endsWith('/conformance')) return next(request);
    const text = (await request.text()).replace(`"${scenario}"`, `"${instead}"`);
    return next(new Request(request.url, { method: 'POST', body: text }));
  };

/** Changes the way back wherever it stands. */
const returning = (change: (back: Body) => Body): Spoil =>
  rewriting('*', (body) => {
    if ('allowedOrigins' in body) return change(body);
    return 'return' in body ? { ...body, return: change(body['return'] as Body) } : undefined;
  });

function everySecondReading(change: (body: Body) => Body): Spoil {
  const readings = new Map<string, number>();
  return rewriting('GET /', (body, _response, request) => {
    const { src = '' } = placeOf(request) ?? {};
    const count = (readings.get(src) ?? 0) + 1;
    readings.set(src, count);
    return body['status'] === 'ready' && count % 2 === 0 ? change(body) : undefined;
  });
}

function fetchingForEver(
  next: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const slow = new Map<string, Response>();
  return async (request) => {
    const response = slow.get(request.url)?.clone() ?? (await next(request));
    if (response.status === 202 && request.url.endsWith('/session')) slow.set(request.url, response.clone());
    return response;
  };
}

export const inSessions: readonly Fault[] = [
  {
    that: 'does not know the sessions that it offers',
    misses: 'session-told',
    spoil: spoiling('GET /', (response) => (response.ok ? problem(403) : response)),
  },
  {
    that: 'has nothing to decide about',
    misses: 'session-ready',
    spoil: inSession('ready', (body) => ({ ...body, status: 'identity-mismatch' })),
  },
  {
    that: 'has one package only',
    misses: 'two-packages',
    packages: [degree],
    spoil: (next) => next,
  },
  {
    that: 'tells a deadline that is over',
    misses: 'deadline-ahead',
    spoil: inSession('ready', (body) =>
      body['extendable'] === true ? { ...body, deadline: body['now'] } : body,
    ),
  },
  {
    that: 'shuffles the packages with every reading',
    misses: 'reading-changes-nothing',
    spoil: everySecondReading((body) => ({
      ...body,
      packages: (body['packages'] as unknown[]).toReversed(),
    })),
  },
  {
    that: 'sends people back without encryption',
    misses: 'return-origins',
    spoil: returning((back) => ({ ...back, allowedOrigins: ['http://portal.example'] })),
  },
  {
    that: 'allows an address where an origin is asked for',
    misses: 'return-origins',
    spoil: returning((back) => ({ ...back, allowedOrigins: ['https://portal.example/return'] })),
  },
  {
    that: 'sends people back to somebody it does not allow',
    misses: 'return-location-allowed',
    spoil: returning((back) =>
      'location' in back ? { ...back, location: 'https://elsewhere.example/' } : back,
    ),
  },
  {
    that: 'says 200 while it is still fetching',
    misses: 'fetching-is-202',
    spoil: spoiling('GET /', (response) =>
      response.status === 202 ? altered(response, { status: 200 }) : response,
    ),
  },
  {
    that: 'is never slow',
    misses: 'fetching-first',
    spoil: offering('happy-path', 'slow-provider'),
  },
  {
    that: 'never comes to an end with fetching',
    misses: 'fetching-ends',
    spoil: fetchingForEver,
  },
  {
    that: 'tells of somebody else where nothing is found',
    misses: 'none-found-told',
    spoil: inSession('none-found', (body) => ({ ...body, status: 'identity-mismatch' })),
  },
  {
    that: 'tells that nothing is found where the evidence comes later',
    misses: 'deferred-told',
    spoil: inSession('deferred', (body) => ({ ...body, status: 'none-found' })),
  },
  {
    that: 'has evidence ready in the past',
    misses: 'deferred-later',
    spoil: inSession('deferred', (body) => ({ ...body, availableFrom: '2020-01-01T00:00:00Z' })),
  },
  {
    that: 'has a session at every address',
    misses: 'link-invalid',
    spoil: spoiling('GET /', (response) =>
      response.status === 404 ? json({ status: 'expired' }) : response,
    ),
  },
  {
    that: 'says of unknown addresses that they are over',
    misses: 'link-invalid',
    spoil: spoiling('*', (response, { url }) =>
      response.status === 404 && !/documents\/.{36}$/.test(url) ? problem(410, 'expired') : response,
    ),
  },
  {
    that: 'tells what was looked for at an unknown address',
    misses: 'link-invalid-same',
    spoil: rewriting('*', (body, { status }, { url }) =>
      status === 404 ? { ...body, detail: url } : undefined,
    ),
  },
  {
    that: 'sends the person somewhere else each time',
    misses: 'return-kept',
    spoil: rewriting('GET /return-location', ({ location, ...body }) =>
      location === undefined ? undefined : { ...body, location: `${portal}/return/${crypto.randomUUID()}` },
    ),
  },
  {
    that: 'says 200 where the way back is not known yet',
    misses: 'return-answered',
    spoil: spoiling('GET /return-location', (response) =>
      response.status === 202 ? altered(response, { status: 200 }) : response,
    ),
  },
  {
    that: 'has no address for the way back',
    misses: 'return-answered',
    spoil: spoiling('GET /return-location', (response) =>
      response.ok ? problem(404, 'link-invalid') : response,
    ),
  },
];
