import { expect } from '@open-wc/testing';
import { graph, initialState, type StateName } from '../../src/machine/graph.ts';

const rows = Object.entries(graph) as [StateName, Record<string, string | readonly string[]>][];
const targets = (name: StateName): StateName[] =>
  Object.values(graph[name])
    .flat()
    .map((target: string) => (target === 'stay' ? name : target) as StateName);

describe('graph', () => {
  it('leads only to states that exist', () => {
    for (const [name] of rows) expect(Object.keys(graph)).to.include.members(targets(name));
  });

  it('reaches every state from the first', () => {
    const reached = new Set<StateName>([initialState]);
    for (const name of reached) for (const target of targets(name)) reached.add(target);

    expect([...reached]).to.have.members(Object.keys(graph));
  });

  it('has a way back from every end, except where the link says nothing', () => {
    const ends = rows.filter(([name]) =>
      targets(name).every((target) => target === name || target === 'returning'),
    );

    expect(ends.filter(([, row]) => !('left' in row)).map(([name]) => name)).to.deep.equal(['linkInvalid']);
  });

  it('sends only from the summary, or again after a failed attempt or a reload', () => {
    const before = rows.filter(([name]) => name !== 'sending' && targets(name).includes('sending'));

    const reloaded = ['opening', 'fetching', 'attributesRequired'];
    expect(before.map(([name]) => name)).to.have.members(['checking', 'unreachable', ...reloaded]);
  });

  it('takes no choice after the summary is confirmed', () => {
    const choosing = rows.filter(([, row]) => 'chosen' in row || 'allChosen' in row).map(([name]) => name);

    expect(choosing).to.deep.equal(['reviewing']);
  });
});
