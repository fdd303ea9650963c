import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answer,
  EdmError,
  previewRequired,
  readBody,
  readMessage,
  whereabouts,
  writeMessage,
  writeMultipart,
  type EdmMessage,
  type ErrorResponse,
  type Outcome,
  type Policies,
  type QueryRequest,
  type QueryResponse,
} from '../../../src/provider/edm/index.ts';
import { fixture } from './fixtures.ts';

const facts = { issuedAt: '2026-08-06T10:00:03Z', responseId: '530ad1e2-5eaf-4a9a-8192-227432eea95d' };
const lines = ['1.0', '1.2', '2.0'] as const;

function secondRequest(line: QueryRequest['line']): QueryRequest {
  const message = readMessage(fixture('03'));
  assert.equal(message.kind, 'request');
  return { ...message, line };
}

function packages(): QueryResponse['packages'] {
  const message = readMessage(fixture('04'));
  assert.equal(message.kind, 'response');
  return (message as QueryResponse).packages;
}

/** The answer as whoever asked reads it. */
function sent(request: QueryRequest, outcome: Outcome, policies?: Partial<Policies>): EdmMessage {
  return readMessage(writeMessage(answer(request, outcome, facts, policies)));
}

function codes(message: EdmMessage): readonly string[] {
  assert.equal(message.kind, 'error');
  return message.exceptions.map(({ code }) => code);
}

function evidence(message: EdmMessage): QueryResponse {
  assert.equal(message.kind, 'response');
  return message;
}

describe('the answer to a request', () => {
  for (const line of lines) {
    const request = secondRequest(line);

    it(`${line}: names the request, who answers and whom`, () => {
      const { requestId, providers, requester } = evidence(sent(request, { kind: 'none-found' }));

      assert.equal(requestId, request.id);
      assert.deepEqual(
        providers.map(({ identifier, classification }) => [identifier.value, classification]),
        [[request.provider.identifier.value, 'EP']],
      );
      assert.equal(requester.identifier.value, request.requesters[0]?.identifier.value);
      assert.equal(requester.classification, undefined);
    });

    it(`${line}: says when the rest will be there, whatever was approved of what is there now`, () => {
      const availableFrom = '2026-08-08T10:00:00Z';
      for (const approved of [packages().slice(0, 1), []]) {
        const message = evidence(sent(request, { kind: 'decided', approved, availableFrom }));

        assert.deepEqual([message.status, message.availableFrom], ['unavailable', availableFrom]);
        assert.equal(message.packages.length > 0, approved.length > 0);
      }
    });

    it(`${line}: holds what was approved with all its companions, and nothing else`, () => {
      const approved = packages().slice(0, 1);

      const { packages: arrived } = evidence(sent(request, { kind: 'decided', approved }));

      assert.deepEqual(
        arrived.flatMap(({ documents }) => documents.map(({ href }) => href)),
        approved.flatMap(({ documents }) => documents.map(({ href }) => href)),
      );
    });

    it(`${line}: says from when there will be evidence`, () => {
      const availableFrom = '2026-08-08T10:00:00Z';

      const message = evidence(sent(request, { kind: 'deferred', availableFrom }));

      assert.equal(message.status, 'unavailable');
      assert.equal(message.availableFrom, availableFrom);
      assert.deepEqual(message.packages, []);
    });

    for (const [kind, code] of [
      ['identity-mismatch', 'EDM:ERR:0001'],
      ['expired', 'EDM:ERR:0005'],
      ['failed', 'EDM:ERR:0008'],
    ] as const) {
      it(`${line}: ${kind} is ${code}`, () => {
        assert.deepEqual(codes(sent(request, { kind })), [code]);
      });
    }

    it(`${line}: sends the person to the preview`, () => {
      const preview = { location: 'https://preview.example/1', description: { en: 'Please look.' } };

      const message = readMessage(writeMessage(previewRequired(request, preview, facts)));

      assert.deepEqual(codes(message), ['EDM:ERR:0002']);
      const [exception] = (message as ErrorResponse).exceptions;
      assert.equal(exception?.previewLocation, preview.location);
      assert.deepEqual(exception.previewDescription, preview.description);
      assert.equal(exception.previewMethod, line === '2.0' ? undefined : 'GET');
    });
  }
});

describe('an authority chooses', () => {
  const request = secondRequest('2.0');
  const refusal = { kind: 'decided', approved: [] } as const;

  it('nothing: refusing everything and finding nothing are answers without evidence', () => {
    assert.deepEqual(evidence(sent(request, refusal)).packages, []);
    assert.deepEqual(evidence(sent(request, { kind: 'none-found' })).packages, []);
  });

  it('an error where everything is refused', () => {
    assert.deepEqual(codes(sent(request, refusal, { refusedAll: 'EDM:ERR:0008' })), ['EDM:ERR:0008']);
  });

  it('an error where there is nothing', () => {
    assert.deepEqual(codes(sent(request, { kind: 'none-found' }, { noneFound: 'EDM:ERR:0004' })), [
      'EDM:ERR:0004',
    ]);
  });

  it('the error where somebody else signed in', () => {
    const policies = { identityMismatch: 'EDM:ERR:0003' } as const;

    assert.deepEqual(codes(sent(request, { kind: 'identity-mismatch' }, policies)), ['EDM:ERR:0003']);
  });
});

describe('a body', () => {
  const text = new TextEncoder();
  const pdf = text.encode('%PDF-1.7');

  it('may be the message alone', () => {
    const { message, attachments } = readBody(
      'application/x-ebrs+xml; charset=utf-8',
      text.encode(fixture('06')),
    );

    assert.equal(message.kind, 'response');
    assert.equal(attachments.size, 0);
  });

  it('may hold the evidence beside the message', () => {
    const { contentType, body } = writeMultipart(fixture('05'), [
      { contentId: 'birth@provider.example', mediaType: 'application/pdf', bytes: pdf },
    ]);

    const { attachments } = readBody(contentType, body);

    assert.deepEqual(whereabouts({ id: 'x', href: 'cid:birth@provider.example' }, attachments), {
      kind: 'bytes',
      bytes: pdf,
    });
    assert.deepEqual(whereabouts({ id: 'x', href: 'cid:birth%40provider.example' }, attachments), {
      kind: 'bytes',
      bytes: pdf,
    });
  });

  it('may hold the evidence in the message, or say where it is', () => {
    const none = new Map();

    assert.deepEqual(whereabouts({ id: 'x', href: 'data:application/pdf;base64,JVBERi0xLjc=' }, none), {
      kind: 'bytes',
      bytes: pdf,
    });
    assert.deepEqual(whereabouts({ id: 'x', href: 'https://provider.example/1' }, none), {
      kind: 'url',
      url: 'https://provider.example/1',
    });
  });

  it('is refused where an attachment did not come', () => {
    assert.throws(
      () => whereabouts({ id: 'urn:uuid:1', href: 'cid:other' }, new Map()),
      (thrown) => thrown instanceof EdmError && thrown.path.includes('urn:uuid:1'),
    );
  });

  it('is refused where it is something else', () => {
    assert.throws(() => readBody('text/html', text.encode('<p>Sign in</p>')), EdmError);
  });
});
