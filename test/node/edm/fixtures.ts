/** The messages in `test/fixtures`, by the beginning of their file names. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../fixtures/edm-2.0/', import.meta.url);

export const fixtureNames = readdirSync(folder).sort();

export function fixture(start: string): string {
  const name = fixtureNames.find((one) => one.startsWith(start));
  if (!name) throw new RangeError(`There is no fixture ${start}.`);
  return readFileSync(new URL(name, folder), 'utf8');
}
