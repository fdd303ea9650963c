/** Bodies that do not keep the contract: one fault each. */
import type { Session } from '../../domain/session.ts';
import { deciding, firstOnly } from '../visit/deciding.ts';

/** What is wrong, in words, and the text that is sent. */
export type BadBody = readonly [what: string, text: string];

/** Each would be a good decision about this session, but for one thing. */
export function badBodies(session: Session): readonly BadBody[] {
  const { decisions } = deciding(session, firstOnly);
  const [first, ...others] = decisions;
  const [document, ...companions] = first?.documents ?? [];
  const withFirst = (change: object): object => ({ decisions: [{ ...first, ...change }, ...others] });
  const withDocument = (change: object): object =>
    withFirst({ documents: [{ ...document, ...change }, ...companions] });
  const bad: readonly (readonly [string, object])[] = [
    ['an object without members', {}],
    ['no decision at all', { decisions: [] }],
    ['a verdict nobody knows', withFirst({ verdict: 'maybe' })],
    ['a package nobody knows', withFirst({ packageId: crypto.randomUUID() })],
    ['a package named twice', { decisions: [...decisions, first] }],
    ['a package left out', { decisions: others }],
    ['a document nobody knows', withDocument({ documentId: crypto.randomUUID() })],
    ['a document left out', withFirst({ documents: companions })],
    ['a digest that is none', withDocument({ sha256: 'abc' })],
    ['a member nobody knows', { decisions, forced: true }],
    ['a reason nobody knows', { reason: 'bored' }],
    ['a reason beside decisions', { decisions, reason: 'abandoned' }],
  ];
  return [
    ['text that is not JSON', '{"decisions":'],
    ...bad.map(([what, body]) => [what, JSON.stringify(body)] as const),
  ];
}
