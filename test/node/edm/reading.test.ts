import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  EdmError,
  readBody,
  readMessage,
  type EdmMessage,
  type ReadMessage,
} from '../../../src/provider/edm/index.ts';
import { fixture } from './fixtures.ts';

type Of<K extends EdmMessage['kind']> = Extract<ReadMessage, { kind: K }>;

function read<K extends EdmMessage['kind']>(start: string, kind: K): Of<K> {
  const message = readMessage(fixture(start));
  assert.equal(message.kind, kind);
  return message as Of<K>;
}

describe('a request', () => {
  it('says who asks whom for what, about whom', () => {
    const { requesters, provider, requirements, procedure, subject, evidenceRequest } = read('01', 'request');

    assert.equal(procedure.code, 'T2');
    assert.deepEqual(requesters[0]?.name, {
      en: 'University of Amsterdam',
      nl: 'Universiteit van Amsterdam',
    });
    assert.equal(requesters[0].address?.country, 'NL');
    assert.equal(requesters[0].classification, 'ER');
    assert.equal(provider.identifier.value, 'DE73524311');
    assert.deepEqual(requirements[0]?.names, { en: 'Proof of birth', de: 'Nachweis der Geburt' });
    assert.deepEqual(subject, {
      kind: 'natural',
      levelOfAssurance: 'High',
      identifier: { value: 'DE/NL/123456789', scheme: 'eidas' },
      familyName: { latin: 'Muster' },
      givenName: { latin: 'Jona' },
      dateOfBirth: '1999-03-01',
    });
    assert.deepEqual(evidenceRequest.distributions[0]?.formats, ['application/xml']);
  });

  it('holds no addresses the first time, and both the second time', () => {
    const first = read('01', 'request');
    const second = read('03', 'request');

    assert.equal(first.previewLocation, undefined);
    assert.match(second.previewLocation ?? '', /^https:\/\/preview\.provider\.example\//);
    assert.match(second.returnLocation ?? '', /^https:\/\/portal\.requester\.example\//);
  });
});

describe('an error', () => {
  it('that asks for a preview says where, and what to tell the person', () => {
    const [exception] = read('02', 'error').exceptions;

    assert.equal(exception?.code, 'EDM:ERR:0002');
    assert.equal(exception.severity, 'preview-required');
    assert.match(exception.previewLocation ?? '', /3f1b8d0e/);
    assert.equal(exception.previewDescription?.['de'], 'Bitte prüfen Sie Ihre Geburtsurkunde.');
  });

  for (const [start, code] of [
    ['08', 'EDM:ERR:0005'],
    ['09', 'EDM:ERR:0004'],
    ['10', 'EDM:ERR:0001'],
    ['11', 'EDM:ERR:0003'],
  ] as const) {
    it(`is told by its code: ${code}`, () => {
      assert.deepEqual(
        read(start, 'error').exceptions.map((one) => one.code),
        [code],
      );
    });
  }
});

describe('a response', () => {
  it('holds packages, each the main evidence with its companions', () => {
    const { packages } = read('04', 'response');

    assert.deepEqual(
      packages.map(({ documents }) => documents.map(({ role }) => role)),
      [
        ['main', 'human-readable', 'translation'],
        ['main', 'annex'],
      ],
    );
  });

  it('says of the main evidence what a person wants to know', () => {
    const [birth, extract] = read('04', 'response').packages;

    assert.deepEqual(birth?.documents[0].metadata.conformance?.titles, {
      en: 'Certificate of Birth',
      de: 'Geburtsurkunde',
    });
    assert.equal(birth.documents[0].metadata.issuingDate, '2019-05-10');
    assert.equal(birth.documents[0].metadata.distribution.formats[0], 'application/xml');
    assert.equal(birth.documents[0].href, 'cid:birth-xml@provider.example');
    assert.deepEqual(extract?.documents[0].metadata.validity, {
      from: '2026-08-06T00:00:00Z',
      until: '2027-02-06T00:00:00Z',
    });
  });

  it('may be empty', () => {
    const { status, packages } = read('06', 'response');

    assert.equal(status, 'success');
    assert.deepEqual(packages, []);
  });

  it('may put off', () => {
    const { status, availableFrom } = read('07', 'response');

    assert.equal(status, 'unavailable');
    assert.equal(availableFrom, '2026-08-07T10:00:00.000Z');
  });
});

describe('reading', () => {
  it('goes by namespaces, whatever the prefixes', () => {
    const swapped = fixture('04')
      .replaceAll('xmlns:rim=', 'xmlns:ns4=')
      .replaceAll(/(<\/?|")rim:/g, '$1ns4:')
      .replaceAll('xmlns:sdg=', 'xmlns:rim=')
      .replaceAll(/(<\/?)sdg:/g, '$1rim:');

    assert.deepEqual(readMessage(swapped), readMessage(fixture('04')));
  });

  it('passes over white space around values', () => {
    const airy = fixture('03').replaceAll(
      /<rim:Value>([^<]+)<\/rim:Value>/g,
      '<rim:Value>\n  $1\n</rim:Value>',
    );

    const { warnings, ...message } = readMessage(airy);

    assert.deepEqual({ ...message, warnings: [] }, readMessage(fixture('03')));
    assert.match(warnings[0]?.path ?? '', /\/rim:Value$/);
  });
});

describe('the language of a PreviewDescription', () => {
  it('is English where it is not told', () => {
    const xml = fixture('02')
      .replace(/<rim:LocalizedString[^>]*value="Bitte[^>]*>/, '<rim:LocalizedString value="Please check."/>')
      .replace(/<rim:LocalizedString xml:lang="en"[^>]*>/i, '');
    const message = readMessage(xml);
    assert.ok(message.kind === 'error');

    assert.deepEqual(message.exceptions[0]?.previewDescription, { en: 'Please check.' });
  });
});

describe('the characters of a message', () => {
  const xml = (encoding: string): string =>
    fixture('01')
      .replace(/<\?xml[^>]*\?>/, `<?xml version="1.0" encoding="${encoding}"?>`)
      .replace('>Muster<', '>Müster<');
  const familyName = (type: string, bytes: Uint8Array<ArrayBuffer>): string | undefined => {
    const { message } = readBody(type, bytes);
    return message.kind === 'request' && message.subject.kind === 'natural'
      ? message.subject.familyName.latin
      : undefined;
  };
  const latin = (encoding: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.from(xml(encoding), 'latin1'));

  it('are those that its declaration names', () => {
    assert.equal(familyName('application/xml', latin('ISO-8859-1')), 'Müster');
    const head = '--b\r\nContent-Type: application/x-ebrs+xml\r\n\r\n';
    const parts = Buffer.concat([Buffer.from(head), latin('iso-8859-1'), Buffer.from('\r\n--b--\r\n')]);
    assert.equal(familyName('multipart/related; boundary=b', Uint8Array.from(parts)), 'Müster');
  });

  for (const encoding of ['UTF-8', 'utf-16']) {
    it(`are UTF-8 where the declaration is not of another alphabet: ${encoding}`, () => {
      assert.equal(familyName('application/xml', new TextEncoder().encode(xml(encoding))), 'Müster');
    });
  }

  it('are refused where nobody knows the encoding', () => {
    assert.throws(() => familyName('application/xml', latin('x-unheard-of')), EdmError);
  });
});
