/** What every answer is held against, whatever it answers. */
import type { Ledger } from '../ledger.ts';
import { headerOf, mediaTypeOf, told, type Answer } from './answer.ts';
import { checkProblem } from './problem.ts';

/** Notes what is wrong with an answer as such. */
export function judge(ledger: Ledger, answer: Answer): void {
  if (answer.status >= 200 && answer.status < 300) judgeSuccess(ledger, answer);
  else judgeRefusal(ledger, answer);
}

function judgeSuccess(ledger: Ledger, answer: Answer): void {
  ledger.check('never-cached', neverCached(answer), cacheControl(answer));
  if (answer.status !== 202) return;
  const seconds = answer.headers.get('retry-after') ?? '';
  ledger.check(
    'retry-after',
    /^\d{1,4}$/.test(seconds) && Number(seconds) <= 3600,
    told(answer, headerOf(answer, 'Retry-After')),
  );
}

function judgeRefusal(ledger: Ledger, answer: Answer): void {
  ledger.check('refusals-never-cached', neverCached(answer), cacheControl(answer));
  ledger.check(
    'problem-media-type',
    mediaTypeOf(answer) === 'application/problem+json',
    told(answer, headerOf(answer, 'Content-Type')),
  );
  const fault = faultOf(answer);
  ledger.check('problem-fields', fault === undefined, told(answer, fault ?? ''));
}

function neverCached({ headers }: Answer): boolean {
  return /(?:^|[\s,])no-store(?:$|[\s,])/i.test(headers.get('cache-control') ?? '');
}

function cacheControl(answer: Answer): string {
  return told(answer, headerOf(answer, 'Cache-Control'));
}

function faultOf(answer: Answer): string | undefined {
  try {
    checkProblem(answer);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
