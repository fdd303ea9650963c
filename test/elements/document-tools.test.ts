import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { DocumentViewer } from '../../src/elements/document/document-viewer.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import { registerViewer } from '../../src/viewers/registry.ts';
import type { Exhibit, View } from '../../src/viewers/viewer.ts';
import { announced, utf8 } from '../support/documents.ts';
import { aPackage } from '../support/session.ts';

const localizer = createLocalizer('en');
const bytes = utf8('Two pages of something');

/** Opens a document of a kind that can do what `able` can. */
async function opened(able: (exhibit: Exhibit) => Omit<View, 'destroy'>): Promise<DocumentViewer> {
  registerViewer('application/x-able', () =>
    Promise.resolve({
      view: (host, exhibit) => {
        host.append('Two pages of something');
        const view = able(exhibit) as View;
        return Promise.resolve(Object.defineProperty(view, 'destroy', { value: () => undefined }));
      },
    }),
  );
  const document = await announced(bytes, { mediaType: 'application/x-able' });
  const viewer = await fixture<DocumentViewer>(
    html`<oots-document-viewer
      .package=${aPackage({ documents: [document] })}
      .localizer=${localizer}
      .load=${() => Promise.resolve({ bytes, mediaType: 'application/x-able' })}
    ></oots-document-viewer>`,
  );
  await waitUntil(() => viewer.shadowRoot!.querySelector('.stage')!.textContent.includes('Two pages'));
  await viewer.updateComplete;
  return viewer;
}

const tool = (viewer: DocumentViewer, name: string): HTMLElement | undefined =>
  [...viewer.shadowRoot!.querySelectorAll<HTMLElement>('.tool')].find(
    (one) => (one.ariaLabel ?? one.innerText) === name,
  );
const says = (viewer: DocumentViewer, text: string): boolean =>
  viewer.shadowRoot!.querySelector('section')!.innerText.includes(text);

/** The part of the window that a document takes, between 0 and 1. */
function share(viewer: DocumentViewer): number {
  const { width, height } = viewer.shadowRoot!.querySelector('section')!.getBoundingClientRect();
  return (width * height) / (innerWidth * innerHeight);
}

describe('the full view, where the browser keeps its full screen to itself', () => {
  beforeEach(() =>
    Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true }),
  );
  afterEach(() => Reflect.deleteProperty(document, 'fullscreenEnabled'));

  it('lays the document over all of the page', async () => {
    const viewer = await opened(() => ({}));
    expect(share(viewer)).to.be.below(0.9);

    tool(viewer, 'Full view')!.click();

    expect(share(viewer)).to.be.closeTo(1, 0.01);
  });

  it('ends by Escape, with the focus where it was', async () => {
    const viewer = await opened(() => ({}));
    tool(viewer, 'Full view')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(share(viewer)).to.be.closeTo(1, 0.01);

    await sendKeys({ press: 'Escape' });
    await viewer.updateComplete;

    expect(share(viewer)).to.be.below(0.9);
    expect(viewer.shadowRoot!.activeElement).to.equal(tool(viewer, 'Full view'));
    expect(tool(viewer, 'Full view')!.ariaPressed).to.equal('false');
  });

  it('is told of by its button', async () => {
    const viewer = await opened(() => ({}));
    expect(tool(viewer, 'Full view')!.ariaPressed).to.equal('false');

    tool(viewer, 'Full view')!.click();
    await viewer.updateComplete;

    expect(tool(viewer, 'Full view')!.ariaPressed).to.equal('true');
  });

  it('ends where it began, by the same button', async () => {
    const viewer = await opened(() => ({}));
    tool(viewer, 'Full view')!.click();

    tool(viewer, 'Full view')!.click();

    expect(share(viewer)).to.be.below(0.9);
  });
});

describe('the tools of a document', () => {
  it('are those that make sense for it', async () => {
    const viewer = await opened(() => ({}));

    expect(tool(viewer, 'Find')).to.be.undefined;
    expect(tool(viewer, 'Next page')).to.be.undefined;
    expect(tool(viewer, 'Print')).not.to.be.undefined;
    await expect(viewer).to.be.accessible();
  });

  it('tell the page, how many have been seen, and turn to the next one', async () => {
    let current = 1;
    const seen = new Set([1]);
    const viewer = await opened(({ changed }) => ({
      get pages() {
        return {
          count: 3,
          current,
          seen,
          goTo: (page: number) => {
            seen.add((current = page));
            changed();
          },
        };
      },
    }));
    expect(says(viewer, 'Page 1 of 3')).to.be.true;

    tool(viewer, 'Next page')!.click();
    await viewer.updateComplete;

    expect(says(viewer, 'Page 2 of 3')).to.be.true;
    expect(says(viewer, '2 of 3 pages seen')).to.be.true;
    await expect(viewer).to.be.accessible();
  });

  it('find words by the keyboard alone, and say how many there are', async () => {
    const asked: string[] = [];
    const viewer = await opened(() => ({
      find: (text, step) => {
        asked.push(`${text} ${step}`);
        return Promise.resolve({ at: asked.length, count: 7 });
      },
    }));
    tool(viewer, 'Find')!.focus();
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    await sendKeys({ type: 'pages' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => says(viewer, '2 of 7'));
    await expect(viewer).to.be.accessible();

    await sendKeys({ press: 'Escape' });
    await viewer.updateComplete;

    expect(asked).to.deep.equal(['pages 1', 'pages 1', ' 1']);
    expect(viewer.shadowRoot!.activeElement).to.equal(tool(viewer, 'Find'));
  });

  it('say that there is nothing to be found', async () => {
    const viewer = await opened(() => ({ find: () => Promise.resolve({ at: 0, count: 0 }) }));
    tool(viewer, 'Find')!.click();
    await viewer.updateComplete;
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Enter' });

    await waitUntil(() => says(viewer, 'Not found'));
  });

  it('say what else the file holds', async () => {
    const viewer = await opened(() => ({ notices: ['scripts', 'attachments', 'layers', 'form'] }));

    expect(says(viewer, 'This file holds a program. It is not run here.')).to.be.true;
    expect(viewer.shadowRoot!.querySelectorAll('.notices li')).to.have.lengthOf(4);
  });

  it('put the document on paper, and nothing of the page around it', async () => {
    const paper = document.createElement('p');
    paper.textContent = 'All pages';
    const viewer = await opened(() => ({ paper: () => Promise.resolve([paper]) }));
    const printed = new Promise<string>((resolve) => {
      const seen = new MutationObserver(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]');
        if (!frame?.contentWindow) return;
        seen.disconnect();
        frame.contentWindow.print = () => {
          resolve(frame.contentDocument!.body.innerText);
          frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
      });
      seen.observe(document.body, { childList: true });
    });

    tool(viewer, 'Print')!.click();

    expect(await printed).to.equal('All pages');
    await waitUntil(() => !document.querySelector('iframe[aria-hidden]'));
  });
});
