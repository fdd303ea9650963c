import { expect } from '@open-wc/testing';
import { decide, decideAll, having, isComplete, noDecisions, withdraw } from '../../src/domain/decision.ts';

const packages = [{ id: 'a' }, { id: 'b' }, { id: '__proto__' }];

describe('decisions', () => {
  it('begin with nothing decided', () => {
    expect(having(packages, noDecisions, undefined)).to.deep.equal(packages);
  });

  it("list the undecided in the provider's order", () => {
    expect(having(packages, decide(noDecisions, 'b', 'refused'), undefined)).to.deep.equal([
      { id: 'a' },
      { id: '__proto__' },
    ]);
  });

  it('are complete once every piece has a verdict, approved or refused', () => {
    const most = decide(decide(noDecisions, 'a', 'approved'), 'b', 'refused');

    expect(isComplete(packages.slice(0, 2), most)).to.be.true;
    expect(isComplete(packages, most)).to.be.false;
  });

  it('can be the same for all', () => {
    expect(having(packages, decideAll(packages, 'refused'), 'refused')).to.deep.equal(packages);
  });

  it('can be withdrawn', () => {
    const decisions = withdraw(decideAll(packages, 'approved'), new Set(['a']));

    expect(having(packages, decisions, undefined)).to.deep.equal([{ id: 'a' }]);
  });
});
