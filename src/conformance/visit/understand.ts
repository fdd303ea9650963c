/** From an answer to what it says, by the readers that the element itself uses. */
import { isLocal } from '../../domain/way-back.ts';
import { Json } from '../../provider/rest/json.ts';
import { readReturn, type Origin } from '../../provider/rest/session.ts';
import type { WayBack } from '../../domain/way-back.ts';
import { describedAt, headerOf, mediaTypeOf, textOf, told, type Answer } from './answer.ts';
import type { Visit } from './visit.ts';

/** Where the answer came from and when, as the readers want to know it. */
export function originOf({ src }: Visit, { receivedAt }: Answer): Origin {
  return { src, receivedAt, development: isLocal(new URL(src)) };
}

/** What the body of a success says. The scenario ends where that cannot be told. */
export function understood<T>(
  visit: Visit,
  answer: Answer,
  read: (json: Json) => T,
): { readonly json: Json; readonly value: T } {
  const content = `${describedAt(answer)}/content`;
  const type = told(answer, headerOf(answer, 'Content-Type'));
  visit.ledger.check('json-media-type', mediaTypeOf(answer) === 'application/json', type, content);
  const schema = `${content}/application~1json`;
  const parsed = attempted(() => Json.parse(textOf(answer)));
  visit.ledger.demand('is-json', typeof parsed !== 'string', told(answer, beginning(answer)), schema);
  const value = attempted(() => ({ read: read(parsed) }));
  const fault = typeof value === 'string' ? value : '';
  visit.ledger.demand('keeps-schema', typeof value !== 'string', told(answer, fault), `${schema}/schema`);
  return { json: parsed, value: value.read };
}

/** The way back that an answer tells, held against the origins that it allows. */
export function checkReturn(visit: Visit, answer: Answer, json: Json): WayBack {
  const origin = originOf(visit, answer);
  const origins = json
    .at('allowedOrigins')
    .items()
    .map((one) => one.text());
  const exact = origins.filter((one) => isOrigin(one, origin.development));
  const listed = told(answer, `allowedOrigins ${JSON.stringify(origins)}`);
  const wayBack = readReturn(json, origin);
  if (visit.ledger.check('return-origins', exact.length === origins.length, listed)) {
    const problem = wayBack.kind === 'refused' && json.has('location') ? wayBack.problem : '';
    visit.ledger.check('return-location-allowed', !problem, told(answer, `a location of which ${problem}`));
  }
  return wayBack;
}

function isOrigin(text: string, development: boolean): boolean {
  const url = new URL(text);
  const secure = url.protocol === 'https:' || (development && isLocal(url));
  return secure && url.origin === text;
}

/** What the work gives, or what it threw in words. */
function attempted<T extends object>(work: () => T): T | string {
  try {
    return work();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function beginning(answer: Answer): string {
  const text = textOf(answer).trim();
  return text === '' ? 'an empty body' : `a body that begins with ${JSON.stringify(text.slice(0, 40))}`;
}
