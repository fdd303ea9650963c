import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLocalizer } from '../../src/i18n/create.ts';
import { words } from '../../src/viewers/structured/entry.ts';
import { fromJson } from '../../src/viewers/structured/from-json.ts';
import { fromXml } from '../../src/viewers/structured/from-xml.ts';
import { render } from '../../src/viewers/structured/render.ts';
import { view } from '../../src/viewers/structured/view.ts';
import { anExhibit, utf8 } from '../support/documents.ts';

const localizer = createLocalizer('en');
const { signal } = new AbortController();
const shown = (root: HTMLElement): string => root.textContent.replace(/\s+/g, ' ');

async function viewed(text: string, mediaType: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  await view(host, anExhibit(utf8(text), mediaType), signal);
  return host;
}

describe('words', () => {
  for (const [name, expected] of [
    ['dateOfBirth', 'Date of birth'],
    ['DateOfBirth', 'Date of birth'],
    ['date_of_birth', 'Date of birth'],
    ['date-of-birth', 'Date of birth'],
    ['ECTSCredits', 'ECTS credits'],
    ['NACE', 'NACE'],
    ['όνομαΠατέρα', 'Όνομα πατέρα'],
  ] as const) {
    it(`reads ${name} as ${expected}`, () => {
      expect(words(name)).to.equal(expected);
    });
  }
});

describe('the readable view of XML', () => {
  it('puts labels beside values', () => {
    const record = render(fromXml('<person><familyName>Virtanen</familyName></person>'), localizer);

    expect(record.querySelector('dt')).to.have.text('Family name');
    expect(record.querySelector('dd')).to.have.text('Virtanen');
  });

  it('keeps the currency with the amount and the scheme with the number', () => {
    const record = render(
      fromXml('<a><gross currency="EUR">1234.50</gross><id scheme="fi-hy">014</id></a>'),
      localizer,
    );

    expect(shown(record)).to.contain('1234.50 EUR');
    expect(shown(record)).to.contain('014 Scheme: fi-hy');
  });

  it('writes dates in the language of the reader', () => {
    expect(shown(render(fromXml('<a><born>2001-05-14</born></a>'), localizer))).to.contain('14 May 2001');
  });

  it('makes a table of repeated records', () => {
    const xml =
      '<courses><course><title>A</title><credits>5</credits></course><course><title>B</title><credits>10</credits></course></courses>';
    const record = render(fromXml(xml), localizer);

    expect([...record.querySelectorAll('th')].map(({ textContent }) => textContent)).to.deep.equal([
      'Title',
      'Credits',
    ]);
    expect(record.querySelectorAll('tbody tr')).to.have.lengthOf(2);
  });

  it('shows each language of a text as what it is', () => {
    const record = render(
      fromXml('<a><title xml:lang="fi">Todistus</title><title xml:lang="en">Certificate</title></a>'),
      localizer,
    );

    expect([...record.querySelectorAll('bdi')].map(({ lang }) => lang)).to.deep.equal(['fi', 'en']);
    expect(shown(record)).to.contain('Todistus Finnish');
  });

  it('loses nothing: every text and every attribute is there', () => {
    const leaf = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
    const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc
          .record({ name: fc.constantFrom('a', 'b', 'amount'), text: leaf, unit: leaf })
          .map(({ name, text, unit }) => `<${name} unit="${unit}">${text}</${name}>`),
        fc
          .record({
            name: fc.constantFrom('group', 'record', 'a'),
            inner: fc.array(tie('tree'), { maxLength: 4 }),
            note: leaf,
          })
          .map(({ name, inner, note }) => `<${name} note="${note}">${inner.join('')}</${name}>`),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (inner) => {
        const xml = `<root>${inner}</root>`;
        const text = render(fromXml(xml), localizer).textContent;
        const values = [...xml.matchAll(/"([^"]*)"|>([^<>]+)</g)].map(
          ([, attribute, content]) => attribute ?? content ?? '',
        );
        return values.every((value) => text.includes(value));
      }),
    );
  });

  it('runs nothing that a document holds', async () => {
    const host = await viewed(
      '<a><b>&lt;img src=x onerror=alert(1)&gt;</b><script>alert(1)</script></a>',
      'application/xml',
    );

    expect(host.querySelector('img, script')).to.be.null;
    expect(host.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('shows as text what has a DOCTYPE, and says so', async () => {
    const host = await viewed('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'application/xml');

    expect(host.querySelector('pre')!.textContent).to.contain('<!ENTITY x "y">');
    expect(host.textContent).to.contain('Shown as plain text');
  });
});

describe('the readable view of JSON', () => {
  it('shows numbers as they are written and both of two keys', () => {
    const text = shown(
      render(fromJson('{"n":12345678901234567890.10,"big":1e400,"k":1,"k":2}', 'Extract'), localizer),
    );

    expect(text).to.contain('12345678901234567890.10');
    expect(text).to.contain('1e400');
    expect(text).to.match(/K1.*2/);
  });

  it('makes a table of a list of records', () => {
    const record = render(
      fromJson('{"directors":[{"name":"A","role":"x"},{"name":"B","role":"y"}]}', 'Extract'),
      localizer,
    );

    expect(record.querySelector('summary')).to.have.text('Directors (2)');
    expect(record.querySelectorAll('tbody tr')).to.have.lengthOf(2);
  });

  for (const [what, text] of [
    ['a trailing comma', '{"a":1,}'],
    ['a comment', '{/* x */"a":1}'],
    ['ten thousand levels', '['.repeat(10_000)],
    ['nothing', ' '],
  ] as const) {
    it(`shows as text what is not JSON: ${what}`, async () => {
      const host = await viewed(text, 'application/json');

      expect(host.querySelector('pre')!.textContent).to.equal(text);
    });
  }
});
