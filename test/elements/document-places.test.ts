/** Where somebody was in a document is where they go on when they open it again, and nobody else does. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { EvidencePackage } from '../../src/domain/evidence.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { Provider } from '../../src/provider/port.ts';
import { announced, aPdf, aPicture, utf8 } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';
import { aProvider } from '../support/provider.ts';
import { aPackage, aSession } from '../support/session.ts';
import { cards, opened, root } from '../support/space.ts';

const long = utf8('A line of the document.\n'.repeat(300));

/** A visit with a long text, a picture and three pages. */
async function aVisit(): Promise<Provider> {
  const [picture, pages] = [await aPicture(), await aPdf(3)];
  const content = new Map([
    ['t', long],
    ['p', picture],
    ['s', pages],
  ]);
  const packages: EvidencePackage[] = [
    aPackage({ id: 'a', documents: [await announced(long, { id: 't', mediaType: 'text/plain' })] }),
    aPackage({ id: 'b', documents: [await announced(picture, { id: 'p', mediaType: 'image/png' })] }),
    aPackage({ id: 'c', documents: [await announced(pages, { id: 's', mediaType: 'application/pdf' })] }),
  ];
  return aProvider({
    readSession: () => Promise.resolve({ type: 'ready', session: aSession({ packages }) }),
    readDocument: ({ id, mediaType }) => Promise.resolve({ bytes: content.get(id)!, mediaType }),
  });
}

async function aSpace(): Promise<PreviewSpace> {
  return opened(
    await fixture(html`<oots-preview-space lang="en" .provider=${await aVisit()}></oots-preview-space>`),
  );
}

const viewer = (space: PreviewSpace): ShadowRoot | undefined =>
  root(space).querySelector('oots-document-viewer')?.shadowRoot ?? undefined;
const desk = (space: PreviewSpace): HTMLElement => viewer(space)!.querySelector('.desk')!;
const button = (space: PreviewSpace, name: string): HTMLElement | undefined =>
  [...(viewer(space)?.querySelectorAll('button') ?? [])].find((one) =>
    [one.ariaLabel, one.innerText].includes(name),
  );

/** Opens a piece of evidence and waits until its document is there. */
async function view(space: PreviewSpace, n: number, what: string): Promise<void> {
  cards(space)[n]!.querySelector<HTMLElement>('.link')!.click();
  // Its words come after the first of all screens is there, and show it once more.
  await waitUntil(() => button(space, 'Back to the list'), 'the viewer');
  await waitUntil(
    () => desk(space).ariaBusy === 'false' && desk(space).querySelector(`.stage ${what}`),
    what,
  );
}
const viewText = (space: PreviewSpace): Promise<void> => view(space, 0, 'pre');
const viewPicture = (space: PreviewSpace): Promise<void> => view(space, 1, 'img');
const viewPages = (space: PreviewSpace): Promise<void> => view(space, 2, 'canvas');

const says = (space: PreviewSpace, what: string): boolean =>
  viewer(space)!.querySelector('.tools')!.textContent.includes(what);

const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Scrolls as a person does, whose page is painted meanwhile. */
async function scrollTo(space: PreviewSpace, top: number): Promise<void> {
  desk(space).scrollTo({ top });
  await painted();
  expect(desk(space).scrollTop, 'where the text was scrolled to').to.equal(top);
}

async function close(space: PreviewSpace): Promise<void> {
  button(space, 'Back to the list')!.click();
  await waitUntil(() => !viewer(space), 'the list');
}

describe('the place in a document', () => {
  it('is the same when the document is opened again from the list', async () => {
    const space = await aSpace();
    await viewText(space);
    await scrollTo(space, 700);
    await close(space);

    await viewText(space);

    await waitUntil(() => desk(space).scrollTop > 0);
    expect(desk(space).scrollTop).to.equal(700);
  });

  it('is the same after another piece of evidence was looked at', async () => {
    const space = await aSpace();
    await viewText(space);
    await scrollTo(space, 700);
    await viewPicture(space);

    await viewText(space);

    await waitUntil(() => desk(space).scrollTop > 0);
    expect(desk(space).scrollTop).to.equal(700);
  });

  it('is of the same size when it is opened again', async () => {
    const space = await aSpace();
    await viewPicture(space);
    button(space, 'Zoom in')!.click();
    await close(space);

    await viewPicture(space);

    expect(viewer(space)!.querySelector('b[role=status]')).to.have.trimmed.text('125 %');
  });

  it('is known with the pages that have been seen', async () => {
    const space = await aSpace();
    await viewPages(space);
    await waitUntil(() => says(space, '1 of 3 pages seen'), 'the first page');
    await scrollTo(space, desk(space).scrollHeight - desk(space).clientHeight);
    await waitUntil(() => says(space, '2 of 3 pages seen'), 'the last page');
    await close(space);
    await viewText(space);

    await viewPages(space);

    expect(says(space, '2 of 3 pages seen')).to.equal(true);
  });

  it('is the beginning of a document that was not opened before', async () => {
    const space = await aSpace();
    await viewText(space);
    await scrollTo(space, 700);

    await viewPicture(space);
    await painted();

    expect(desk(space).scrollTop).to.equal(0);
  });

  it('is not known to another visit with documents of the same names', async () => {
    const space = await aSpace();
    await viewText(space);
    await scrollTo(space, 700);
    space.provider = await aVisit();
    await waitUntil(() => !viewer(space), 'the end of the visit');
    await opened(space);

    await viewText(space);
    await painted();

    expect(desk(space).scrollTop).to.equal(0);
  });
});
