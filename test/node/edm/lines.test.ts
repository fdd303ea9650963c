/** What differs from line to line: 1.0 to 1.2 beside 2.0. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  EdmError,
  edmException,
  lineIds,
  readMessage,
  writeMessage,
  type EdmMessage,
  type LineId,
  type ReadMessage,
} from '../../../src/provider/edm/index.ts';
import { fixture } from './fixtures.ts';

type Of<K extends EdmMessage['kind']> = Extract<ReadMessage, { kind: K }>;

/** A fixture of EDM 2.0 as the same facts are written on another line. */
function on(line: LineId, start: string): string {
  const message = readMessage(fixture(start));
  return writeMessage({ ...message, line });
}

function read<K extends EdmMessage['kind']>(xml: string, kind: K): Of<K> {
  const message = readMessage(xml);
  assert.equal(message.kind, kind);
  return message as Of<K>;
}

function rulesOf({ warnings }: ReadMessage): readonly string[] {
  return warnings.map(({ rule }) => rule);
}

describe('every line', () => {
  for (const line of lineIds) {
    it(`${line} is told by its specification`, () => {
      assert.equal(readMessage(on(line, '01')).line, line);
    });

    for (const start of ['01', '02', '05', '06', '07', '08']) {
      it(`${line} is read as it was written: ${start}`, () => {
        const { warnings: _before, ...first } = readMessage(on(line, start));

        const { warnings, ...again } = readMessage(writeMessage(first));

        assert.deepEqual(again, first);
        assert.deepEqual(warnings, []);
      });
    }
  }

  it('other than these is refused', () => {
    const unknown = fixture('01').replace('oots-edm:v2.0', 'oots-edm:v3.0');

    assert.throws(() => readMessage(unknown), /SpecificationIdentifier/);
  });
});

describe('the 1.x line', () => {
  it('has its evidence in a flat list: each document a package of its own', () => {
    const { packages } = read(on('1.2', '04'), 'response');

    assert.deepEqual(
      packages.map(({ documents }) => documents.map(({ role }) => role)),
      [['main'], ['main'], ['main'], ['main'], ['main']],
    );
  });

  it('has companions say of themselves what their main evidence says', () => {
    const { packages } = read(on('1.2', '04'), 'response');

    assert.deepEqual(
      packages.slice(0, 3).map(({ documents: [{ metadata }] }) => metadata.conformance?.titles['en']),
      ['Certificate of Birth', 'Certificate of Birth', 'Certificate of Birth'],
    );
  });

  it('knows neither classifications nor associations', () => {
    assert.doesNotMatch(on('1.1', '04'), /Classification id|AssociationType|RegistryPackageType/);
  });

  it('has no ReturnLocation, which travels in the link', () => {
    const second = on('1.2', '03');

    assert.doesNotMatch(second, /ReturnLocation/);
    assert.match(read(second, 'request').previewLocation ?? '', /^https:/);
  });

  it('may name its procedure in several languages', () => {
    const request = read(fixture('01'), 'request');
    const titles = { en: 'Requesting a birth certificate', de: 'Geburtsurkunde beantragen' };

    const again = read(
      writeMessage({ ...request, line: '1.0', procedure: { code: 'x', titles } }),
      'request',
    );

    assert.deepEqual(again.procedure, { code: 'Requesting a birth certificate', titles });
  });

  it('may say how the link is to be followed', () => {
    const error = read(fixture('02'), 'error');
    const exceptions = error.exceptions.map((one) => ({ ...one, previewMethod: 'GET' }));

    assert.equal(
      read(writeMessage({ ...error, line: '1.2', exceptions }), 'error').exceptions[0]?.previewMethod,
      'GET',
    );
    assert.doesNotMatch(writeMessage({ ...error, exceptions }), /PreviewMethod/);
  });

  it('writes one name for an agent on 1.0, and all of them since', () => {
    const names = (line: LineId): readonly string[] =>
      Object.keys(read(on(line, '01'), 'request').requesters[0]?.name ?? {});

    assert.deepEqual(names('1.0'), ['en']);
    assert.deepEqual(names('1.1'), ['en', 'nl']);
  });

  it('tells of ids that are no URN, which 2.0 refuses', () => {
    const bare = (line: LineId): string => on(line, '01').replace(/ id="urn:uuid:[^"]+"/, ' id="request-1"');

    assert.equal(readMessage(bare('1.1')).warnings[0]?.path, '/query:QueryRequest');
    assert.throws(() => readMessage(bare('2.0')), EdmError);
  });

  it('tells of packages, and reads them', () => {
    const old = fixture('04').replace('oots-edm:v2.0', 'oots-edm:v1.2');

    const message = read(old, 'response');

    assert.equal(message.packages.length, 2);
    assert.ok(rulesOf(message).includes('R-EDM-RESP-S066'));
  });
});

