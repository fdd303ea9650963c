import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { DocumentViewer } from '../../src/elements/document/document-viewer.ts';
import type { LoadDocument } from '../../src/elements/document/document-loading.ts';
import type { DocumentRefused, DocumentShown } from '../../src/elements/document/events.ts';
import { PreviewError } from '../../src/domain/errors.ts';
import type { EvidenceDocument, EvidencePackage } from '../../src/domain/evidence.ts';
import { registerViewer } from '../../src/viewers/registry.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import { announced, aPicture, utf8 } from '../support/documents.ts';
import { aPackage } from '../support/session.ts';

const localizer = createLocalizer('en');
const xml = utf8('<diploma><familyName>Virtanen</familyName></diploma>');
const text = utf8('The degree, in words.');

const serving =
  (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): LoadDocument =>
  ({ id, mediaType }) =>
    Promise.resolve({ bytes: files[id] ?? utf8(''), mediaType });

function aViewer(pack: EvidencePackage, load: LoadDocument): Promise<DocumentViewer> {
  return fixture(
    html`<oots-document-viewer
      .package=${pack}
      .localizer=${localizer}
      .load=${load}
    ></oots-document-viewer>`,
  );
}

const root = (viewer: DocumentViewer): ShadowRoot => viewer.shadowRoot!;
const shown = (viewer: DocumentViewer): string => root(viewer).querySelector('.stage')!.textContent;
const problem = (viewer: DocumentViewer): string =>
  root(viewer).querySelector('[role=alert]')?.textContent ?? '';

const retry = (viewer: DocumentViewer): HTMLElement | null =>
  root(viewer).querySelector<HTMLElement>('[role=alert] button');

async function aDegree(): Promise<EvidencePackage> {
  const main = await announced(xml, { id: 'x', mediaType: 'application/xml' });
  const readable = await announced(text, { id: 't', role: 'human-readable', mediaType: 'text/plain' });
  return aPackage({ documents: [main, readable] });
}

const one = async (
  bytes: Uint8Array<ArrayBuffer>,
  overrides: Partial<EvidenceDocument>,
): Promise<EvidencePackage> => aPackage({ documents: [await announced(bytes, { id: 'd', ...overrides })] });

