import { expect } from '@open-wc/testing';
import { createLocalizer, loadLocalizer } from '../../src/i18n/create.ts';
import { modelFor, registerModel } from '../../src/viewers/structured/models/registry.ts';
import { wordsIn } from '../../src/viewers/structured/models/words-in.ts';
import { words } from '../../src/viewers/structured/showing/words.ts';
import { styles, view } from '../../src/viewers/structured/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();
const said = (root: Element): string => root.textContent.replace(/\s+/g, ' ');

interface Opened {
  readonly host: HTMLElement;
  readonly shown: View;
}

async function opened(
  text: string,
  mediaType = 'application/xml',
  locale: 'en' | 'de' = 'en',
): Promise<Opened> {
  const host = document.createElement('div');
  document.body.append(host);
  const localizer = locale === 'en' ? createLocalizer('en') : await loadLocalizer(locale);
  const shown = await view(host, { ...anExhibit(utf8(text), mediaType), localizer }, signal);
  return { host, shown };
}

const viewed = async (...how: Parameters<typeof opened>): Promise<HTMLElement> => (await opened(...how)).host;

afterEach(() => document.body.replaceChildren());

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

describe('what is sensitive', () => {
  const degree = '<person><name>Aino</name><status code="x">married</status></person>';
  const covered = async (xml = degree, sensitive = ['status'], conformsTo = ''): Promise<Opened> => {
    const host = document.createElement('div');
    document.body.append(host);
    const exhibit = anExhibit(utf8(xml), 'application/xml');
    const file = { ...exhibit.document, sensitive, conformsTo };
    return { host, shown: await view(host, { ...exhibit, document: file }, signal) };
  };
  const press = ({ host }: Opened): void => host.querySelector<HTMLElement>('button.uncover')!.click();

  it('is covered, and nothing else', async () => {
    const { host } = await covered();

    expect(said(host)).to.contain('NameAino').and.to.contain('Statushidden').and.not.to.contain('married');
  });

  it('is shown when asked for, and covered again', async () => {
    const open = await covered();
    press(open);
    expect(said(open.host)).to.contain('married');

    press(open);

    expect(said(open.host)).not.to.contain('married');
  });

  it('is found once it is shown', async () => {
    const open = await covered();
    expect(await open.shown.find!('married', 1)).to.deep.equal({ at: 0, count: 0 });

    press(open);

    expect(await open.shown.find!('married', 1)).to.deep.equal({ at: 1, count: 1 });
  });

  it('stays covered on paper', async () => {
    const [paper] = await (await covered()).shown.paper!(signal);

    expect(paper!.textContent).to.contain('Aino').and.not.to.contain('married');
  });

  const course = '<learningOpportunitySpecification><title>secret</title></learningOpportunitySpecification>';
  const elmo = 'https://sr.oots.tech.ec.europa.eu/datamodels/elmo-1.7.0';
  for (const [where, xml, name = 'at'] of [
    ['deep in a group', '<at><street><name>secret</name><part><no>secret</no></part></street></at>'],
    [
      'in the rows of a table',
      `<at><h>${'<home><town>secret</town><since>1</since></home>'.repeat(2)}</h></at>`,
    ],
    ['in headings', `<at><report>${course}</report></at>`],
    ['beside an amount', '<at><rent><gross currency="EUR" note="secret">5</gross></rent></at>'],
    ['as an attribute', '<street at="secret"><name>Aino</name></street>'],
    ['as what an amount is counted in', '<rent currency="secret">5</rent>', 'currency'],
    ['within a sentence', '<note>The name is <at><i>secret</i></at>, I believe.</note>'],
    ['in a sentence of its own', '<at>The name is <i>secret</i>.</at>'],
    ['as a language', '<note lang="secret">x</note>', 'lang'],
  ] as const) {
    it(`is seen, found and printed nowhere while it is covered: ${where}`, async () => {
      const open = await covered(`<a>${xml.replaceAll('secret', 'EUR')}<b>Aino</b></a>`, [name], elmo);
      const [paper] = (await open.shown.paper!(signal)) as [HTMLElement];

      for (const seen of [open.host, paper]) {
        const titles = [...seen.querySelectorAll<HTMLElement>('[title]')].map((one) => one.title).join();
        expect(said(seen) + titles)
          .to.contain('Aino')
          .and.not.to.match(/EUR|€/i);
      }
      expect(await open.shown.find!('EUR', 1)).to.deep.equal({ at: 0, count: 0 });
      press(open);
      expect(said(open.host)).to.match(/EUR|€/i);
      open.shown.destroy();
    });
  }
});