/** What real messages have been seen to get wrong, what is done to a fixture to get it, and what is told of it. */
const traps: readonly [
  what: string,
  start: string,
  from: string | RegExp,
  to: string,
  told: RegExp,
  path: RegExp,
][] = [
  [
    'white space around a value',
    '02',
    'https://preview.',
    '\n https://preview.',
    /white space/,
    /PreviewLocation/,
  ],
  ['a severity with a space behind it', '08', ':Error"', ':Error "', /white space/, /rs:Exception/],
  [
    'a severity of the host before it moved',
    '02',
    'urn:sr.oots.tech.ec.europa.eu',
    'urn:sr.oots.tech.europa.eu',
    /outdated/,
    /rs:Exception/,
  ],
  ['an exception without code', '08', /code="[^"]+"/, '', /has no code/, /rs:Exception/],
  [
    'a preview asked for without an address',
    '02',
    /<rim:Slot name="PreviewLocation">.*?<\/rim:Slot>/s,
    '',
    /without a PreviewLocation/,
    /rs:Exception/,
  ],
  ['a requestId without prefix', '08', 'requestId="urn:uuid:', 'requestId="', /requestId/, /QueryResponse/],
  [
    'a response id with prefix',
    '06',
    /(EvidenceResponseIdentifier.*?<rim:Value>)/s,
    '$1urn:uuid:',
    /without urn:uuid:/,
    /EvidenceResponseIdentifier/,
  ],
  ['a language in lower case', '01', 'lang="NL"', 'lang="nl"', /lower case/, /sdg:Name/],
  ['xsi:lang for xml:lang', '02', 'xml:lang=', 'xsi:lang=', /xsi:lang/, /LocalizedString/],
  ['a title with a stray bracket', '01', /(<sdg:Title[^>]*>)/, '$1&gt;', /angle bracket/, /sdg:Title/],
  [
    'a processing instruction',
    '01',
    /(<query:QueryRequest)/,
    '<?SR_metadata version="1"?>$1',
    /processing instruction/,
    /^\/query:QueryRequest$/,
  ],
  [
    'an element that nobody expects',
    '01',
    '<query:ResponseOption',
    '<query:Other/><query:ResponseOption',
    /query:Other/,
    /QueryRequest/,
  ],
  [
    'a prefix that was never declared',
    '01',
    '<query:ResponseOption',
    '<query:ResponseOption xmime:contentType="x"',
    /undeclared/,
    /ResponseOption/,
  ],
  [
    'evidence inside the message',
    '05',
    /<rim:RepositoryItemRef[^>]+>/,
    '<rim:RepositoryItem>SGVs\nbG8=</rim:RepositoryItem>',
    /holds the evidence itself/,
    /RepositoryItem$/,
  ],
];

describe('a trap of real messages is passed, and told of with its place', () => {
  for (const [what, start, from, to, told, path] of traps) {
    it(what, () => {
      const before = fixture(start);
      const odd = before.replace(from, to);
      assert.notEqual(odd, before);

      const { warnings } = readMessage(odd);

      const warning = warnings.find(({ message }) => told.test(message));
      assert.ok(warning, JSON.stringify(warnings));
      assert.match(warning.path, path);
    });
  }

  it('a procedure in several languages on 2.0', () => {
    const odd = fixture('01').replace(
      /(<rim:Slot name="Procedure">).*?<\/rim:Slot>/s,
      '$1<rim:SlotValue xsi:type="rim:InternationalStringValueType"><rim:Value><rim:LocalizedString xml:lang="EN" value="T2"/></rim:Value></rim:SlotValue></rim:Slot>',
    );

    const message = read(odd, 'request');

    assert.equal(message.procedure.code, 'T2');
    assert.match(message.warnings[0]?.path ?? '', /Procedure/);
  });

  it('the severity FAILURE of the first releases, with an address', () => {
    const error = read(fixture('02'), 'error');
    const odd = writeMessage({ ...error, line: '1.0' }).replace(/severity="[^"]+"/, 'severity="FAILURE"');

    const message = read(odd, 'error');

    assert.equal(message.exceptions[0]?.severity, 'preview-required');
    assert.ok(rulesOf(message).includes('R-EDM-ERR-C022'));
  });
});

