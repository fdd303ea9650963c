/** How much memory a browser takes. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/**
 * Megabytes of all processes of the browser, shared ones by their share. Without what is mapped from files, which is
 * the browser's own code: its share depends on how many other browsers run.
 */
export async function memory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const kilobytes = processInfo.flatMap(({ id }) => {
    const kinds = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+)/gm);
    return [...kinds].map(([, size]) => Number(size));
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
