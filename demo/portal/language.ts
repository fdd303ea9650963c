/** Which language the portal speaks, and how it writes. */
import { parseAccept } from 'hono/utils/accept';
import { spoken, type Localized } from '../../src/domain/localized.ts';
import { portalLanguages, portalTexts, type PortalLanguage, type TextKey } from './texts.ts';

export interface Speech {
  readonly lang: PortalLanguage;
  readonly t: (key: TextKey, values?: Readonly<Record<string, string>>) => string;
  readonly says: (texts: Localized) => string;
  readonly date: (iso: string) => string;
}

export function speech(lang: PortalLanguage): Speech {
  return {
    lang,
    t: (key, values = {}) =>
      portalTexts[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    says: (texts) => spoken(texts, lang).text,
    date: (iso) => {
      const at = new Date(iso);
      if (Number.isNaN(at.valueOf())) return iso;
      const style = iso.includes('T') ? { timeStyle: 'short' as const } : { timeZone: 'UTC' };
      return new Intl.DateTimeFormat(lang === 'en' ? 'en-IE' : lang, { dateStyle: 'long', ...style }).format(
        at,
      );
    },
  };
}

/** The language that was chosen, else the first the browser wishes for. */
export function portalLanguage(chosen: string | undefined, accept: string | undefined): PortalLanguage {
  const wishes = [chosen, ...parseAccept(accept ?? '').map(({ type }) => type.split('-')[0])];
  for (const wish of wishes) {
    const found = portalLanguages.find((lang) => lang === wish);
    if (found) return found;
  }
  return 'en';
}
