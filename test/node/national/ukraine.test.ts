/** A page that speaks the Ukrainian contract: what the person sees, and what the back end is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UkrainianContext } from '../../../src/index.ts';
import type { Provider } from '../../../src/provider/port.ts';
import { ukrainianProvider } from '../../../src/provider/national/ukraine/provider.ts';
import type { Wire } from '../../../src/provider/wire.ts';
import { context } from '../../support/national/back-end.ts';
import { UkrainianBackEnd, aFile, messageUuid, metadata, tokens } from '../../support/national/ukraine.ts';
import { aWire, deciding, failure, losing, mistaken, mistakes, readyIn, signal, textsIn } from './visit.ts';

const src = 'https://viewer.example/viewer';
const said: UkrainianContext = { ...context, messageUuid, tokens };
const decisions = ({ asked }: UkrainianBackEnd): number =>
  asked.filter((one) => one.endsWith('continue')).length;

function visitTo(backEnd: UkrainianBackEnd, more: Partial<Wire> = {}): Provider {
  return ukrainianProvider(aWire(backEnd.fetch, src, { context: () => said, ...more }));
}

async function ready(
  backEnd: UkrainianBackEnd,
  more: Partial<Wire> = {},
): Promise<[Provider, ReturnType<typeof readyIn>]> {
  const provider = visitTo(backEnd, more);
  return [provider, readyIn(await provider.readSession(signal))];
}

describe('a visit to the back end of the Ukrainian viewer', () => {
  it('shows an evidence as one package, the main one first', async () => {
    const provider = visitTo(new UkrainianBackEnd());

    const answer = await provider.readSession(signal);

    const { packages } = readyIn(answer);
    assert.deepEqual(
      packages.map(({ id, documents }) => [id, documents.map((one) => [one.id, one.role, one.mediaType])]),
      [
        [
          'diploma',
          [
            ['data', 'main', 'application/xml'],
            ['readable', 'human-readable', 'text/plain'],
          ],
        ],
        ['grades', [['grades-1', 'main', 'text/plain']]],
      ],
    );
    assert.deepEqual(await textsIn(provider, answer), ['<diploma/>', 'Диплом', 'Оцінки']);
  });

  it('reads title, issuer, date and language from the metadata', async () => {
    const [, { packages }] = await ready(new UkrainianBackEnd());

    const [, grades] = packages;
    assert.deepEqual(grades?.title, { uk: 'Диплом', en: 'Diploma' });
    assert.deepEqual(grades.issuer, { uk: 'Міністерство освіти' });
    assert.equal(grades.issued, '2024-06-12');
    assert.deepEqual(grades.documents[0].title, { und: 'grades-1.txt' });
    assert.equal(grades.documents[0].language, 'uk');
    assert.equal(grades.documents[0].conformsTo, 'https://sr.example/d');
  });

  for (const [what, fragment] of [
    ['there is none', undefined],
    ['it is empty', ''],
    ['it is no XML', '<sdg:Evidence><b></sdg:Evidence>'],
    ['it declares entities', `<!DOCTYPE x [<!ENTITY a "b">]>${metadata}`],
    ['it is something else', metadata.replaceAll('sdg:Evidence>', 'sdg:Other>')],
    ['its fields are not what they should be', '<Evidence><IssuingDate>soon</IssuingDate></Evidence>'],
  ] as const) {
    it(`does without metadata where ${what}`, async () => {
      const backEnd = new UkrainianBackEnd();
      const file = aFile('1', 'x', { EvidenceMetadata: fragment, RepositoryItemRef: undefined });
      backEnd.evidences = [{ id: 'e', RegistryPackage: [file] }];

      const [, { packages }] = await ready(backEnd);

      assert.deepEqual(
        packages.map(({ title, issuer, issued }) => [title, issuer, issued]),
        [[{ und: '1' }, { en: 'Ministry of Education' }, undefined]],
      );
    });
  }

  for (const [what, instead, type] of [
    ['there is no evidence', Response.json({ preview: true, evidences: [] }), 'noneFound'],
    ['somebody decided', Response.json({ preview: false }), 'decided'],
    ['the address was never issued', new Response(null, { status: 404 }), 'linkInvalid'],
  ] as const) {
    it(`says so where ${what}`, async () => {
      const backEnd = Object.assign(new UkrainianBackEnd(), { instead });

      assert.equal((await visitTo(backEnd).readSession(signal)).type, type);
    });
  }

  it('does not take an error for an answer, whatever its body', async () => {
    const instead = Response.json({ preview: true, evidences: [] }, { status: 400 });
    const backEnd = Object.assign(new UkrainianBackEnd(), { instead });

    assert.equal((await failure(visitTo(backEnd).readSession(signal))).code, 'rejected');
  });
});

describe('a Ukrainian decision', () => {
  for (const [what, approved] of [
    ['approves everything', ['diploma', 'grades']],
    ['approves one of two', ['grades']],
    ['refuses everything', []],
  ] as const) {
    it(`${what}: true or false for each evidence, whatever was permitted before`, async () => {
      const backEnd = new UkrainianBackEnd();
      const [provider, session] = await ready(backEnd);

      const answer = await provider.decide(deciding(session, approved), signal);

      const expected = ['diploma', 'grades'].map((id) => [id, approved.some((one) => one === id)]);
      assert.deepEqual(backEnd.approvals, Object.fromEntries(expected));
      assert.ok(answer.type === 'recorded' && answer.wayBack.kind === 'known');
      assert.equal(answer.receipt.reference, messageUuid);
      assert.equal(answer.receipt.approved.length, approved.length);
    });
  }

  it('is not sent where the evidence is no longer what was shown', async () => {
    const backEnd = new UkrainianBackEnd();
    const [provider, session] = await ready(backEnd);
    backEnd.evidences = [
      backEnd.evidences[0]!,
      { id: 'grades', RegistryPackage: [aFile('grades-1', 'Інші')] },
    ];

    assert.deepEqual(await provider.decide(deciding(session, ['grades']), signal), { type: 'changed' });
    assert.equal(decisions(backEnd), 0);
  });

  it('that was recorded is not sent again after a lost answer', async () => {
    const backEnd = new UkrainianBackEnd();
    const [provider, session] = await ready(backEnd, { send: losing(backEnd.fetch, /continue$/) });
    const decision = deciding(session, ['grades']);
    assert.equal((await failure(provider.decide(decision, signal))).code, 'unreachable');

    assert.equal((await provider.decide(decision, signal)).type, 'decided');
    assert.equal(decisions(backEnd), 1);
  });

  it('that did not arrive is sent again', async () => {
    const backEnd = new UkrainianBackEnd();
    let down = true;
    const [provider, session] = await ready(backEnd, {
      send: (request) => {
        if (!down || request.method === 'GET') return backEnd.fetch(request);
        down = false;
        return Promise.reject(new TypeError('connection refused'));
      },
    });
    const decision = deciding(session, ['grades']);
    assert.equal((await failure(provider.decide(decision, signal))).code, 'unreachable');

    assert.equal((await provider.decide(decision, signal)).type, 'recorded');
    assert.equal(decisions(backEnd), 1);
  });

  it('is not recorded where somebody decided in another tab', async () => {
    const backEnd = new UkrainianBackEnd();
    const [one, session] = await ready(backEnd);
    const [other] = await ready(backEnd);
    await one.decide(deciding(session, []), signal);

    assert.equal((await other.decide(deciding(session, ['grades']), signal)).type, 'decided');
  });

  it('is refused where the token is too old, and says what to do', async () => {
    const backEnd = new UkrainianBackEnd();
    const [provider, session] = await ready(backEnd);
    backEnd.late = true;

    const error = await failure(provider.decide(deciding(session, []), signal));

    assert.equal(error.code, 'rejected');
    assert.match(error.message, /has to be loaded again/);
    assert.equal(backEnd.approvals, undefined);
  });

  it('that never came is a timeout, once', async () => {
    const backEnd = new UkrainianBackEnd();
    const [provider] = await ready(backEnd);

    await provider.report('timeout', signal);

    assert.equal(backEnd.timedOut, true);
    backEnd.late = true;
    assert.match((await failure(provider.report('timeout', signal))).message, /has to be loaded again/);
  });

  it('is not followed by a timeout', async () => {
    const backEnd = new UkrainianBackEnd();
    const [provider, session] = await ready(backEnd);
    await provider.decide(deciding(session, []), signal);

    await provider.report('abandoned', signal);

    assert.equal(backEnd.timedOut, false);
  });

  it('goes with tokens that the page renewed', async () => {
    const backEnd = new UkrainianBackEnd();
    let known = { ...said, tokens: { continue: 'old', timeout: 'old' } };
    const [provider, session] = await ready(backEnd, { context: () => known });
    known = { ...said, tokens };

    assert.equal((await provider.decide(deciding(session, []), signal)).type, 'recorded');
  });
});

describe('a Ukrainian answer that breaks the contract', () => {
  const file = aFile('1', 'x');
  const at = (name: string): string => `/evidences/0/RegistryPackage${name}`;
  const answering = (...files: readonly object[]): object => ({
    preview: true,
    evidences: [{ id: 'e', RegistryPackage: files }],
  });
  for (const [what, body, field] of [
    ['no flag', { evidences: [] }, '/preview'],
    ['no evidences', { preview: true }, '/evidences'],
    ['no id', answering({ ...file, id: undefined }), at('/0/id')],
    ['no main evidence', answering(), at('')],
    ['two main evidences', answering(file, { ...file, id: '2' }), at('')],
    ['one id twice', answering(file, file), at('/1/id')],
    [
      'another role',
      answering({ ...file, classification: { classificationNode: 'Cover' } }),
      at('/0/classification/classificationNode'),
    ],
    ['bad base64', answering({ ...file, content: 'a' }), at('/0/content')],
    ['no encoding', answering({ ...file, encoding: undefined }), at('/0/encoding')],
    ['no media type', answering({ ...file, content_type: undefined }), at('/0/content_type')],
  ] as const) {
    it(`is named by its field: ${what}`, async () => {
      const backEnd = Object.assign(new UkrainianBackEnd(), { instead: Response.json(body) });

      const error = await failure(visitTo(backEnd).readSession(signal));

      assert.deepEqual([error.code, error.field], ['malformed', field]);
    });
  }
});

describe('the context of a Ukrainian visit', () => {
  for (const [wrong, field] of [
    ...mistakes,
    [{ messageUuid: '../admin' }, 'context/messageUuid'],
    [{ tokens: undefined }, 'context/tokens'],
    [{ tokens: { continue: 'x' } }, 'context/tokens/timeout'],
    [{ tokens: { ...tokens, continue: 'ключ' } }, 'context/tokens/continue'],
  ] as const) {
    it(`is asked for by its field: ${JSON.stringify(wrong)}`, async () => {
      const backEnd = new UkrainianBackEnd();
      const provider = visitTo(backEnd, { context: () => mistaken(said, wrong) });

      const error = await failure(provider.readSession(signal));

      assert.deepEqual([error.code, error.field], ['configuration', field]);
      assert.equal(backEnd.asked.length, 0);
    });
  }
});
