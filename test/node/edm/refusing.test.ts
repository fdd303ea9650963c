import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EdmError, readMessage } from '../../../src/provider/edm/index.ts';
import { fixture } from './fixtures.ts';

function failure(xml: string): EdmError {
  try {
    readMessage(xml);
  } catch (thrown) {
    assert.ok(thrown instanceof EdmError, String(thrown));
    return thrown;
  }
  return assert.fail('was accepted');
}

/** What is done to a fixture, and the rule and the place that the refusal names. */
const breaches: readonly [
  what: string,
  start: string,
  from: string | RegExp,
  to: string,
  rule: string,
  path: RegExp,
][] = [
  [
    'no PossibilityForPreview',
    '01',
    'name="PossibilityForPreview"',
    'name="Other"',
    'R-EDM-REQ-S009',
    /PossibilityForPreview/,
  ],
  [
    'no ExplicitRequestGiven',
    '01',
    'name="ExplicitRequestGiven"',
    'name="Other"',
    'R-EDM-REQ-S010',
    /ExplicitRequestGiven/,
  ],
  ['nobody to ask about', '01', 'name="NaturalPerson"', 'name="Nobody"', 'R-EDM-REQ-S016', /query:Query/],
  [
    'a PreviewLocation without ReturnLocation',
    '03',
    'name="ReturnLocation"',
    'name="Other"',
    'R-EDM-REQ-S062',
    /QueryRequest/,
  ],
  [
    'a PreviewLocation that is http',
    '03',
    'https://preview.',
    'http://preview.',
    'R-EDM-REQ-C005',
    /PreviewLocation/,
  ],
  [
    'a ReturnLocation that is http',
    '03',
    'https://portal.',
    'http://portal.',
    'R-EDM-REQ-C120',
    /ReturnLocation/,
  ],
  [
    'a data model for a format that has none',
    '01',
    'application/xml',
    'application/pdf',
    'R-EDM-REQ-C107',
    /DistributedAs/,
  ],
  ['an exception without type', '08', /xsi:type="rs:\w+"/, '', 'R-EDM-ERR-C012', /rs:Exception/],
  ['an exception without severity', '08', /severity="[^"]+"/, '', 'R-EDM-ERR-C014', /rs:Exception/],
  ['an exception without message', '08', /message="[^"]+"/, '', 'R-EDM-ERR-C016', /rs:Exception/],
  ['a code nobody knows', '08', /code="[^"]+"/, 'code="EDM:ERR:9"', 'R-EDM-ERR-C026', /rs:Exception/],
  [
    'an exception whose code neither attribute nor type tells',
    '08',
    /xsi:type="rs:\w+"([^>]*) code="[^"]+"/,
    'xsi:type="rs:RegistryExceptionType"$1',
    'R-EDM-ERR-C026',
    /rs:Exception/,
  ],
  [
    'a preview address that is http',
    '02',
    'https://preview.',
    'http://preview.',
    'R-EDM-ERR-C019',
    /PreviewLocation/,
  ],
  [
    'a preview address with another severity',
    '02',
    /severity="[^"]+"/,
    'severity="urn:oasis:names:tc:ebxml-regrep:ErrorSeverityType:Error"',
    'R-EDM-ERR-C022',
    /rs:Exception/,
  ],
  ['no list', '06', '<rim:RegistryObjectList/>', '', 'R-EDM-RESP-S007', /RegistryObjectList/],
  [
    'no specification',
    '06',
    'name="SpecificationIdentifier"',
    'name="Other"',
    'R-EDM-RESP-S009',
    /SpecificationIdentifier/,
  ],
  [
    'no response id',
    '06',
    'name="EvidenceResponseIdentifier"',
    'name="Other"',
    'R-EDM-RESP-S010',
    /EvidenceResponseIdentifier/,
  ],
  ['no time of issue', '06', 'name="IssueDateTime"', 'name="Other"', 'R-EDM-RESP-S011', /IssueDateTime/],
  ['no provider', '06', 'name="EvidenceProvider"', 'name="Other"', 'R-EDM-RESP-S012', /EvidenceProvider/],
  ['no requester', '06', 'name="EvidenceRequester"', 'name="Other"', 'R-EDM-RESP-S013', /EvidenceRequester/],
  [
    'Unavailable without a date',
    '07',
    'name="ResponseAvailableDateTime"',
    'name="Other"',
    'R-EDM-RESP-S045',
    /QueryResponse/,
  ],
  [
    'a document outside of a package',
    '04',
    'rim:RegistryPackageType',
    'rim:ExtrinsicObjectType',
    'R-EDM-RESP-S066',
    /RegistryObject\[1\]/,
  ],
  [
    'a package without main evidence',
    '04',
    'classificationNode="MainEvidence"',
    'classificationNode="Annex"',
    'R-EDM-RESP-S063',
    /IsAbout/,
  ],
  [
    'a document without classification',
    '04',
    /<rim:Classification [^>]+>/,
    '',
    'R-EDM-RESP-S048',
    /RegistryObject\[1\]/,
  ],
  [
    'a classification nobody knows',
    '04',
    'classificationNode="Translation"',
    'classificationNode="Summary"',
    'R-EDM-RESP-S049',
    /Classification/,
  ],
  [
    'a classification without urn:uuid:',
    '04',
    'id="urn:uuid:00000000-0000-4000-8000-000000000004"',
    'id="4"',
    'R-EDM-RESP-S065',
    /Classification/,
  ],
  [
    'a companion that belongs to nothing',
    '04',
    /<rim:RegistryObject xsi:type="rim:AssociationType"[^>]+>/,
    '',
    'R-EDM-RESP-S050',
    /RegistryObjectList/,
  ],
  [
    'an association with another target',
    '04',
    /targetObject="[^"]+"/,
    'targetObject="urn:uuid:00000000-0000-4000-8000-000000000003"',
    'R-EDM-RESP-S051 to S061',
    /RegistryObject\[4\]/,
  ],
  [
    'an association of another type',
    '04',
    'AssociationType:Translation',
    'AssociationType:Annex',
    'R-EDM-RESP-S051 to S061',
    /RegistryObject\[5\]/,
  ],
  [
    'a main evidence without date',
    '04',
    /<sdg:IssuingDate>[^<]+<\/sdg:IssuingDate>/,
    '',
    'R-EDM-RESP-S062',
    /IssuingDate/,
  ],
  [
    'a subject that tells too much',
    '04',
    '<sdg:DateOfBirth>',
    '<sdg:Gender>F</sdg:Gender><sdg:DateOfBirth>',
    'R-EDM-RESP-S041',
    /Gender/,
  ],
  [
    'evidence without address',
    '04',
    /xlink:href="[^"]+"/,
    '',
    'R-EDM-RESP-S033 to S037',
    /RepositoryItemRef/,
  ],
  ['evidence without title', '04', /xlink:title="[^"]+"/, '', 'R-EDM-RESP-S033 to S037', /RepositoryItemRef/],
];

