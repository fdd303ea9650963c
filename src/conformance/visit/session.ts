/** Reading the session, as often as it takes. */
import type { Session, SessionAnswer } from '../../domain/session.ts';
import type { Json } from '../../provider/rest/json.ts';
import { readSession } from '../../provider/rest/session.ts';
import { told, type Answer } from './answer.ts';
import { checkReturn, originOf, understood } from './understand.ts';
import type { Visit } from './visit.ts';

/** What the session says, and how. */
export interface Reading {
  readonly answer: Answer;
  readonly json: Json;
  readonly said: SessionAnswer;
}

/** A reading in which there is something to decide. */
export interface Ready extends Reading {
  readonly session: Session;
}

/** How long evidence may take to be found, in seconds. */
const longestFetch = 300;

/** Reads the session once, whatever it says. */
export async function readOnce(visit: Visit): Promise<Reading> {
  const answer = await visit.get('');
  visit.ledger.demand('session-told', answer.status === 200 || answer.status === 202, told(answer));
  const { json, value: said } = understood(visit, answer, (it) => readSession(it, originOf(visit, answer)));
  const reading = { answer, json, said };
  const fetching = said.type === 'fetching';
  visit.ledger.check('fetching-is-202', (answer.status === 202) === fetching, toldStatus(reading));
  checkReturn(visit, answer, json.at('return'));
  return reading;
}

/** Reads the session until it says something else than that the evidence is being fetched. */
export async function readSettled(visit: Visit): Promise<Reading> {
  let waited = 0;
  for (;;) {
    const reading = await readOnce(visit);
    if (reading.said.type !== 'fetching') return reading;
    const retryAfter = Number(reading.answer.headers.get('retry-after'));
    const seconds = Math.min(60, Math.max(1, Number.isFinite(retryAfter) ? retryAfter : 1));
    waited += seconds;
    visit.ledger.demand('fetching-ends', waited <= longestFetch, toldStatus(reading));
    await visit.circumstances.wait(seconds * 1000);
  }
}

/** Reads the session, which has to hold something to decide about. */
export async function readReady(visit: Visit): Promise<Ready> {
  const reading = await readSettled(visit);
  const { said } = reading;
  visit.ledger.demand('session-ready', said.type === 'ready', toldStatus(reading));
  checkDeadline(visit, reading, said.session);
  return { ...reading, session: said.session };
}

/** Reads the session after something was refused: it must be as ready as before. */
export async function checkNothingRecorded(visit: Visit, contract?: string): Promise<void> {
  const reading = await readSettled(visit);
  visit.ledger.demand('nothing-recorded', reading.said.type === 'ready', toldStatus(reading), contract);
}

/** The request and the status that the session told. */
export function toldStatus({ answer, json }: Reading): string {
  return told(answer, `status ${json.at('status').text()}`);
}

function checkDeadline(visit: Visit, { answer, json }: Reading, { deadline = 0 }: Session): void {
  const times = `now ${json.at('now').text()}, deadline ${json.at('deadline').text()}`;
  visit.ledger.check('deadline-ahead', deadline > answer.receivedAt, told(answer, times));
}
