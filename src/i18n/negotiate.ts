/** Which language to speak. */
import { languages } from './catalogues.ts';

/** Both are read by those who read Bokmål. */
const norwegian: readonly unknown[] = ['no', 'nn'];

/** The language for a BCP 47 tag: itself or its base, if it is offered. */
export function supported(
  tag: string | null | undefined,
  offered: readonly string[] = languages,
): string | undefined {
  const whole = tag?.toLowerCase();
  const base = whole?.split('-')[0];
  const wanted = [whole, base, ...(norwegian.includes(base) ? ['nb'] : [])];
  return wanted.map((one) => offered.find((language) => language.toLowerCase() === one)).find(Boolean);
}

/** The first wish that can be met; else English, or what is offered first. */
export function negotiate(
  wishes: readonly (string | null | undefined)[],
  offered: readonly string[] = languages,
): string {
  for (const wish of [...wishes, 'en']) {
    const language = supported(wish, offered);
    if (language) return language;
  }
  return offered[0] ?? 'en';
}
