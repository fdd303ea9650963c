import { expect } from '@open-wc/testing';

describe('oots-preview-space/define', () => {
  it('registers nothing where another copy is on the page already, and says so once', async () => {
    class Another extends HTMLElement {}
    customElements.define('oots-preview-space', Another);
    const { warn } = console;
    const told: string[] = [];
    console.warn = (message: string) => void told.push(message);

    await import('../../src/define.ts');

    console.warn = warn;
    const tags = ['oots-preview-space', 'oots-evidence-list', 'oots-evidence-card', 'oots-receipt'];
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal(['oots-preview-space']);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('<oots-preview-space>');
  });
});