describe('evidence inside the message', () => {
  const inline = fixture('05').replace(
    /<rim:RepositoryItemRef[^>]+>/,
    '<rim:RepositoryItem>SGVs\nbG8=</rim:RepositoryItem>',
  );

  it('is found at an address like any other', () => {
    const [first] = read(inline, 'response').packages;

    assert.match(first?.documents[0].href ?? '', /^data:[a-z]+\/[a-z]+;base64,SGVsbG8=$/);
  });

  it('is written inside again', () => {
    assert.match(writeMessage(readMessage(inline)), /<rim:RepositoryItem>SGVsbG8=<\/rim:RepositoryItem>/);
  });

  it('is refused where it is not base64', () => {
    const broken = inline.replace('SGVs', 'S%Vs');

    assert.throws(() => readMessage(broken), /base64/);
  });
});

describe('who acts for somebody', () => {
  it('is told, a person or a company', () => {
    const request = read(fixture('01'), 'request');
    const company = {
      kind: 'legal',
      legalName: 'Muster & Co',
      identifier: { value: 'DE/NL/9', scheme: 'eidas' },
    } as const;

    assert.deepEqual(
      read(writeMessage({ ...request, representative: company }), 'request').representative,
      company,
    );
    assert.deepEqual(
      read(writeMessage({ ...request, representative: request.subject }), 'request').representative,
      request.subject,
    );
  });

  it('is not both the person and the company asked about', () => {
    const both = fixture('01').replace(
      '<rim:Slot name="EvidenceRequest">',
      '<rim:Slot name="LegalPerson"><rim:SlotValue xsi:type="rim:AnyValueType"><sdg:LegalPerson><sdg:LegalName>M</sdg:LegalName></sdg:LegalPerson></rim:SlotValue></rim:Slot><rim:Slot name="EvidenceRequest">',
    );

    assert.throws(
      () => readMessage(both),
      (thrown) => thrown instanceof EdmError && thrown.rule === 'R-EDM-REQ-S016',
    );
  });
});

describe('every field of a person', () => {
  it('comes through', () => {
    const request = read(fixture('01'), 'request');
    const subject = {
      kind: 'natural',
      familyName: { latin: 'Papadopoulou', nonLatin: 'Παπαδοπούλου' },
      givenName: { latin: 'Eleni' },
      dateOfBirth: '1999-03-01',
      birthName: { latin: 'Georgiou' },
      placeOfBirth: 'Athens',
      address: {
        fullAddress: 'Ermou 1',
        postCode: '10563',
        postCityName: 'Athens',
        country: 'EL',
        region: 'EL303',
      },
      gender: 'Female',
      nationality: 'EL',
      countryOfBirth: 'EL',
      townOfBirth: 'Athens',
      countryOfResidence: 'EL',
      phoneNumber: '+30 210',
      emailAddress: 'eleni@example.org',
      sectorAttributes: [{ name: 'AMKA', uri: 'urn:example:amka', value: '1' }],
    } as const;

    assert.deepEqual(read(writeMessage({ ...request, subject }), 'request').subject, subject);
  });
});

describe('each code of the list of errors', () => {
  for (const code of ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `EDM:ERR:000${n}` as const)) {
    it(`${code} is written on both lines`, () => {
      const error = read(fixture('08'), 'error');
      const exceptions = [edmException(code as 'EDM:ERR:0001', { timestamp: '2026-08-06T10:00:03Z' })];

      for (const line of ['1.2', '2.0'] as const)
        assert.deepEqual(read(writeMessage({ ...error, line, exceptions }), 'error').exceptions, exceptions);
    });
  }
});

describe('what the schema of 1.0 has no room for', () => {
  it('is left out there, and kept on the later lines', () => {
    const request = read(fixture('01'), 'request');
    const subject = { ...request.subject, nationality: 'NL' } as typeof request.subject;

    const nationality = (line: LineId): unknown => {
      const again = read(writeMessage({ ...request, line, subject }), 'request').subject;
      return again.kind === 'natural' ? again.nationality : again.kind;
    };

    assert.equal(nationality('1.0'), undefined);
    assert.equal(nationality('1.1'), 'NL');
  });
});