describe('the readable view of XML', () => {
  it('puts labels beside values', async () => {
    const host = await viewed('<person><familyName>Virtanen</familyName></person>');

    expect(host.querySelector('dt')).to.have.text('Family name');
    expect(host.querySelector('dd')).to.have.text('Virtanen');
  });

  it('keeps the currency with the amount, the unit with the number and the scheme with the identifier', async () => {
    const xml =
      '<a><gross currencyID="EUR">1234.50</gross><rate unit="%">7.0</rate><way unit="km">12</way><id scheme="fi-hy">014</id></a>';
    const text = said(await viewed(xml, 'application/xml', 'de'));

    expect(text).to.contain('1.234,50 €');
    expect(text).to.contain('7,0 %');
    expect(text).to.contain('12 km');
    expect(text).to.contain('014 Scheme: fi-hy');
  });

  it('writes dates and times in the language of the reader, as the clock showed where they were written', async () => {
    const xml = '<a><born>2001-05-14</born><issued>2026-11-23T10:14:00+02:00</issued></a>';
    const text = said(await viewed(xml));

    expect(text).to.contain('14 May 2001');
    expect(text).to.match(/23 November 2026 at 10:14 (?:GMT|UTC)\+2/);
  });

  for (const [written, expected] of [
    ['2026-11-23T00:30:00.5+02:00', /^23 November 2026 at 00:30 (?:GMT|UTC)\+2$/],
    ['2026-11-22T22:30:15.123Z', /^22 November 2026 at 22:30:15 (?:GMT|UTC)(?:\+0)?$/],
    ['2026-11-23T10:14:00', /^23 November 2026 at 10:14$/],
    ['2026-11-23T00:30:00.000', /^23 November 2026 at 00:30$/],
    ['2026-11-23+14:00', /^23 November 2026$/],
    ['2026-11-23T25:14:00', /^2026-11-23T25:14:00$/],
    ['2026-11-23T10:14:00 or so', /^2026-11-23T10:14:00 or so$/],
  ] as const) {
    it(`moves ${written} to no other day or hour, wherever the reader is`, async () => {
      const shown = (await viewed(`<a><at>${written}</at></a>`)).querySelector('bdi')!;

      expect(shown.textContent).to.match(expected);
      expect(shown.title || shown.textContent).to.equal(written);
    });
  }

  it('leaves alone what only looks like a date', async () => {
    expect(said(await viewed('<a><day>2001-02-31</day></a>'))).to.contain('2001-02-31');
  });

  it('names countries, languages and sexes where the element says that it is one, with the code beside', async () => {
    const xml =
      '<a><country>FI</country><nationality>EST</nationality><language>sv</language><sex>2</sex><code>FI</code></a>';
    const host = await viewed(xml, 'application/xml', 'de');
    const values = [...host.querySelectorAll('dd')].map(said);

    expect(values).to.deep.equal(['Finnland FI', 'Estland EST', 'Schwedisch sv', 'weiblich 2', 'FI']);
  });

  it('keeps what was issued in a tooltip where the format is another', async () => {
    const host = await viewed('<a><born>2001-05-14</born></a>');

    expect(host.querySelector('bdi')!.title).to.equal('2001-05-14');
  });

  it('makes a table of repeated records', async () => {
    const host = await viewed(
      '<courses><course><title>A</title><credits>5</credits></course><course><title>B</title><credits>10</credits></course></courses>',
    );

    expect([...host.querySelectorAll('th')].map(said)).to.deep.equal(['Title', 'Credits']);
    expect(host.querySelectorAll('tbody tr')).to.have.lengthOf(2);
    expect(said(host)).to.contain('Course (2)');
  });

  it('sets numbers of a table under one another by their last digit, and codes as words', async () => {
    document.adoptedStyleSheets = styles;
    const host = await viewed(
      '{"courses": [{"code": "101", "credits": 5, "fee": {"value": 9.5, "currency": "EUR"}}, {"code": "7", "credits": 10, "fee": {"value": 120, "currency": "EUR"}}]}',
      'application/json',
    );

    const sides = [...host.querySelectorAll('th, td')].map((cell) => getComputedStyle(cell).textAlign);
    document.adoptedStyleSheets = [];
    expect(sides).to.deep.equal(Array.from({ length: 3 }, () => ['start', 'end', 'end']).flat());
  });

  it('shows the language of the reader first and has the others at hand', async () => {
    const host = await viewed(
      '<a><title xml:lang="fi">Todistus</title><title xml:lang="de">Zeugnis</title></a>',
      'application/xml',
      'de',
    );
    const [first, other] = host.querySelectorAll('bdi');

    expect([first!.lang, first!.textContent]).to.deep.equal(['de', 'Zeugnis']);
    expect([other!.lang, other!.textContent]).to.deep.equal(['fi', 'Todistus']);
    expect(host.querySelector('details')!.open).to.be.false;
    expect(said(host.querySelector('summary')!)).to.equal('Finnisch');
  });

  it('marks values with the language of the document, and neither labels nor what is in the reader’s words', async () => {
    const xml =
      '<a><b><name>Järvi</name><country>FI</country><no>14</no><note xml:lang="sv">sjö</note></b></a>';
    const english = await viewed(xml);
    const finnish = document.createElement('div');
    const localizer = { ...createLocalizer('en'), locale: 'fi' };
    await view(finnish, { ...anExhibit(utf8(xml), 'application/xml'), localizer }, signal);

    const spoken = (root: Element): readonly string[] =>
      [...root.querySelectorAll<HTMLElement>('[lang]')].map((one) => `${one.lang} ${one.textContent}`);
    expect(spoken(english)).to.deep.equal(['fi Järvi', 'sv sjö']);
    expect(spoken(finnish)).to.deep.equal(['sv sjö']);
  });

  it('folds a group away and back', async () => {
    const host = await viewed('<a><b><c>1</c></b></a>');
    const button = host.querySelector<HTMLElement>('.heading button')!;
    const fact = host.querySelector<HTMLElement>('dl')!;

    button.click();
    expect(fact.offsetHeight).to.equal(0);
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    expect(fact.offsetHeight).to.be.greaterThan(0);
  });

  const inText = async (xml: string): Promise<readonly string[]> =>
    [...(await viewed(`<a>${xml}</a>`)).querySelectorAll('dd')].map((one) => one.textContent);

  it('says a sentence with elements in it from its beginning to its end', async () => {
    const register = 'The person is <b>not</b> listed in the register of convictions.';

    const said = await inText(`<statement>${register}</statement><b>1</b>`);

    expect(said).to.deep.equal(['The person is not listed in the register of convictions.', '1']);
  });

  it('says a sentence that is a whole document from its beginning to its end', async () => {
    const host = await viewed('<p id="7">It is <b kind="law">not</b> so.</p>');

    expect(said(host)).to.contain('It is not so. Kind: law').and.to.contain('Id7');
  });

  it('keeps together and apart what the text of a document does', async () => {
    expect(
      await inText(
        '<p>H<sub>2</sub>O is <b>not </b>here<i> (now)</i>.</p><p>Main street 5<city>1000</city><zip>2</zip>' +
          '</p><p>one<br/>two <i>three</i> <i>four</i></p><p>one <i>five</i><i>six</i></p>',
      ),
    ).to.deep.equal([
      'H2O is not here (now).',
      'Main street 5 1000 2',
      'one\ntwo three four',
      'one five six',
    ]);
  });

  it('says beside a sentence what the elements in it say besides, and takes none of it for a unit', async () => {
    expect(await inText('<p>The <fee currency="EUR" ref="x">5</fee> were paid.</p>')).to.deep.equal([
      'The 5 were paid. Currency: EUR Ref: x',
    ]);
  });

  it('keeps stray text where it is among more than a text holds', async () => {
    const items = '<item><n>1</n></item>'.repeat(200);
    const { shown } = await opened(`<list>before ${items} between ${items} after</list>`);
    const [paper] = (await shown.paper!(signal)) as [HTMLElement];

    const parts = [...paper.querySelectorAll('.heading, p:not(.remark)')].map((one) => one.textContent);
    expect(parts).to.deep.equal(['before', 'Item (200)', 'between', 'Item (200)', 'after']);
  });

  it('runs nothing that a document holds', async () => {
    const host = await viewed('<a><b>&lt;img src=x onerror=alert(1)&gt;</b><script>alert(1)</script></a>');

    expect(host.querySelector('img, script')).to.be.null;
    expect(host.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  for (const [what, xml] of [
    ['has a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['is not well-formed', '<a><b></a>'],
    ['is nested too deep', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
  ] as const) {
    it(`shows as text what ${what}, and says so`, async () => {
      const { host, shown } = await opened(xml);
      const [source] = (await shown.paper!(signal)) as [HTMLElement];

      expect(source.textContent).to.equal(xml);
      expect(host.textContent).to.contain('Shown as plain text');
    });
  }

  it('says what kind of file lies in a value, and how large it is', async () => {
    const host = await viewed(`<a><content>data:application/pdf;base64,${'A'.repeat(2000)}</content></a>`);

    expect(said(host)).to.contain('application/pdf · 1.5 kB');
  });
});

describe('the readable view of JSON', () => {
  it('shows numbers as they are written and both of two keys', async () => {
    const host = await viewed('{"n":12345678901234567890.10,"big":1e400,"k":1,"k":2}', 'application/json');
    const values = [...host.querySelectorAll('dd')].map(said);

    expect(values).to.deep.equal(['12345678901234567890.10', '1e400', '1', '2']);
  });

  it('never changes a digit of an amount', async () => {
    const host = await viewed(
      '{"pay":{"value":12345678901234567890.10,"currency":"EUR"}}',
      'application/json',
    );

    expect(said(host).replace(/\D/g, '')).to.equal('1234567890123456789010');
  });

  it('has a dash for what is not there, and the word where it is a text', async () => {
    const host = await viewed('{"a":null,"b":[],"c":{},"d":"null"}', 'application/json');
    const values = [...host.querySelectorAll('dd')];

    expect(values.map(said)).to.deep.equal(['—', '—', '—', 'null']);
    expect(values[0]!.querySelector('bdi')!.title).to.equal('null');
  });

  it('puts truth values into words', async () => {
    const host = await viewed('{"bankruptcy":false}', 'application/json', 'de');

    expect(said(host.querySelector('dd')!)).to.equal('Nein false');
  });

  it('makes a table of a list of records', async () => {
    const host = await viewed(
      '{"directors":[{"name":"A","role":"x"},{"name":"B","role":"y"}]}',
      'application/json',
    );

    expect(said(host.querySelector('.heading')!)).to.equal('Directors (2)');
    expect(host.querySelectorAll('tbody tr')).to.have.lengthOf(2);
  });

  for (const [what, text] of [
    ['a trailing comma', '{"a":1,}'],
    ['a comment', '{/* x */"a":1}'],
    ['ten thousand levels', '['.repeat(10_000)],
    ['two values', '1 2'],
    ['a number that begins with nought', '[01]'],
    ['a key without value', '{"a"}'],
    ['an end that is not the beginning’s', '[}'],
    ['an escape that does not exist', '["\\x"]'],
  ] as const) {
    it(`shows as text what is not JSON: ${what}`, async () => {
      const host = await viewed(text, 'application/json');

      expect(host.querySelector('.source')!.textContent).to.equal(text);
    });
  }
});

describe('a data model', () => {
  it('is known by its namespace, and speaks the language of the reader', async () => {
    const xml =
      '<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1"><learner><bday>1983-04-12</bday></learner></elmo>';
    const host = await viewed(xml, 'application/xml', 'de');

    expect(said(host.querySelector('dt')!)).to.equal('Geburtsdatum');
  });

  for (const host of ['sr.oots.tech.ec', 'sr.acc.oots.tech.ec', 'sr.oots.tech', 'sr.acc.oots.tech']) {
    it(`is known wherever the semantic repository is: ${host}`, async () => {
      const model = await modelFor(
        [`https://${host}.europa.eu/datamodels/certificate-of-birth-1.0.0`],
        await wordsIn('de'),
      );

      expect(model?.headings).to.deep.equal({ parent: 'role' });
    });
  }

  it('is not known of a host that only looks like the semantic repository', async () => {
    const uri = 'https://sr.oots.tech.ec.europa.eu.example/datamodels/certificate-of-birth-1.0.0';

    expect(await modelFor([uri], await wordsIn('de'))).to.be.undefined;
  });

  it('tells where a value holds HTML, of which the text is shown', async () => {
    const html =
      '<p>It is <b>not</b>\n  a <code>&lt;b></code>.</p><p>One<br>two</p><ul><li>a<li>b</ul>' +
      '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const host = await viewed(
      `<elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1"><descriptionHtml><![CDATA[${html}]]></descriptionHtml></elmo>`,
    );
    const shown = host.querySelector<HTMLElement>('dd bdi')!;

    expect(shown.textContent).to.equal('It is not a <b>.\n\nOne\ntwo\n\na\nb');
    expect(shown.title).to.equal(html);
    expect(host.querySelector('img, script')).to.be.null;
  });

  it('can be brought by whoever embeds this', async () => {
    registerModel('https://models.example/boat', () =>
      Promise.resolve({
        model: {
          labels: { dinghy: { en: 'Boat' }, sail: { en: 'Sail' } },
          codes: { sail: { g: { en: 'gaff' } } },
          tables: { dinghy: ['sail'] },
        },
      }),
    );
    const host = await viewed(
      '<a xmlns="https://models.example/boat/1"><dinghy><sail>g</sail><keel><depth>2</depth></keel></dinghy><dinghy><sail>h</sail></dinghy></a>',
    );

    expect(said(host.querySelector('.heading')!)).to.equal('Boat (2)');
    expect([...host.querySelectorAll('td:first-child bdi')].map(said).slice(0, 1)).to.deep.equal(['gaff']);
    const rest = host.querySelector<HTMLElement>('.rest')!;
    expect(rest.hidden).to.be.true;
    host.querySelector<HTMLElement>('.opener')!.click();
    expect(said(rest)).to.contain('Depth2');
  });
});

describe('looking for text', () => {
  it('goes from one place to the next and round again, whatever the case', async () => {
    const { shown } = await opened('<a><b>Lake</b><c>the lake</c></a>');

    expect(await shown.find!('LAKE', 1)).to.deep.equal({ at: 1, count: 2 });
    expect(await shown.find!('LAKE', 1)).to.deep.equal({ at: 2, count: 2 });
    expect(await shown.find!('LAKE', 1)).to.deep.equal({ at: 1, count: 2 });
    expect(await shown.find!('LAKE', -1)).to.deep.equal({ at: 2, count: 2 });
    expect(await shown.find!('sea', 1)).to.deep.equal({ at: 0, count: 0 });
    shown.destroy();
  });

  it('unfolds what hides the place', async () => {
    const { host, shown } = await opened('<a><b><c xml:lang="en">x</c><c xml:lang="fi">järvi</c></b></a>');
    host.querySelector<HTMLElement>('.heading button')!.click();

    expect(await shown.find!('järvi', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(host.querySelector('details')!.open).to.be.true;
    expect(host.querySelector('dl')!.offsetHeight).to.be.greaterThan(0);
    shown.destroy();
  });

  it('finds what is not in the page yet, and brings it there', async () => {
    const items = Array.from({ length: 3000 }, (_, n) => `<item>number ${n}</item>`).join('');
    const { host, shown } = await opened(`<a>${items}</a>`);
    expect(said(host)).not.to.contain('number 2999');

    expect(await shown.find!('number 2999', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(said(host)).to.contain('number 2999');
    shown.destroy();
  });
});

describe('a long document', () => {
  const long = (end: string): string =>
    `<list>${Array.from({ length: 20_000 }, (_, n) => `<item><name>n${n}</name><credits>${n}</credits></item>`).join('')}${end}`;

  it('is read to its end, though only some of it is in the page', async () => {
    const { host, shown } = await opened(long('<last>the end</last></list>'));
    expect(said(host)).to.contain('n1');

    expect((await shown.find!('the end', 1)).count).to.equal(1);
    expect(host.querySelectorAll('tr').length).to.be.lessThan(4000);
    expect(said(host)).to.contain('Item (20,000)');
    shown.destroy();
  });

  it('is shown as text where its end is not what it should be', async () => {
    const { host, shown } = await opened(long('</lost>'));
    await shown.find!('n19999', 1);

    expect(host.textContent).to.contain('Shown as plain text');
    expect(host.textContent).to.contain('n19999');
    shown.destroy();
  });

  it('is read in the page where there is no worker to be had', async () => {
    const Real = window.Worker;
    const refuse = (): never => {
      throw new DOMException('No workers here', 'SecurityError');
    };
    window.Worker = new Proxy(Real, { construct: refuse });
    try {
      const { shown } = await opened(long('<last>the end</last></list>'));
      expect((await shown.find!('the end', 1)).count).to.equal(1);
      shown.destroy();
    } finally {
      window.Worker = Real;
    }
  });

  it('is read by a worker', async () => {
    const Real = window.Worker;
    const made: string[] = [];
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<object>) => made.push(...Object.keys(data)));
      }
    };
    try {
      const { shown } = await opened(long('</list>'));
      await shown.find!('nothing', 1);
      expect(made).to.include('batch');
      expect(made.at(-1)).to.equal('end');
      shown.destroy();
    } finally {
      window.Worker = Real;
    }
  });
});

describe('on paper', () => {
  it('everything is there, and unfolded', async () => {
    const items = Array.from({ length: 3000 }, (_, n) => `<item>number ${n}</item>`).join('');
    const { host, shown } = await opened(
      `<a><b xml:lang="en">x</b><b xml:lang="fi">y</b><g>${items}</g></a>`,
    );
    host.querySelector<HTMLElement>('.heading button')!.click();
    const [paper] = (await shown.paper!(signal)) as [HTMLElement];

    expect(paper.querySelectorAll('dd')).to.have.lengthOf(3001);
    expect(paper.querySelector('[hidden], details:not([open])')).to.be.null;
    shown.destroy();
  });
});