describe('<oots-document-viewer>', () => {
  it('opens the version made for people first, and tells the digest of what it shows', async () => {
    const pack = await aDegree();
    const event = new Promise<DocumentShown>((resolve) =>
      document.addEventListener('oots-document-shown', resolve as (event: Event) => void, { once: true }),
    );
    const viewer = await aViewer(pack, serving({ x: xml, t: text }));

    const { documentId, sha256 } = await event;

    expect(documentId).to.equal('t');
    expect(sha256).to.equal(pack.documents[1]!.sha256);
    expect(shown(viewer)).to.contain('The degree, in words.');
    await expect(viewer).to.be.accessible();
  });

  it('has a tab for each document and one for the original data, moved by arrows', async () => {
    const viewer = await aViewer(await aDegree(), serving({ x: xml, t: text }));
    const tabs = [...root(viewer).querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({ innerText }) => innerText)).to.deep.equal([
      'TXT version',
      'Readable view',
      'Original data',
    ]);
    tabs[0]!.focus();

    await sendKeys({ press: 'ArrowRight' });

    await waitUntil(() => shown(viewer).includes('Virtanen'));
    expect(root(viewer).activeElement).to.equal(tabs[1]);
    expect(shown(viewer)).to.contain('Family name');
  });

  it('opens the version in the language of the reader first, and tells those that are named alike apart', async () => {
    const version = (id: string, language: string) =>
      announced(text, { id, role: 'human-readable', mediaType: 'text/plain', language });
    const pack = aPackage({
      documents: [
        await announced(xml, { id: 'x', mediaType: 'application/xml; charset=utf-8' }),
        await version('fi', 'FI'),
        await version('en', 'EN'),
        await version('again', 'EN'),
      ],
    });

    const viewer = await aViewer(pack, serving({ x: xml, fi: text, en: text, again: text }));

    const tabs = [...root(viewer).querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({ innerText }) => innerText)).to.deep.equal([
      'TXT version (English) 1',
      'Readable view',
      'TXT version (Finnish)',
      'TXT version (English) 2',
      'Original data',
    ]);
    expect(tabs[0]!.ariaSelected).to.equal('true');
  });

  it('brings up the whole of a tab that is moved to, where the row is wider than the window', async () => {
    const viewer = await aViewer(await aDegree(), serving({ x: xml, t: text }));
    viewer.style.cssText = 'display: block; inline-size: 280px';
    const [first, second] = root(viewer).querySelectorAll<HTMLElement>('[role=tab]');
    first!.focus();

    await sendKeys({ press: 'ArrowRight' });

    const row = root(viewer).querySelector('[role=tablist]')!.getBoundingClientRect();
    const tab = second!.getBoundingClientRect();
    expect(tab.left, 'left').to.be.at.least(row.left);
    expect(tab.right, 'right').to.be.at.most(row.right);
  });

  it('keeps the place in a document whose tab is pressed again', async () => {
    const viewer = await aViewer(await aDegree(), serving({ x: xml, t: text }));
    await waitUntil(() => shown(viewer), 'the text');
    const page = root(viewer).querySelector('.stage')!.firstElementChild;

    root(viewer).querySelector<HTMLElement>('[role=tab]')!.click();
    await aTimeout(50);

    expect(root(viewer).querySelector('.stage')!.firstElementChild).to.equal(page);
  });

  it('begins another document at its top, and comes back to where the first was left', async () => {
    const long = (word: string): Uint8Array<ArrayBuffer> => utf8(`${word}\n`.repeat(200));
    const documents = await Promise.all([
      announced(long('first'), { id: 'a', mediaType: 'text/plain' }),
      announced(long('second'), { id: 'b', role: 'annex', mediaType: 'text/plain' }),
    ]);
    const load = serving({ a: long('first'), b: long('second') });
    const viewer = await aViewer(aPackage({ documents }), load);
    const desk = root(viewer).querySelector<HTMLElement>('.desk')!;
    desk.style.blockSize = '200px';
    const [first, second] = root(viewer).querySelectorAll<HTMLElement>('[role=tab]');
    await waitUntil(() => shown(viewer).includes('first'));
    desk.scrollTop = 700;

    second!.click();
    await waitUntil(() => shown(viewer).includes('second'));
    expect(desk.scrollTop, 'the second').to.equal(0);
    first!.click();
    await waitUntil(() => shown(viewer).includes('first'));

    expect(desk.scrollTop, 'the first').to.equal(700);
  });

  it('shows the original data as they were issued', async () => {
    const viewer = await aViewer(await aDegree(), serving({ x: xml, t: text }));

    root(viewer).querySelectorAll<HTMLElement>('[role=tab]')[2]!.click();

    await waitUntil(() => shown(viewer).includes('<familyName>Virtanen</familyName>'));
  });

  it('shows nothing of bytes that are not the ones announced', async () => {
    const refused = new Promise<DocumentRefused>((resolve) =>
      document.addEventListener('oots-document-refused', resolve as (event: Event) => void, { once: true }),
    );
    const viewer = await aViewer(
      await one(text, { mediaType: 'text/plain' }),
      serving({ d: utf8('Another text') }),
    );

    expect((await refused).documentId).to.equal('d');
    await waitUntil(() => problem(viewer).includes('not what the authority announced'));
    expect(shown(viewer)).to.equal('');
    expect(root(viewer).querySelector('a[download]')).to.be.null;
  });

  for (const [what, mediaType, bytes, said] of [
    [
      'calls itself a PDF and is a page',
      'application/pdf',
      utf8('<!doctype html><script>1</script>'),
      'not what it claims to be',
    ],
    ['is empty', 'text/plain', utf8(''), 'The file is empty'],
    ['has no viewer', 'application/zip', utf8('PK'), 'Its format (ZIP) has no preview here'],
    [
      'is damaged',
      'image/png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]),
      'damaged or not complete',
    ],
  ] as const) {
    it(`says what is wrong with a document that ${what}, and lets it be saved`, async () => {
      const viewer = await aViewer(await one(bytes, { mediaType }), serving({ d: bytes }));

      await waitUntil(() => problem(viewer).includes(said));
      expect(problem(viewer)).to.contain('You can still decide');
      expect(root(viewer).querySelector('a[download]')).not.to.be.null;
      await expect(viewer).to.be.accessible();
    });
  }

  /** A viewer whose document comes as it should at the second try. */
  async function aSecondTry(first: () => ReturnType<LoadDocument>): Promise<DocumentViewer> {
    let tries = 0;
    const viewer = await aViewer(await one(text, { mediaType: 'text/plain' }), () => {
      tries += 1;
      return tries === 1 ? first() : Promise.resolve({ bytes: text, mediaType: 'text/plain' });
    });
    await waitUntil(() => problem(viewer));
    return viewer;
  }
  const down = (): Promise<never> => Promise.reject(new PreviewError('unreachable', 'down'));
  const others = (): ReturnType<LoadDocument> =>
    Promise.resolve({ bytes: utf8('Another text'), mediaType: 'text/plain' });

  it('offers another try where the document could not be loaded', async () => {
    const viewer = await aSecondTry(down);
    expect(problem(viewer)).to.contain('could not be loaded');

    retry(viewer)!.click();

    await waitUntil(() => shown(viewer).includes('The degree'));
  });

  it('takes whoever tries again by keyboard to the place where the document comes', async () => {
    const viewer = await aSecondTry(down);
    retry(viewer)!.focus();

    await sendKeys({ press: 'Enter' });

    await waitUntil(() => shown(viewer).includes('The degree'));
    expect(root(viewer).activeElement?.id).to.equal('desk');
  });

  it('does not say that a piece may be used whose bytes are not the ones announced', async () => {
    const viewer = await aSecondTry(others);

    expect(problem(viewer)).to.contain('not what the authority announced');
    expect(problem(viewer)).not.to.contain('You can still decide');
  });

  it('shows the document where the bytes announced come at another try, and tells of it', async () => {
    const viewer = await aSecondTry(others);

    setTimeout(() => retry(viewer)!.click());
    const { documentId } = await oneEvent<DocumentShown>(viewer, 'oots-document-shown');

    expect(documentId).to.equal('d');
    expect(shown(viewer)).to.contain('The degree');
  });

  for (const [what, thrown] of [
    ['the sign-in has run out', new PreviewError('rejected', 'The provider answered 401.')],
    ['the link is not valid any more', new PreviewError('link-invalid', 'The provider answered 404.')],
    ['the provider of the page fails in its own way', new TypeError('Failed to fetch')],
  ] as const) {
    it(`does not call a file damaged that was not given because ${what}, and offers another try`, async () => {
      const viewer = await aViewer(await one(text, { mediaType: 'text/plain' }), () =>
        Promise.reject(thrown),
      );

      await waitUntil(() => problem(viewer));
      expect(problem(viewer)).to.contain('It could not be loaded.');
      expect(problem(viewer)).not.to.contain('damaged');
      expect(retry(viewer)).to.have.trimmed.text('Try again');
    });
  }

  it('does not say that one can still decide where the provider refuses, which may be for good', async () => {
    const viewer = await aViewer(await one(text, { mediaType: 'text/plain' }), () =>
      Promise.reject(new PreviewError('rejected', 'The provider answered 410.')),
    );

    await waitUntil(() => problem(viewer));
    expect(problem(viewer)).not.to.contain('You can still decide');
  });

  it('drops a document that comes after the person has gone on', async () => {
    const pack = await aDegree();
    let late: () => void = () => undefined;
    const viewer = await aViewer(pack, ({ id, mediaType }) =>
      id === 't'
        ? new Promise((resolve) => (late = () => resolve({ bytes: text, mediaType })))
        : Promise.resolve({ bytes: xml, mediaType }),
    );
    root(viewer).querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await waitUntil(() => shown(viewer).includes('Virtanen'));

    late();
    await aTimeout(20);

    expect(shown(viewer)).not.to.contain('in words');
  });

  it('shows nothing of a viewer that is done after the person has gone on', async () => {
    let late: () => void = () => undefined;
    registerViewer('application/x-late', () =>
      Promise.resolve({
        view: async (host) => {
          await new Promise<void>((resolve) => (late = resolve));
          host.append('Too late');
          return { destroy: () => undefined };
        },
      }),
    );
    const slow = await announced(text, { id: 'x', mediaType: 'application/x-late' });
    const next = await announced(text, { id: 't', role: 'translation', mediaType: 'text/plain' });
    const viewer = await aViewer(aPackage({ documents: [slow, next] }), serving({ x: text, t: text }));
    await aTimeout(20);
    root(viewer).querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await waitUntil(() => shown(viewer).includes('in words'), 'the next');

    late();
    await aTimeout(20);

    expect(shown(viewer)).to.equal('The degree, in words.');
  });

  it('lets the copy go when it is taken away', async () => {
    const viewer = await aViewer(await one(text, { mediaType: 'text/plain' }), serving({ d: text }));
    await waitUntil(() => root(viewer).querySelector('a[download]'));
    const { href } = root(viewer).querySelector<HTMLAnchorElement>('a[download]')!;

    viewer.remove();

    expect(
      await fetch(href).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('keeps a copy that opens as nothing in the browser, and has its name and its ending', async () => {
    const pack = await one(utf8('<!doctype html><p>Degree'), { mediaType: 'text/html' });
    const viewer = await aViewer(pack, serving({ d: utf8('<!doctype html><p>Degree') }));
    await waitUntil(() => root(viewer).querySelector('a[download]'));

    const { href, download } = root(viewer).querySelector<HTMLAnchorElement>('a[download]')!;
    const copy = await (await fetch(href)).blob();

    expect(copy.type).to.equal('application/octet-stream');
    expect(await copy.text()).to.equal('<!doctype html><p>Degree');
    expect(download).to.match(/\.html$/);
  });

  it('names the copy after the evidence, not after a file', async () => {
    const viewer = await aViewer(await one(await aPicture(), { mediaType: 'image/png' }), async () => ({
      bytes: await aPicture(),
      mediaType: 'image/png',
    }));
    await waitUntil(() => root(viewer).querySelector('a[download]'));

    expect(root(viewer).querySelector<HTMLAnchorElement>('a[download]')!.download).to.equal(
      'Bachelor’s degree certificate - Document.png',
    );
  });

  it('closes by a button that says where it leads', async () => {
    const viewer = await aViewer(await aDegree(), serving({ x: xml, t: text }));

    setTimeout(() => root(viewer).querySelector<HTMLElement>('.link')!.click());

    await oneEvent<Event>(viewer, 'oots-close');
  });
});
