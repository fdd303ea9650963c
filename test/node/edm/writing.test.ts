import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  EdmError,
  edmException,
  readMessage,
  readMultipart,
  writeMessage,
  writeMultipart,
} from '../../../src/provider/edm/index.ts';
import { fixture, fixtureNames } from './fixtures.ts';

describe('writing', () => {
  for (const name of fixtureNames) {
    it(`says again what was read: ${name}`, () => {
      const message = readMessage(fixture(name));

      assert.deepEqual(readMessage(writeMessage(message)), message);
    });
  }

  it('leaves out the packages that were not approved, with all their companions', () => {
    const response = readMessage(fixture('04'));
    assert.equal(response.kind, 'response');

    const xml = writeMessage({ ...response, packages: response.packages.slice(1) });

    assert.doesNotMatch(xml, /birth-|Certificate of Birth/);
    assert.match(xml, /register-pdf@provider\.example/);
    assert.match(xml, /annex-png@provider\.example/);
  });

  it('refuses to write what it would refuse to read', () => {
    const error = readMessage(fixture('08'));
    assert.equal(error.kind, 'error');
    const exception = edmException('EDM:ERR:0002', {
      timestamp: '2026-08-06T10:00:03Z',
      previewLocation: 'http://preview.provider.example/1',
    });

    assert.throws(
      () => writeMessage({ ...error, exceptions: [exception] }),
      (thrown) => thrown instanceof EdmError && thrown.rule === 'R-EDM-ERR-C019',
    );
  });

  it('escapes what a name may hold', () => {
    const request = readMessage(fixture('01'));
    assert.equal(request.kind, 'request');
    const name = `<b>"Käse" & 'Brot'</b>`;

    const again = readMessage(
      writeMessage({ ...request, provider: { ...request.provider, name: { en: name } } }),
    );

    assert.equal(again.kind === 'request' && again.provider.name['en'], name);
  });
});

describe('a message with its evidence in one body', () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, n) => n % 256);

  it('arrives byte for byte', () => {
    const { contentType, body } = writeMultipart('<m/>', [
      { contentId: 'a@provider.example', mediaType: 'application/pdf', bytes },
      {
        contentId: 'b@provider.example',
        mediaType: 'image/png',
        bytes: new TextEncoder().encode('\r\n--x\r\n'),
      },
    ]);

    const { message, attachments } = readMultipart(contentType, body);

    assert.equal(message, '<m/>');
    assert.deepEqual([...attachments.keys()], ['a@provider.example', 'b@provider.example']);
    assert.deepEqual(new Uint8Array(attachments.get('a@provider.example')?.bytes ?? []), bytes);
    assert.equal(new TextDecoder().decode(attachments.get('b@provider.example')?.bytes), '\r\n--x\r\n');
  });

  it('may be base64', () => {
    const body = new TextEncoder().encode(
      '--b\r\nContent-Type: application/x-ebrs+xml\r\n\r\n<m/>\r\n--b\r\nContent-ID: <x>\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVs\r\nbG8=\r\n--b--\r\n',
    );

    const { attachments } = readMultipart('multipart/related; boundary=b', body);

    assert.equal(new TextDecoder().decode(attachments.get('x')?.bytes), 'Hello');
  });

  it('is the first part where the content type names none', () => {
    const body = new TextEncoder().encode(
      '--b\r\nContent-ID: <m>\r\n\r\n<m/>\r\n--b\r\n\r\nunnamed\r\n--b--',
    );

    const { message, attachments } = readMultipart('multipart/related; boundary=b', body);

    assert.equal(message, '<m/>');
    assert.deepEqual([...attachments.keys()], ['']);
  });

  for (const [what, contentType, text] of [
    ['no boundary', 'multipart/related', ''],
    ['another boundary', 'multipart/related; boundary=c', '--b\r\n\r\n<m/>\r\n--b--'],
    ['no end', 'multipart/related; boundary=b', '--b\r\n\r\n<m/>\r\n'],
    [
      'one id for two',
      'multipart/related; boundary=b',
      '--b\r\n\r\n<m/>\r\n--b\r\nContent-ID: <x>\r\n\r\n1\r\n--b\r\nContent-ID: <x>\r\n\r\n2\r\n--b--',
    ],
  ] as const) {
    it(`is refused: ${what}`, () => {
      assert.throws(() => readMultipart(contentType, new TextEncoder().encode(text)), EdmError);
    });
  }

  it('never lets a content id break out of its header', () => {
    const attachment = { contentId: 'a>\r\nX: 1', mediaType: 'application/pdf', bytes };

    assert.throws(() => writeMultipart('<m/>', [attachment]), EdmError);
  });
});