describe('a message is refused by rule and place', () => {
  for (const [what, start, from, to, rule, path] of breaches) {
    it(what, () => {
      const before = fixture(start);
      const broken = before.replace(from, to);
      assert.notEqual(broken, before);

      const error = failure(broken);

      assert.equal(error.rule, rule);
      assert.match(error.path, path);
    });
  }

  it('two registry objects of one id', () => {
    const twins = fixture('04').replaceAll('000000000010', '000000000001');

    assert.match(failure(twins).message, /two registry objects of one id/);
  });

  for (const [what, xml] of [
    ['text that is no XML', 'Hello'],
    ['XML that is no message', '<a/>'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an end that is missing', fixture('04').slice(0, -40)],
    ['nesting without end', '<a>'.repeat(5000) + '</a>'.repeat(5000)],
  ] as const) {
    it(`${what} is refused with a place`, () => {
      assert.ok(failure(xml).path.startsWith('/'));
    });
  }

  it('says nothing of the people in it', () => {
    const error = failure(
      fixture('04').replace('<sdg:DateOfBirth>1999-03-01', '<sdg:DateOfBirth>Muster 1999'),
    );

    assert.doesNotMatch(`${error.message} ${error.path} ${error.rule}`, /Muster|Jona/);
  });
});

describe('a value that only looks right', () => {
  for (const [what, start, from, to, path] of [
    [
      'an offset that no clock has',
      '01',
      /(\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?:Z|[+-]\d{2}:\d{2})/,
      '$1+99:99',
      /IssueDateTime/,
    ],
    [
      'an address that is none',
      '04',
      /xlink:href="[^"]+"/,
      'xlink:href="https://["',
      /rim:RepositoryItemRef$/,
    ],
  ] as const) {
    it(`is refused where it stands: ${what}`, () => {
      assert.match(failure(fixture(start).replace(from, to)).path, path);
    });
  }
});
