/** PDF, the same on every browser and phone. */
import { PreviewError } from '../../domain/errors.ts';
import type { Viewer } from '../viewer.ts';
import { openPdf } from './engine.ts';
import { PageView } from './page.ts';

export { styles } from './styles.ts';

/** More pages than anybody can read before the time is over. */
const mostPages = 2000;

export const view: Viewer = async (host, { bytes, localizer }, signal) => {
  const pdf = await openPdf(bytes);
  const end = (): void => pdf.destroy();
  signal.addEventListener('abort', end, { once: true });
  if (pdf.pages > mostPages) {
    end();
    throw new PreviewError('too-large', `The PDF has ${pdf.pages} pages.`);
  }
  const numbers = Array.from({ length: pdf.pages }, (_, n) => n + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.page(number))).catch((cause: unknown) => {
    end();
    throw new PreviewError('damaged', 'The pages of the PDF cannot be read.', { cause });
  });
  const views = pages.map((page) => new PageView(page, pdf.pages, localizer));
  const list = document.createElement('div');
  list.className = 'pdf';
  list.append(...views.map(({ element }) => element));
  host.append(list);

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = views.find(({ element }) => element === target);
        if (isIntersecting) void page?.show();
        else page?.clear();
      }
    },
    { rootMargin: '100% 0px' },
  );
  let zoom = 1;
  const layOut = (): void => {
    near.disconnect();
    const room = Math.max(200, host.clientWidth - 32);
    const widest = Math.max(...views.map(({ naturalWidth }) => naturalWidth));
    // A page is never blown up to more than one and a half times its size by the mere width of the screen.
    const fitting = Math.min(1.5, room / widest);
    for (const page of views) page.layOut(fitting * zoom);
    for (const { element } of views) near.observe(element);
  };
  let width = host.clientWidth;
  const resized = new ResizeObserver(() => {
    if (host.clientWidth === width) return;
    width = host.clientWidth;
    // Laid out in the observer's own turn, the pages would change the width that it is telling of.
    requestAnimationFrame(layOut);
  });
  layOut();
  resized.observe(host);

  return {
    zoom(scale) {
      zoom = scale;
      layOut();
    },
    destroy() {
      near.disconnect();
      resized.disconnect();
      for (const page of views) page.clear();
      end();
    },
  };
};
