import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wayBack } from '../../src/domain/way-back.ts';

const allowedOrigins = ['https://portal.example'];

describe('wayBack', () => {
  it('leads to an allowed https address, as it came', () => {
    expect(wayBack(' https://portal.example/return?a=1&b=2\n', { allowedOrigins })).to.deep.equal({
      kind: 'known',
      url: 'https://portal.example/return?a=1&b=2',
      host: 'portal.example',
      method: 'GET',
    });
  });

  for (const [asked, method] of [
    ['post', 'POST'],
    ['PUT', 'POST'],
    ['get', 'GET'],
    ['DELETE', 'GET'],
    [undefined, 'GET'],
  ] as const) {
    it(`is taken by ${method} where ${asked ?? 'nothing'} is asked for`, () => {
      expect(wayBack('https://portal.example/', { allowedOrigins }, asked)).to.include({ method });
    });
  }

  it('is awaited while there is none', () => {
    expect(wayBack(undefined, { allowedOrigins })).to.deep.equal({ kind: 'awaited' });
  });

  for (const [what, address] of [
    ['a script', 'javascript:alert(1)'],
    ['http', 'http://portal.example/'],
    ['another origin', 'https://portal.example.evil.example/'],
    ['another port', 'https://portal.example:8443/'],
    ['a user name', 'https://portal.example@evil.example/'],
    ['credentials for the right origin', 'https://a:b@portal.example/'],
    ['a path', '/return'],
    ['data', 'data:text/html,x'],
    ['a back-slash trick', 'https:\\\\evil.example'],
    ['http to localhost outside development', 'http://localhost:4300/'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(
        wayBack(address, { allowedOrigins: [...allowedOrigins, 'http://localhost:4300'] }).kind,
      ).to.equal('refused');
    });
  }

  it('allows http to localhost in development, if its origin is allowed', () => {
    const rules = { allowedOrigins: ['http://localhost:4300'], development: true };

    expect(wayBack('http://localhost:4300/return/1', rules).kind).to.equal('known');
    expect(wayBack('http://localhost:4301/return/1', rules).kind).to.equal('refused');
    expect(
      wayBack('http://evil.example/', { ...rules, allowedOrigins: ['http://evil.example'] }).kind,
    ).to.equal('refused');
  });

  it('never leaves the list, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map((url) => `https://portal.example@${url}`),
        ),
        (address) => {
          const way = wayBack(address, { allowedOrigins });
          return way.kind !== 'known' || new URL(way.url).origin === 'https://portal.example';
        },
      ),
    );
  });
});
