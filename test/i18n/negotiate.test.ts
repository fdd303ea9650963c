import { expect } from '@open-wc/testing';
import { negotiate, supported } from '../../src/i18n/negotiate.ts';

describe('the language', () => {
  it('is the first wish that can be met', () => {
    expect(negotiate(['zh', 'el', 'de'])).to.equal('el');
  });

  it('is English if no wish can be met', () => {
    expect(negotiate(['zh', 'xx'])).to.equal('en');
    expect(negotiate([])).to.equal('en');
  });

  it('passes over wishes that nobody made', () => {
    expect(negotiate([undefined, null, '', 'fr'])).to.equal('fr');
  });

  it('is known by a regional tag, in any case', () => {
    expect(supported('fr-CA')).to.equal('fr');
    expect(supported('EL')).to.equal('el');
    expect(supported('de-Latn-AT')).to.equal('de');
  });

  it('is not mistaken for one that begins the same', () => {
    expect(supported('den')).to.equal(undefined);
  });
});

describe('a language among those that are offered', () => {
  it('is Bokmål for whoever reads Norwegian', () => {
    expect(['no', 'nn-NO', 'nb'].map((tag) => supported(tag, ['en', 'nb']))).to.deep.equal([
      'nb',
      'nb',
      'nb',
    ]);
  });

  it('is the regional one before its base', () => {
    expect(negotiate(['de-AT'], ['de', 'de-AT'])).to.equal('de-AT');
    expect(negotiate(['pt-BR'], ['en', 'pt'])).to.equal('pt');
  });

  it('is not Croatian for whoever reads Serbian', () => {
    expect(negotiate(['sr-Latn-RS'], ['en', 'hr'])).to.equal('en');
  });

  it('is the first where neither a wish nor English can be met', () => {
    expect(negotiate(['pl'], ['fr', 'de'])).to.equal('fr');
  });
});
