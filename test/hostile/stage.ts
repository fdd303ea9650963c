/** What is done to the page from outside. */
import type { Page } from '@playwright/test';
import type { HostilePage } from './page.ts';

declare global {
  interface Window {
    readonly hostile: HostilePage;
  }
}

export const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1000));

/** A page that stands still does not answer; then we do not wait for it. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limit * 1000);
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) =>
        late.signal.addEventListener('abort', () => reject(new Error(`no answer within ${limit} s`))),
      ),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Fires handlers and looks around in the frames of HTML, where the page itself cannot go. */
export async function frames(page: Page): Promise<readonly string[]> {
  const inside = page.frames().filter((one) => one.url().startsWith('blob:'));
  const found = inside.map((frame) =>
    within(10, frame.evaluate(lookAround)).catch((error: unknown) => [String(error)]),
  );
  return (await Promise.all(found)).flat();
}

function lookAround(): readonly string[] {
  const bad: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['load', 'error', 'focus', 'mouseover', 'toggle']) {
      element.dispatchEvent(new Event(type));
    }
    if (element instanceof HTMLElement) element.click();
    if (element.matches('script, iframe, object, embed, form, link, meta, base, style')) {
      bad.push(element.localName);
    }
    for (const { name, value } of element.attributes) {
      // Titles and alternative texts are read, not followed, whatever they look like.
      const isText = name === 'title' || name === 'alt';
      if (name.startsWith('on') || name === 'href' || (!isText && /^\s*javascript:/i.test(value)))
        bad.push(name);
    }
  }
  return bad;
}
