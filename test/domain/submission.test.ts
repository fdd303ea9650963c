import { expect } from '@open-wc/testing';
import { decideAll } from '../../src/domain/decision.ts';
import type { EvidencePackage } from '../../src/domain/evidence.ts';
import { changedSince, submission, type Submission } from '../../src/domain/submission.ts';
import { aDocument, aPackage } from '../support/session.ts';

const first = aPackage({ id: 'a', documents: [aDocument({ id: 'a1', sha256: '1'.repeat(64) })] });
const second = aPackage({ id: 'b', documents: [aDocument({ id: 'b1', sha256: '2'.repeat(64) })] });

describe('submission', () => {
  it('carries the digest of the bytes that were shown', () => {
    const { decisions } = submission([first], { a: 'approved' }, { a1: 'f'.repeat(64) }, 'key');

    expect(decisions[0]?.documents).to.deep.equal([{ documentId: 'a1', sha256: 'f'.repeat(64), seen: true }]);
  });

  it('carries the announced digest of a document that was not opened', () => {
    const { decisions } = submission([first], { a: 'refused' }, {}, 'key');

    expect(decisions[0]?.documents).to.deep.equal([
      { documentId: 'a1', sha256: '1'.repeat(64), seen: false },
    ]);
  });

  it('leaves out what is not decided', () => {
    const { decisions } = submission([first, second], { b: 'refused' }, {}, 'key');

    expect(decisions.map(({ packageId }) => packageId)).to.deep.equal(['b']);
  });
});

describe('changedSince', () => {
  const decided = (packages: readonly EvidencePackage[]): Submission =>
    submission(packages, decideAll(packages, 'approved'), {}, 'key');

  it('names the packages of which a document is another one', () => {
    const other = aPackage({ id: 'b', documents: [aDocument({ id: 'b1', sha256: '3'.repeat(64) })] });

    expect([...changedSince(decided([first, second]), [first, other])]).to.deep.equal(['b']);
  });

  it('names a package that was not there', () => {
    expect([...changedSince(decided([first]), [first, second])]).to.deep.equal(['b']);
  });
});
