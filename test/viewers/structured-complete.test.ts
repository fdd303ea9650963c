import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { aino } from '../../demo/provider/registry/finland/aino.ts';
import { degreeCertificate } from '../../demo/provider/registry/finland/degree.ts';
import { transcriptOfRecords } from '../../demo/provider/registry/finland/transcript.ts';
import { holdings } from '../../demo/provider/registry/registry.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import { view } from '../../src/viewers/structured/view.ts';
import { anExhibit, utf8 } from '../support/documents.ts';
import { leavesOfJson, leavesOfXml, missing } from '../support/leaves.ts';

const { signal } = new AbortController();

/** Everything in the view, in German. */
async function everything(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  conformsTo?: string,
): Promise<HTMLElement> {
  const exhibit = anExhibit(bytes, mediaType);
  const document = { ...exhibit.document, ...(conformsTo !== undefined && { conformsTo }) };
  const shown = await view(
    globalThis.document.createElement('div'),
    { ...exhibit, document, localizer: createLocalizer('de') },
    signal,
  );
  const [paper] = (await shown.paper?.(signal)) ?? [];
  shown.destroy();
  return paper as HTMLElement;
}

async function lost(bytes: Uint8Array<ArrayBuffer>, mediaType: string, conformsTo?: string) {
  const text = new TextDecoder().decode(bytes);
  const leaves = mediaType.includes('json') ? leavesOfJson(JSON.parse(text)) : leavesOfXml(text);
  return missing(leaves, await everything(bytes, mediaType, conformsTo));
}

describe('the readable view leaves nothing out', () => {
  const packages = [
    ...holdings.flatMap((one) => one.packages),
    degreeCertificate(aino),
    transcriptOfRecords(aino),
  ];
  const documents = packages.flatMap((one) => one.documents);
  const structured = new Map(
    documents
      .filter(({ mediaType }) => /xml$|json$/.test(mediaType) && !mediaType.includes('svg'))
      .map((one) => [one.fileName, one]),
  );
  for (const [name, file] of structured) {
    it(`of ${name}, whether its model is known or not`, async () => {
      const bytes = await file.bytes();

      expect(await lost(bytes, file.mediaType, file.conformsTo)).to.deep.equal([]);
      expect(await lost(bytes, file.mediaType, 'https://models.example/unknown')).to.deep.equal([]);
    });
  }

  it('of the samples of others, where they are at hand', async function () {
    this.timeout(60_000);
    const list = await fetch('/shared-data/');
    const files = list.ok ? ((await list.json()) as readonly string[]) : [];
    for (const name of files) {
      const bytes = new Uint8Array(await (await fetch(`/shared-data/${name}`)).arrayBuffer());
      const mediaType = name.endsWith('json') ? 'application/json' : 'application/xml';
      expect(await lost(bytes, mediaType), name).to.deep.equal([]);
    }
  });

  const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  const names = fc.constantFrom(
    ...[
      'a',
      'b',
      'amount',
      'value',
      'text',
      'language',
      'names',
      'code',
      'currency',
      'type',
      'title',
      'status',
    ],
    ...[
      'learningOpportunitySpecification',
      'specifies',
      'hasPart',
      'attachment',
      'content',
      'payer',
      'period',
    ],
    ...['address', 'members', 'country', 'sex', 'parent', 'constructor'],
  );
  const models = fc.constantFrom(
    undefined,
    ...['elmo-1.7.0', 'certificate-of-birth-1.0.0', 'company-extract-1.0.0', 'income-tax-1.0.0'].map(
      (name) => `https://sr.oots.tech.ec.europa.eu/datamodels/${name}`,
    ),
  );

  it('of any XML', async function () {
    this.timeout(60_000);
    const attributes = fc
      .uniqueArray(
        fc.tuple(fc.constantFrom('unit', 'currency', 'xml:lang', 'scheme', 'type', 'title'), word),
        {
          selector: ([name]) => name,
          maxLength: 3,
        },
      )
      .map((all) => all.map(([name, value]) => ` ${name}="${value}"`).join(''));
    const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string; mixed: string }>((tie) => {
      const several = (one: fc.Arbitrary<string>) =>
        fc.array(one, { maxLength: 5 }).map((all) => all.join(' '));
      const inner = fc.oneof({ maxDepth: 4 }, word, several(tie('tree')), tie('mixed'));
      return {
        tree: fc
          .tuple(names, attributes, inner)
          .map(([name, said, content]) => `<${name}${said}>${content}</${name}>`),
        // Texts before, between and after elements.
        mixed: several(fc.oneof(word, tie('tree'))),
      };
    }).tree;
    await fc.assert(
      fc.asyncProperty(tree, models, async (inner, model) => {
        expect(await lost(utf8(`<root>${inner}</root>`), 'application/xml', model)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of any JSON', async function () {
    this.timeout(60_000);
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, depthSize: 'medium' },
        fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
        fc.dictionary(names, tie('tree'), { maxKeys: 4 }),
        fc.array(tie('tree'), { maxLength: 4 }),
      ),
    })).tree;
    await fc.assert(
      fc.asyncProperty(tree, models, async (value, model) => {
        expect(await lost(utf8(JSON.stringify(value)), 'application/json', model)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});
